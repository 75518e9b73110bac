import type { WatchedSignIns } from '../../src/model/access-world';
import type { ConditionalAccessPolicy } from '../../src/model/objects/access';
import { planHash, type Remedy, type World } from '../../src/model/remedy';
import { findRemedy, remediesOf } from '../../src/remedies';
import { emergency, findingOf, policyOf, strengths, worldAfter } from './world';

const remedyOf = (id: string): Remedy => {
  const remedy = findRemedy(id);
  if (!remedy) throw new Error(`no remedy ${id}`);
  return remedy;
};
const people = { members: 60, withoutMfa: 7, admins: 5, adminsWithoutKey: 3 };
const world = (
  policies: readonly ConditionalAccessPolicy[],
  subject: ConditionalAccessPolicy | null = null,
): World => ({
  objects: { defaults: { isEnabled: false } },
  access: { policies, subject, strengths, emergency, people, versions: [], watched: null },
});
const id = '00000000-0000-4000-8000-000000000001';
const reportOnly = 'enabledForReportingButNotEnforced';
const everyone = policyOf(id, { state: reportOnly });
const legacy = policyOf(id, {
  state: reportOnly,
  conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
  grantControls: { builtInControls: ['block'] },
});
const other = policyOf('other', { grantControls: { builtInControls: ['compliantDevice'] } });
const tenant = findingOf('tenant');
const ofPolicy = findingOf(id);

/** A world in which each of the reversible ones has something to do. */
const cases: readonly { readonly id: string; readonly finding?: typeof tenant; readonly world: World }[] = [
  { id: 'create-mfa-for-everyone', world: world([other]) },
  { id: 'create-block-legacy', world: world([other]) },
  { id: 'create-phishing-resistant-admins', world: world([other]) },
  { id: 'enforce-mfa-for-everyone', world: world([other, everyone]) },
  { id: 'enforce-block-legacy', world: world([other, legacy]) },
  {
    id: 'enforce-phishing-resistant-admins',
    world: (() => {
      const before = world([other]);
      const plan = remedyOf('create-phishing-resistant-admins').plan(tenant, before);
      return worldAfter(before, plan.calls);
    })(),
  },
  { id: 'switch-on-policy', finding: ofPolicy, world: world([everyone], everyone) },
  {
    id: 'put-policy-back',
    finding: ofPolicy,
    world: (() => {
      const now = policyOf(id, { state: 'disabled' });
      const before = world([now], now);
      return { ...before, access: { ...before.access, versions: [now, policyOf(id)] } };
    })(),
  },
  { id: 'exclude-emergency-accounts', finding: ofPolicy, world: world([policyOf(id)], policyOf(id)) },
];

describe.each(cases)('$id', ({ id: remedyId, finding = tenant, world: before }) => {
  const remedy = remedyOf(remedyId);
  const plan = remedy.plan(finding, before);
  const after = worldAfter(before, plan.calls);
  const undo = remedy.undoOf?.(after, plan) ?? { calls: plan.undo ?? [], changed: [] };
  const back = worldAfter(after, undo.calls);

  it('plans one change, is done by it, is undone by its undo, and then everything stands as before', () => {
    expect(remedy.whyNot?.(finding, before)).toBeUndefined();
    expect(plan.calls).toHaveLength(1);
    expect(remedy.isDone(before)).toBe(false);
    expect(remedy.isDone(after, plan)).toBe(true);
    expect(remedy.isUndone?.(after, plan)).toBe(false);
    expect(remedy.isUndone?.(back, plan)).toBe(true);
    expect(back).toEqual(before);
  });

  it('leaves the emergency accounts out, asks two leads, and says what it does', () => {
    const body = JSON.stringify(plan.calls[0]?.body);

    expect(body).toMatch(/"excludeUsers":\["e1","e2"\]/);
    expect(plan).toMatchObject({ reach: 'tenant', remedyId, undoes: null, cannotUndo: null });
    expect(remedy).toMatchObject({ isGuarded: true, reach: 'tenant' });
    expect(plan.summary).toMatch(/^[A-Z].*\.$/);
    expect(plan.consequences.length).toBeGreaterThan(0);
  });

  it('is another plan where something else stands, and the same where only numbers moved', () => {
    const moved = { ...before, access: { ...before.access, people: { ...people, members: 61 } } };
    const changed = worldAfter(before, [
      { method: 'PATCH', path: `/identity/conditionalAccess/policies/${id}`, body: { displayName: 'Changed' } },
      { method: 'PATCH', path: '/identity/conditionalAccess/policies/other', body: { state: 'disabled' } },
      { method: 'PATCH', path: '/identity/conditionalAccess/policies/made', body: { displayName: 'Changed' } },
    ]);

    expect(planHash({ ...remedy.plan(finding, moved), counted: [] })).toBe(planHash({ ...plan, counted: [] }));
    expect(planHash(remedy.plan(finding, changed))).not.toBe(planHash(plan));
  });
});

