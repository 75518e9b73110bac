import type { Finding, Verdict } from '../../src/model/finding';
import { judge } from '../../src/posture/judge';
import { at } from '../open-test-db';

const verdict: Verdict = {
  severity: 'high',
  because: 'anyone can view',
  facts: [{ name: 'File', value: 'Payroll.xlsx', personal: true }],
  url: null,
  pendingUntil: null,
};
const { pendingUntil: _, ...shown } = verdict;
const open: Finding = {
  key: 'sharing.anonymous-link-open:d/i/l',
  checkId: 'sharing.anonymous-link-open',
  subjectId: 'd/i/l',
  subject: 'Payroll.xlsx',
  ...shown,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: at(1),
  firstSeenAt: at(2),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
};
const pending: Finding = { ...open, state: 'pending', dueAt: at(30) };
const fixed: Finding = { ...open, state: 'fixed', isBaseline: true, closedAt: at(5) };
const reading = { at: at(10), since: at(9), isBaseline: false };
const judged = (before: Finding | undefined, now: Verdict | undefined, more: Partial<typeof reading> = {}) =>
  judge(before, now, {
    checkId: 'sharing.anonymous-link-open',
    id: 'd/i/l',
    name: 'Payroll.xlsx',
    ...reading,
    ...more,
  });

const anew = { firstSeenAfter: at(9), firstSeenAt: at(10) };

const changes: readonly {
  name: string;
  before?: Finding;
  now: Verdict | undefined;
  more?: Partial<typeof reading>;
  after: Finding;
}[] = [
  { name: 'new', now: verdict, after: { ...open, ...anew } },
  {
    name: 'new, at the first reading',
    now: verdict,
    more: { isBaseline: true },
    after: { ...open, ...anew, isBaseline: true },
  },
  { name: 'new, with a grace', now: { ...verdict, pendingUntil: at(30) }, after: { ...pending, ...anew } },
  { name: 'its grace has ended', before: pending, now: verdict, after: open },
  {
    name: 'seen in its grace at the first reading, it opens later: that is new',
    before: { ...pending, isBaseline: true },
    now: verdict,
    after: open,
  },
  {
    name: 'it opens while the first reading goes on',
    before: { ...pending, isBaseline: true },
    now: verdict,
    more: { isBaseline: true },
    after: { ...open, isBaseline: true },
  },
  {
    name: 'its grace was made longer',
    before: pending,
    now: { ...verdict, pendingUntil: at(40) },
    after: { ...pending, dueAt: at(40) },
  },
  {
    name: 'gone within its grace: nobody is told',
    before: pending,
    now: undefined,
    after: { ...pending, state: 'dismissed', closedAt: at(10) },
  },
  { name: 'gone', before: open, now: undefined, after: { ...open, state: 'fixed', closedAt: at(10) } },
  {
    name: 'gone while a fix was asked for',
    before: { ...open, state: 'fix-asked' },
    now: undefined,
    after: { ...open, state: 'fixed', closedAt: at(10) },
  },
  {
    name: 'gone after a fix failed',
    before: { ...open, state: 'failed' },
    now: undefined,
    after: { ...open, state: 'fixed', closedAt: at(10) },
  },
  {
    name: 'got worse',
    before: open,
    now: { ...verdict, severity: 'critical' },
    after: { ...open, severity: 'critical' },
  },
  {
    name: 'changed while it is being fixed',
    before: { ...open, state: 'fixing' },
    now: { ...verdict, because: 'anyone can edit' },
    after: { ...open, state: 'fixing', because: 'anyone can edit' },
  },
  { name: 'came back', before: fixed, now: verdict, after: { ...open, ...anew, regressions: 1 } },
  {
    name: 'came back after its grace was called off',
    before: { ...pending, state: 'dismissed', closedAt: at(5) },
    now: verdict,
    after: { ...open, ...anew },
  },
  {
    name: 'came back, but nothing certain is known: waits like a new one',
    before: { ...pending, state: 'dismissed', closedAt: at(5) },
    now: { ...verdict, pendingUntil: at(30) },
    after: { ...pending, ...anew },
  },
];
it.each(changes)('$name', ({ before, now, more, after }) => {
  expect(judged(before, now, more)).toEqual(after);
});

const unchanged: readonly {
  name: string;
  before: Finding | undefined;
  now: Verdict | undefined;
  more?: Partial<typeof reading>;
}[] = [
  { name: 'nothing was there, nothing is', before: undefined, now: undefined },
  { name: 'seen again as it was', before: open, now: verdict },
  { name: 'seen again within its grace', before: pending, now: { ...verdict, pendingUntil: at(30) } },
  { name: 'gone again', before: fixed, now: undefined },
  { name: 'gone while a fix runs: the fix says so itself', before: { ...open, state: 'fixing' }, now: undefined },
  { name: 'seen by a reading that began before it was seen gone', before: fixed, now: verdict, more: { at: at(4) } },
  { name: 'seen by a reading that began at the very moment', before: fixed, now: verdict, more: { at: at(5) } },
  { name: 'not seen by a reading that began before it was there', before: open, now: undefined, more: { at: at(1) } },
  { name: 'waits for approval and is seen again', before: { ...open, state: 'fix-asked' }, now: verdict },
];
it.each(unchanged)('the same object: $name', ({ before, now, more }) => {
  expect(judged(before, now, more)).toBe(before);
});
