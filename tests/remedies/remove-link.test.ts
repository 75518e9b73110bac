import { joinId } from '../../src/model/check';
import type { Finding } from '../../src/model/finding';
import { planHash } from '../../src/model/remedy';
import type { SharingLink } from '../../src/model/tenant';
import { findRemedy } from '../../src/remedies';
import { removeLink } from '../../src/remedies/remove-link';
import { at } from '../open-test-db';

const finding: Finding = {
  key: 'k1',
  checkId: 'sharing.anonymous-link-open',
  subjectId: joinId('b!d', 'i 1', 'l/1'),
  subject: 'Payroll.xlsx',
  severity: 'high',
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
const link: SharingLink = {
  id: 'l/1',
  driveId: 'b!d',
  itemId: 'i 1',
  scope: 'anonymous',
  type: 'view',
  hasPassword: false,
  endsAt: null,
};
const hash = (of: Finding, stands: SharingLink | null) => planHash(removeLink.plan(of, { link: stands }));

it('is found by its id, and nothing by another', () => {
  expect(findRemedy('remove-link')).toBe(removeLink);
  expect([findRemedy('other'), findRemedy(undefined), findRemedy('constructor')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('deletes that one link, with ids that cannot leave their place', () => {
  const plan = removeLink.plan(finding, { link });

  expect(plan.calls).toEqual([{ method: 'DELETE', path: '/drives/b!d/items/i%201/permissions/l%2F1' }]);
  expect(plan).toMatchObject({ remedyId: 'remove-link', findingKey: 'k1', cannotUndo: expect.any(String) });
  expect(plan.summary).toContain('Payroll.xlsx');
});

it.each([
  { name: 'stands', world: { link }, calls: 1, isDone: false },
  { name: 'is gone', world: { link: null }, calls: 0, isDone: true },
])('the link $name', ({ world, calls, isDone }) => {
  expect(removeLink.plan(finding, world).calls).toHaveLength(calls);
  expect(removeLink.isDone(world)).toBe(isDone);
});

it.each([
  { name: 'may edit now', stands: { ...link, type: 'edit' } },
  { name: 'is for the company now', stands: { ...link, scope: 'organization' as const } },
  { name: 'is gone', stands: null },
])('is another plan when the link $name', ({ stands }) => {
  expect(hash(finding, { ...link })).toBe(hash({ ...finding, state: 'fixing' }, link));
  expect(hash(finding, stands)).not.toBe(hash(finding, link));
});