it('what is made only watches, and its finding stays open', () => {
  for (const goal of ['mfa-for-everyone', 'block-legacy', 'phishing-resistant-admins']) {
    const plan = remedyOf(`create-${goal}`).plan(tenant, world([]));

    expect(plan.calls[0]).toMatchObject({ method: 'POST', body: { state: reportOnly } });
    expect(plan.staysOpen).toContain('stays open');
    expect(remedyOf(`enforce-${goal}`).plan(tenant, world([])).staysOpen).toBeUndefined();
  }
});

it('a policy of that name is left alone: the new one gets a name of its own', () => {
  const taken = policyOf('p9', { displayName: 'Keyholder: MFA for everyone', state: 'disabled' });
  const remedy = remedyOf('create-mfa-for-everyone');
  const plan = remedy.plan(tenant, world([taken]));
  const after = worldAfter(world([taken]), plan.calls);

  expect(plan.calls[0]?.body?.displayName).toBe('Keyholder: MFA for everyone (2)');
  expect(remedy.undoOf?.(after, plan).calls).toEqual([
    { method: 'DELETE', path: '/identity/conditionalAccess/policies/made' },
  ]);
});

it('an undo says when what was made was switched on since', () => {
  const remedy = remedyOf('create-block-legacy');
  const plan = remedy.plan(tenant, world([]));
  const on = worldAfter(worldAfter(world([]), plan.calls), [
    { method: 'PATCH', path: '/identity/conditionalAccess/policies/made', body: { state: 'enabled' } },
  ]);

  expect(remedy.undoOf?.(on, plan).changed).toEqual([
    'It was switched on since: deleting it takes that protection away.',
  ]);
});

it('admins are asked for the strength that takes strong ways only; without one nothing is made', () => {
  const remedy = remedyOf('create-phishing-resistant-admins');
  const without: World = { ...world([]), access: { ...world([]).access, strengths: strengths.slice(0, 1) } };

  expect(remedy.plan(tenant, world([])).calls[0]?.body?.grantControls).toMatchObject({
    authenticationStrength: { id: 's-strong' },
  });
  expect(remedy.whyNot?.(tenant, without)).toContain('no authentication strength');
  expect(remedy.plan(tenant, without).calls).toEqual([]);
});

it('before switching on it says what the log shows, or that nobody could look', () => {
  const remedy = remedyOf('enforce-mfa-for-everyone');
  const counted = (watched: WatchedSignIns | null) =>
    remedy.plan(tenant, { ...world([everyone]), access: { ...world([everyone]).access, watched } }).counted?.join(' ');

  expect(counted(null)).toContain('I could not look');
  expect(counted({ signIns: 0, since: null, stopped: {} })).toContain('holds no sign-ins');
  expect(counted({ signIns: 300, since: '2026-02-01T08:00:00Z', stopped: { [id]: 4 } })).toMatch(
    /300 sign-ins since 2026-02-01 08:00 UTC: it would have stopped 4 people/,
  );
  expect(counted(null)).toContain('60 people; 7 of them have no MFA');
});

it('of two small steps down both are taken back; what lies longer back is not offered', () => {
  const remedy = remedyOf('put-policy-back');
  const good = policyOf(id);
  const half = policyOf(id, { conditions: { users: { excludeUsers: ['u1'] } } });
  const now = policyOf(id, { state: 'disabled', conditions: { users: { excludeUsers: ['u1'] } } });
  const given = (versions: readonly ConditionalAccessPolicy[]): World => ({
    ...world([now], now),
    access: { ...world([now], now).access, versions },
  });

  expect(remedy.plan(ofPolicy, given([now, half, good])).calls[0]?.body).toMatchObject({
    state: 'enabled',
    conditions: { users: { excludeUsers: ['e1', 'e2'] } },
  });
  expect(remedy.plan(ofPolicy, given([now, half])).calls[0]?.body).toMatchObject({
    conditions: { users: { excludeUsers: ['u1', 'e1', 'e2'] } },
  });
  expect(remedy.isDone(given([now]))).toBe(true);
});

it('security defaults go on where no policy is on, and are undone', () => {
  const remedy = remedyOf('security-defaults-on');
  const off = world([everyone]);
  const on = { ...off, objects: { defaults: { isEnabled: true } } };
  const plan = remedy.plan(tenant, off);

  expect(plan.calls).toEqual([
    { method: 'PATCH', path: '/policies/identitySecurityDefaultsEnforcementPolicy', body: { isEnabled: true } },
  ]);
  expect(remedy.whyNot?.(tenant, off)).toBeUndefined();
  expect(remedy.whyNot?.(tenant, world([other]))).toContain('do not go together');
  expect([remedy.isDone(off), remedy.isDone(on), remedy.isUndone?.(off, plan), remedy.isUndone?.(on, plan)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('a gap that a report-only policy waits for is closed by switching it on, else by making one', () => {
  const ways = ['enforce-mfa-for-everyone', 'create-mfa-for-everyone'];

  expect(remediesOf(ways, { ...tenant, because: 'no policy asks everybody for it' }).map((one) => one.id)).toEqual([
    'create-mfa-for-everyone',
  ]);
  expect(
    remediesOf(ways, { ...tenant, because: 'the policy that asks for it is report-only' }).map((one) => one.id),
  ).toEqual(['enforce-mfa-for-everyone']);
});
