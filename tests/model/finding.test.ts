import { type FindingEvent, type FindingState, isEndState, nextState, transitions } from '../../src/model/finding';

const events: readonly FindingEvent[] = [
  'seen',
  'gone',
  'grace-ended',
  'fix-asked',
  'fix-declined',
  'fix-approved',
  'fix-replanned',
  'fix-lapsed',
  'fix-done',
  'fix-failed',
  'fix-unverified',
  'snooze',
  'accept',
  'wake',
];

/** The state after each event, in the order above; `·`: nothing changes. Written by hand, not derived. */
const table: Readonly<Record<FindingState, string>> = {
  pending: '· dismissed open · · · · · · · · · · ·',
  open: '· fixed · fix-asked · · · · · · · snoozed accepted ·',
  'fix-asked': '· fixed · · open fixing · open · · · · · ·',
  fixing: '· · · · · · fix-asked open fixed failed unverified · · ·',
  fixed: 'open · · · · · · · · · · · · ·',
  failed: '· fixed · fix-asked · · · · · · · snoozed accepted ·',
  unverified: '· fixed · fix-asked · · · · · · · snoozed accepted ·',
  snoozed: '· fixed · fix-asked · · · · · · · snoozed accepted open',
  accepted: '· fixed · · · · · · · · · · · open',
  dismissed: 'open · · · · · · · · · · · · ·',
};
const states = Object.keys(table) as readonly FindingState[];
const rows = states.flatMap((from) =>
  table[from].split(' ').map((to, n) => ({ from, event: events[n] ?? 'seen', to: to === '·' ? undefined : to })),
);

it('has a row for each state', () => {
  expect(Object.keys(transitions).toSorted()).toEqual([...states].toSorted());
  expect(rows).toHaveLength(states.length * events.length);
});

it.each(rows)('$from + $event → $to', ({ from, event, to }) => {
  expect(nextState(from, event)).toBe(to);
});

it('ends as fixed or dismissed, and nowhere else', () => {
  expect(states.filter(isEndState)).toEqual(['fixed', 'dismissed']);
});

it('reaches fixed from a fix only by way of an approval', () => {
  const withoutApproval = states.filter(
    (state) =>
      state !== 'fixing' && events.some((event) => event.startsWith('fix-') && nextState(state, event) === 'fixed'),
  );

  expect(withoutApproval).toEqual([]);
  expect(states.filter((state) => nextState(state, 'fix-approved') === 'fixing')).toEqual(['fix-asked']);
});
