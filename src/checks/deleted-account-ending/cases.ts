import type { CheckCase } from '../cases';

const thing = { id: 'd1', displayName: 'Lars Leaver', deletedAt: '2026-02-04T09:00:00.000Z' };

export const cases: readonly CheckCase<'deleted-users'>[] = [
  { name: 'four days left', given: thing, expect: { severity: 'medium', because: 'gone for good on 2026-03-06' } },
  { name: 'three weeks left', given: { ...thing, deletedAt: '2026-02-24T09:00:00.000Z' }, expect: undefined },
  { name: 'its time is over', given: { ...thing, deletedAt: '2026-01-30T09:00:00.000Z' }, expect: undefined },
];
