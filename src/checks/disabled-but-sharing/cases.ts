import type { CheckCase } from '../cases';

const leaver = { id: 'u1', displayName: 'Lars Leaver', userPrincipalName: 'lars@contoso.example', links: 3 };

export const cases: readonly CheckCase<'leaver-links'>[] = [
  { name: 'three links', given: leaver, expect: { severity: 'high', because: '3 anyone-links stand' } },
  { name: 'one', given: { ...leaver, links: 1 }, expect: { because: 'one anyone-link stands' } },
  { name: 'none', given: { ...leaver, links: 0 }, expect: undefined },
];
