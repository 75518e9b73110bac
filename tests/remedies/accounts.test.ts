import type { Json } from '../../src/model/canonical';
import type { World } from '../../src/model/remedy';
import { findRemedy } from '../../src/remedies';
import { accountRemedies } from '../../src/remedies/accounts';
import { riskRemedies } from '../../src/remedies/risk';
import { findingOf, merge } from './world';

const finding = findingOf('u1', 'one of them is disabled');
const account = (
  change: { readonly [key: string]: Json } = {},
  roles: readonly Json[] = [],
  memberships: readonly Json[] = [{ '@odata.type': '#microsoft.graph.group', isAssignableToRole: null }],
): World => ({
  objects: {
    account: { id: 'u1', accountEnabled: true, signInSessionsValidFromDateTime: '2026-01-01T00:00:00Z', ...change },
    roles: { value: roles },
    memberships: { value: memberships },
  },
});
const gone: World = { objects: { account: null, roles: { value: [] }, memberships: null } };
const patched = (world: World, body: Json): World => ({
  objects: { ...world.objects, account: merge(world.objects?.account ?? null, body) },
});

const switching = [
  { id: 'disable-account', from: account(), to: false },
  { id: 'disable-guest', from: account(), to: false },
  { id: 'disable-unused', from: account(), to: false },
  { id: 'enable-account', from: account({ accountEnabled: false }), to: true },
];
describe.each(switching)('$id', ({ id, from, to }) => {
  const remedy = accountRemedies.find((one) => one.id === id);
  const plan = remedy?.plan(finding, from);

  it('plans one change, is done by it, and is undone by its undo', () => {
    const after = patched(from, plan?.calls[0]?.body ?? null);
    const back = patched(after, plan?.undo?.[0]?.body ?? null);

    expect(plan?.calls).toEqual([{ method: 'PATCH', path: '/users/u1', body: { accountEnabled: to } }]);
    expect([remedy?.isDone(from), remedy?.isDone(after, plan)]).toEqual([false, true]);
    expect([after, back].map((world) => plan && remedy?.isUndone?.(world, plan))).toEqual([false, true]);
    expect(back).toEqual(from);
  });

  it('has no way for an admin’s account, and none for one that is gone', () => {
    expect(remedy?.whyNot?.(finding, from)).toBeUndefined();
    const whyNot = (objects: NonNullable<World['objects']>) =>
      remedy?.whyNot?.(finding, { objects: { ...from.objects, ...objects } });
    expect(whyNot({ roles: { value: [{ id: 'r1' }] } })).toMatch(/holds an admin role.*by hand/);
    const role = { '@odata.type': '#microsoft.graph.directoryRole', id: 'd1' };
    expect(whyNot({ memberships: { value: [role] } })).toMatch(/holds an admin role.*by hand/);
    const group = { '@odata.type': '#microsoft.graph.group', id: 'g1', isAssignableToRole: true };
    expect(whyNot({ memberships: { value: [group] } })).toMatch(/in a group that admin roles can be given to.*by hand/);
    expect(whyNot({ memberships: null })).toContain('by hand');
    expect(remedy?.whyNot?.(finding, gone)).toBe('This account is gone.');
    expect(remedy?.whenRefused).toHaveProperty('Authorization_RequestDenied');
  });
});

it('sessions are ended once the moment from which they count has moved, and that is not taken back', () => {
  const remedy = findRemedy('revoke-sessions');
  const before = account();
  const after = account({ signInSessionsValidFromDateTime: '2026-03-02T09:00:00Z' });
  const plan = remedy?.plan(finding, before);

  expect(plan).toMatchObject({
    calls: [{ method: 'POST', path: '/users/u1/revokeSignInSessions' }],
    undo: null,
    cannotUndo: expect.stringContaining('cannot be put back'),
    staysOpen: expect.any(String),
  });
  expect([remedy?.isDone(before), remedy?.isDone(before, plan), remedy?.isDone(after, plan)]).toEqual([
    false,
    false,
    true,
  ]);
  // An account with an admin role can be signed out by an app.
  expect(remedy?.whyNot?.(finding, account({}, [{ id: 'r1' }]))).toBeUndefined();
});

it('of a day on which an account was used, the account is meant', () => {
  expect(findRemedy('revoke-sessions')?.plan(findingOf('u1/2026-03-02'), account()).calls[0]?.path).toBe(
    '/users/u1/revokeSignInSessions',
  );
});

it.each(['disable-guest', 'disable-unused'])('%s: whoever came back meanwhile makes another plan', (id) => {
  const remedy = findRemedy(id);
  const seenOn = (day: string) => account({ signInActivity: { lastSuccessfulSignInDateTime: day } });

  expect(remedy?.plan(finding, seenOn('2025-11-01')).sees).not.toBe(remedy?.plan(finding, seenOn('2026-03-01')).sees);
});

const risk = (riskState: string): World => ({ objects: { risk: { id: 'u1', riskState, riskLevel: 'high' } } });
it.each([
  ['confirm-compromised', 'confirmCompromised', 'confirmedCompromised', true],
  ['dismiss-risk', 'dismiss', 'dismissed', false],
])('%s answers for one person, is seen to be done, and is not taken back', (id, action, becomes, staysOpen) => {
  const remedy = riskRemedies.find((one) => one.id === id);
  const plan = remedy?.plan(finding, risk('atRisk'));

  expect(plan).toMatchObject({
    calls: [{ method: 'POST', path: `/identityProtection/riskyUsers/${action}`, body: { userIds: ['u1'] } }],
    undo: null,
    cannotUndo: expect.any(String),
  });
  expect(plan?.staysOpen !== undefined).toBe(staysOpen);
  expect([remedy?.isDone(risk('atRisk')), remedy?.isDone(risk(becomes))]).toEqual([false, true]);
  expect(remedy?.plan(finding, risk(becomes)).calls).toEqual([]);
  expect(remedy?.whyNot?.(finding, { objects: { risk: null } })).toContain('no longer knows');
});
