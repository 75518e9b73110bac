import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const user = policy({ id: 'a', userRiskLevels: ['high'], grantControls: ['passwordChange', 'mfa'] });
const signIn = policy({ id: 'b', signInRiskLevels: ['high', 'medium'], grantControls: ['mfa'] });
const given = (...policies: readonly ReturnType<typeof policy>[]) => ({ 'conditional-access-policies': policies });

export const cases: readonly TenantCase[] = [
  { name: 'nothing answers', given: given(), expect: [{ id: 'user-risk' }, { id: 'sign-in-risk' }] },
  { name: 'both answered', given: given(user, signIn), expect: [] },
  { name: 'one of them', given: given(signIn), expect: [{ id: 'user-risk', severity: 'high' }] },
  {
    name: 'for some people only',
    given: given(user, { ...signIn, includeUsers: [], includeGroups: ['g1'] }),
    expect: [{ id: 'sign-in-risk' }],
  },
  { name: 'report-only', given: given({ ...user, state: 'report-only' }, signIn), expect: [{ id: 'user-risk' }] },
];
