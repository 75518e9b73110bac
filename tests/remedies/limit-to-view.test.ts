import { joinId } from '../../src/model/check';
import { limitToView } from '../../src/remedies/limit-to-view';
import { findingOf } from './world';

const finding = findingOf(joinId('b!d', 'i 1', 'p/1', 'gil@fabrikam.example'), 'somebody from outside can edit');
const gil = { grantedToV2: { user: { displayName: 'Gil Guest' } } };
const path = '/drives/b!d/items/i%201/permissions/p%2F1';

it.each([
  { name: 'may edit', object: { ...gil, roles: ['write'] }, puts: ['read'], back: 'write', isDone: false },
  { name: 'owns it', object: { ...gil, roles: ['owner'] }, puts: ['read'], back: 'owner', isDone: false },
  { name: 'has no access any more', object: null, puts: [], back: undefined, isDone: true },
])('who $name', ({ object, puts, back, isDone }) => {
  const plan = limitToView.plan(finding, { object });

  expect(plan.calls).toEqual(puts.map((role) => ({ method: 'PATCH', path, body: { roles: [role] } })));
  expect(plan.undo).toEqual(back === undefined ? null : [{ method: 'PATCH', path, body: { roles: [back] } }]);
  expect(limitToView.isDone({ object })).toBe(isDone);
  expect(limitToView.whyNot?.(finding, { object })).toBeUndefined();
});

it.each([
  { name: 'may only view', object: { ...gil, roles: ['read'] }, why: 'already' },
  { name: 'came by a link for several', object: { roles: ['write'] }, why: 'link made for several' },
])('is not planned for who $name', ({ object, why }) => {
  expect(limitToView.whyNot?.(finding, { object })).toContain(why);
});

it('is a way out only where somebody may edit', () => {
  expect(limitToView.fits?.(finding)).toBe(true);
  expect(limitToView.fits?.({ ...finding, because: 'somebody from outside can view' })).toBe(false);
});
