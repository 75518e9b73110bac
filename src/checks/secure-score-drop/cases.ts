import type { TenantCase } from '../cases';

const given = (percent: number | null, weekBefore: number | null) => ({
  'secure-score': [{ id: 'secure-score', day: '2026-03-02', percent, weekBefore }],
});
const unsaid = { couldNotCheck: 'there is no score of today, or none of a week ago' };

export const cases: readonly TenantCase[] = [
  { name: 'by eight points', given: given(52, 60), expect: [{ because: '52 %, a week before 60 %' }] },
  { name: 'by five', given: given(55, 60), expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'by four', given: given(56, 60), expect: [] },
  { name: 'it rose', given: given(64, 60), expect: [] },
  { name: 'no score of a week ago', given: given(60, null), expect: unsaid },
  { name: 'no score', given: given(null, null), expect: unsaid },
];
