import type { Json } from '../../src/model/canonical';
import type { Finding } from '../../src/model/finding';
import { disableForwardingRules as remedy } from '../../src/remedies/disable-forwarding-rules';
import { at } from '../open-test-db';

const finding: Finding = {
  key: 'k',
  checkId: 'email.rule-forwarding-outside',
  subjectId: 'user/1',
  subject: 'Nora New',
  severity: 'critical',
  because: '',
  facts: [],
  url: null,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at(1),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
};
const rule = (id: string, isEnabled: boolean, address: string): Json => ({
  id,
  isEnabled,
  actions: { forwardTo: [{ emailAddress: { address } }], redirectTo: null },
});
const world = (...rules: readonly Json[]) => ({
  objects: {
    rules: { value: rules },
    domains: {
      value: [
        { id: 'Contoso.example', isVerified: true },
        { id: 'mine.example', isVerified: false },
      ],
    },
  },
});

it('switches off what sends mail outside, and nothing else', () => {
  const plan = remedy.plan(
    finding,
    world(
      rule('a', true, 'x@evil.example'),
      rule('b', true, 'y@contoso.example'),
      rule('c', false, 'x@evil.example'),
      rule('d/e', true, 'z@mine.example'),
    ),
  );

  expect(plan.calls).toEqual([
    { method: 'PATCH', path: '/users/user%2F1/mailFolders/inbox/messageRules/a', body: { isEnabled: false } },
    { method: 'PATCH', path: '/users/user%2F1/mailFolders/inbox/messageRules/d%2Fe', body: { isEnabled: false } },
  ]);
  expect(plan.undo?.map(({ body }) => body)).toEqual([{ isEnabled: true }, { isEnabled: true }]);
});

it('is done when no such rule is on, and undone when they are on again', () => {
  const before = world(rule('a', true, 'x@evil.example'));
  const after = world(rule('a', false, 'x@evil.example'));
  const plan = remedy.plan(finding, before);

  expect([remedy.isDone(before), remedy.isDone(after)]).toEqual([false, true]);
  expect([remedy.isUndone?.(before, plan), remedy.isUndone?.(after, plan)]).toEqual([true, false]);
  expect(remedy.isDone({ objects: { rules: null, domains: { value: [] } } })).toBe(true);
});

it('switches on again what is off, and says what is not there any more', () => {
  const plan = remedy.plan(finding, world(...['a', 'b', 'c'].map((id) => rule(id, true, 'x@evil.example'))));
  const half = world(rule('a', true, 'x@evil.example'), rule('b', false, 'x@evil.example'));

  expect(remedy.undoOf?.(half, plan)).toEqual({
    calls: [{ method: 'PATCH', path: '/users/user%2F1/mailFolders/inbox/messageRules/b', body: { isEnabled: true } }],
    changed: ['One rule is not in the mailbox any more and cannot be switched on again.'],
  });
});

it('is another plan when another rule stands there', () => {
  const one = remedy.plan(finding, world(rule('a', true, 'x@evil.example')));
  const two = remedy.plan(finding, world(rule('a', true, 'x@evil.example'), rule('b', true, 'x@evil.example')));

  expect(one.sees).not.toBe(two.sees);
});
