import { createGraph } from '../../src/graph/client';
import { fixedToken } from '../../src/graph/tokens';
import { noSpan } from '../../src/model/span';
import { decide } from '../../src/remediation/decide';
import type { Answer, RemediationDeps } from '../../src/remediation/deps';
import { decideNominated, nominate } from '../../src/remediation/emergency';
import { requestFix } from '../../src/remediation/request-fix';
import { runFixes } from '../../src/remediation/run-fixes';
import { requestUndo } from '../../src/remediation/undo';
import { findRemedy } from '../../src/remedies';
import { findAskedApproval } from '../../src/store/approvals';
import { findFinding } from '../../src/store/findings';
import { findFix, findFixById } from '../../src/store/fixes';
import { guardOf } from '../../src/wiring/access';
import type { Body } from '../demo/start-demo';
import { openTestDb, type TestDb } from '../open-test-db';
import { lookAt } from '../truth/look';
import { mfaPolicy } from './staging-access';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const prefix = 'dece0000-0000-4000-8000-0000000000';
const [stella, adam, lena, luis] = [
  { id: `${prefix}a1`, name: 'Stella Staff' },
  { id: `${prefix}b1`, name: 'Adam Admin' },
  { id: `${prefix}c1`, name: 'Lena Lead' },
  { id: `${prefix}c2`, name: 'Luis Lead' },
];
const policies = '/identity/conditionalAccess/policies';
const none = () => undefined;
const nothing = async () => undefined;

/** A demo tenant with everything that fixes it, but for Teams. */
async function stageOf(options: Parameters<typeof lookAt>[1] = {}) {
  const look = await lookAt(store, { users: 60, ...options });
  const { deps: tenant, demo } = look;
  const { db, tenantId, now, graph: read } = tenant;
  const deps: RemediationDeps = {
    db,
    tenantId,
    holder: null,
    read,
    canFix: true,
    fix: createGraph({
      baseUrl: `${demo.url}/v1.0`,
      getToken: fixedToken('demo-fix'),
      now: () => new Date(),
      sleep: nothing,
    }),
    ...guardOf({ db, tenantId, read, now, ownAppIds: [] }),
    now,
    onChanged: nothing,
    onAsked: nothing,
    onReceipt: nothing,
    onBulk: nothing,
    onDrill: nothing,
    onNotice: nothing,
    remedyOf: findRemedy,
    settings: { officeHours: null, reasonFor: [], selfApproval: false },
    whyNotTenantWide: nothing,
    leads: async () => [lena, luis],
    wake: none,
    fault: none,
    span: noSpan,
    log: { info: none, warn: none },
  };
  const approve = async (key: string): Promise<{ readonly approvalId: string; readonly answer: Answer }> => {
    const asked = await findAskedApproval(db, tenantId, key);
    if (!asked) throw new Error(`nothing is asked for ${key}`);
    const as = (by: typeof lena) =>
      decide(deps, { approvalId: asked.id, planHash: asked.planHash, state: 'approved', by, isLead: true });
    let answer = await as(lena);
    if (answer.ok && asked.plan.reach === 'tenant') answer = await as(luis);
    return { approvalId: asked.id, answer };
  };
  const run = async (key: string) => {
    const { approvalId, answer } = await approve(key);
    if (!answer.ok) throw new Error(answer.why);
    await runFixes(deps);
    return findFix(db, tenantId, approvalId);
  };
  return {
    ...look,
    deps,
    approve,
    ask: (key: string, remedyId?: string) => requestFix(deps, key, adam, { remedyId }),
    /** Asked for, approved by as many as it takes, and run. */
    async cure(key: string, remedyId?: string) {
      const asked = await requestFix(deps, key, adam, { remedyId });
      if (!asked.ok) throw new Error(asked.why);
      return run(key);
    },
    async undo(fixId: string) {
      const asked = await requestUndo(deps, fixId, adam);
      if (!asked.ok) throw new Error(asked.why);
      const fix = await findFixById(db, tenantId, fixId);
      return run(asked.findingKey ?? String(fix?.id));
    },
    stateOf: async (key: string) => (await findFinding(db, tenantId, key))?.state,
    async name(ids: readonly string[]) {
      const named = await nominate(deps, ids, adam);
      if (!named.ok) throw new Error(named.why);
      await decideNominated(deps, { id: named.id, state: 'approved', whyNot: '', by: lena });
    },
    emergency: () => demo.truth().people.emergency.map(({ id }) => id),
    /** All that these fixes may touch, without the dates that Graph sets by itself. */
    async whole() {
      const all = async (path: string): Promise<Body[]> => (await demo.all(path)).value;
      const one = async (path: string): Promise<Body> => (await demo.call('GET', path)).body;
      return {
        policies: (await demo.call('GET', policies)).status === 200 ? (await all(policies)).map(withoutDates) : [],
        defaults: await one('/policies/identitySecurityDefaultsEnforcementPolicy'),
        authorization: await one('/policies/authorizationPolicy'),
        users: await all('/users?$select=id,displayName,accountEnabled,userType&$top=999'),
      };
    },
    get: async (path: string): Promise<Body> => (await demo.call('GET', path)).body,
    call: demo.call,
  };
}
type Stage = Awaited<ReturnType<typeof stageOf>>;
const withoutDates = ({ modifiedDateTime: _changed, ...rest }: Body): Body => rest;

/** With two emergency accounts named, and only the policies that are given. */
async function readyStage(given: readonly Body[] = []): Promise<Stage> {
  const stage = await stageOf();
  for (const { id } of (await stage.demo.all(policies)).value) await stage.call('DELETE', `${policies}/${id}`);
  for (const body of given) await stage.call('POST', policies, { body: body(stage.emergency()) });
  await stage.read();
  await stage.name(stage.emergency());
  await stage.read();
  return stage;
}
const policy =
  (displayName: string, change: Body = {}) =>
  (excludeUsers: readonly string[]): Body =>
    mfaPolicy(displayName, excludeUsers, change);

it.each([
  ['mfa-for-everyone', 'access.mfa-not-required:tenant'],
  ['block-legacy', 'access.legacy-authentication-allowed:tenant'],
  ['phishing-resistant-admins', 'access.phishing-resistant-admins-not-required:tenant'],
])('%s: made as report-only, taken back, made again, switched on, taken back', async (goal, key) => {
  const stage = await readyStage();
  const before = await stage.whole();

  const made = await stage.cure(key);
  expect([made?.state, await stage.stateOf(key)]).toEqual(['done', 'open']);
  const [watching] = (await stage.demo.all(policies)).value;
  expect(watching).toMatchObject({ state: 'enabledForReportingButNotEnforced' });
  expect(watching.conditions.users.excludeUsers).toEqual(stage.emergency());
  expect((await stage.undo(made?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(before);

  await stage.cure(key, `create-${goal}`);
  stage.moveDays(1);
  await stage.read();
  const onlyWatching = await stage.whole();
  const on = await stage.cure(key);
  expect([on?.state, await stage.stateOf(key)]).toEqual(['done', 'fixed']);
  stage.moveDays(1);
  await stage.read();
  expect(await stage.stateOf(key)).toBe('fixed');
  expect((await stage.undo(on?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(onlyWatching);
});

it('a policy that only watched for long is switched on, and watches again after the undo', async () => {
  const stage = await readyStage([policy('Old', { state: 'enabledForReportingButNotEnforced' })]);
  stage.moveDays(40);
  await stage.read();
  await stage.pass();
  const before = await stage.whole();
  const key = `access.report-only-too-long:${before.policies[0].id}`;

  const fix = await stage.cure(key);

  expect([fix?.state, (await stage.whole()).policies[0].state]).toEqual(['done', 'enabled']);
  expect((await stage.undo(fix?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(before);
});

it('a policy that was loosened and then switched off is put back to its last good state, and undone', async () => {
  const stage = await readyStage([policy('Guard')]);
  const good = await stage.whole();
  const { id, conditions } = good.policies[0];
  const users = { ...conditions.users, excludeUsers: [...conditions.users.excludeUsers, stella.id] };
  for (const body of [{ conditions: { ...conditions, users } }, { state: 'disabled' }]) {
    await stage.call('PATCH', `${policies}/${id}`, { body });
    stage.moveDays(1);
    await stage.read();
  }
  const weak = await stage.whole();

  const fix = await stage.cure(`access.policy-weakened:${id}`);

  expect(fix?.state).toBe('done');
  expect(await stage.whole()).toEqual(good);
  expect((await stage.undo(fix?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(weak);
});

it('the emergency accounts are left out of policies that reach them, one after the other, and put back', async () => {
  const stage = await readyStage([() => policy('A')([]), () => policy('B')([])]);
  const before = await stage.whole();
  const keyOf = (at: number) => `identity.emergency-account-not-excluded:${before.policies[at].id}`;

  const refused = await stage.ask('access.legacy-authentication-allowed:tenant');
  expect(refused).toMatchObject({ ok: false, why: expect.stringContaining('would not surely leave both') });
  const fixes = [await stage.cure(keyOf(0)), await stage.cure(keyOf(1))];

  expect(fixes.map((fix) => fix?.state)).toEqual(['done', 'done']);
  for (const one of (await stage.whole()).policies)
    expect(one.conditions.users.excludeUsers).toEqual(stage.emergency());
  for (const fix of fixes) expect((await stage.undo(fix?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(before);
});

it('security defaults go on where there is no licence for policies, and off again', async () => {
  const stage = await stageOf({ licences: { p1: false } });
  await stage.read();
  await stage.name(stage.emergency());
  await stage.read();
  const before = await stage.whole();
  const key = 'access.security-defaults-off:tenant';

  const fix = await stage.cure(key);

  expect([fix?.state, (await stage.whole()).defaults.isEnabled]).toEqual(['done', true]);
  expect((await stage.undo(fix?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(before);
});

describe('an account at risk', () => {
  const key = `identity.risky-user-open:${stella.id}`;
  const risky = async (): Promise<Stage> => {
    const stage = await readyStage();
    await stage.call('POST', `/demo/users/${stella.id}/raise-risk`, { body: { riskLevel: 'high' } });
    stage.moveDays(1);
    await stage.read();
    return stage;
  };

  it('is signed out everywhere, and stays open', async () => {
    const stage = await risky();
    const validFrom = async () =>
      (await stage.get(`/users/${stella.id}?$select=signInSessionsValidFromDateTime`)).signInSessionsValidFromDateTime;
    const before = await validFrom();

    const fix = await stage.cure(key);

    expect([fix?.state, await stage.stateOf(key)]).toEqual(['done', 'open']);
    expect(await validFrom()).not.toBe(before);
    expect(await requestUndo(stage.deps, fix?.id ?? '', adam)).toMatchObject({
      ok: false,
      why: expect.stringContaining('cannot be put back'),
    });
  });

  it('is blocked, and let in again', async () => {
    const stage = await risky();
    const before = await stage.whole();

    const fix = await stage.cure(key, 'disable-account');

    expect([fix?.state, await stage.stateOf(key)]).toEqual(['done', 'open']);
    expect((await stage.get(`/users/${stella.id}?$select=accountEnabled`)).accountEnabled).toBe(false);
    expect((await stage.undo(fix?.id ?? ''))?.state).toBe('done');
    expect(await stage.whole()).toEqual(before);
  });

  it.each([
    ['confirm-compromised', 'confirmedCompromised', 'open'],
    ['dismiss-risk', 'dismissed', 'fixed'],
  ])('%s is told to Microsoft', async (remedyId, riskState, state) => {
    const stage = await risky();

    const fix = await stage.cure(key, remedyId);

    expect([fix?.state, await stage.stateOf(key)]).toEqual(['done', state]);
    expect(await stage.get(`/identityProtection/riskyUsers/${stella.id}`)).toMatchObject({ riskState });
  });
});

it('a guest who no longer comes is blocked, and let in again', async () => {
  const stage = await readyStage();
  const [guest = ''] = stage.demo.truth().people.staleGuests;
  const before = await stage.whole();

  const fix = await stage.cure(`guests.guest-stale:${guest}`);

  expect([fix?.state, (await stage.get(`/users/${guest}?$select=accountEnabled`)).accountEnabled]).toEqual([
    'done',
    false,
  ]);
  expect((await stage.undo(fix?.id ?? ''))?.state).toBe('done');
  expect(await stage.whole()).toEqual(before);
});

it('an emergency account without an admin role is enabled again; taking that back is refused', async () => {
  const stage = await readyStage();
  const [other = ''] = stage.emergency();
  await stage.name([stella.id, other]);
  await stage.call('PATCH', `/users/${stella.id}`, { body: { accountEnabled: false } });
  stage.moveDays(1);
  await stage.read();

  const fix = await stage.cure(`identity.emergency-accounts-missing:${stella.id}`);

  expect([fix?.state, (await stage.get(`/users/${stella.id}?$select=accountEnabled`)).accountEnabled]).toEqual([
    'done',
    true,
  ]);
  expect(await requestUndo(stage.deps, fix?.id ?? '', adam)).toMatchObject({
    ok: false,
    why: expect.stringContaining('no fix touches'),
  });
});

describe('what is not done', () => {
  it('nothing about accounts and policies before two accounts are named', async () => {
    const stage = await stageOf();
    for (const { id } of (await stage.demo.all(policies)).value) await stage.call('DELETE', `${policies}/${id}`);
    await stage.call('POST', `/demo/users/${stella.id}/raise-risk`, { body: {} });
    await stage.read();

    for (const key of ['access.mfa-not-required:tenant', `identity.risky-user-open:${stella.id}`])
      expect(await stage.ask(key)).toMatchObject({ ok: false, why: expect.stringContaining('have to be named') });
  });

  it('an account with an admin role: Graph would refuse, so a person is told how', async () => {
    const stage = await readyStage();
    await stage.call('POST', `/demo/users/${adam.id}/raise-risk`, { body: {} });
    stage.moveDays(1);
    await stage.read();

    expect(await stage.ask(`identity.risky-user-open:${adam.id}`, 'disable-account')).toMatchObject({
      ok: false,
      why: expect.stringContaining('by hand'),
    });
  });

  it('an account in a group that roles can be given to: Graph would refuse that too', async () => {
    const stage = await readyStage();
    await stage.call('POST', `/groups/${prefix}f2/members/$ref`, {
      body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${stella.id}` },
    });
    await stage.call('POST', `/demo/users/${stella.id}/raise-risk`, { body: {} });
    stage.moveDays(1);
    await stage.read();

    const answer = await stage.ask(`identity.risky-user-open:${stella.id}`, 'disable-account');
    const sent = stage.deps.fix?.call({
      method: 'PATCH',
      path: `/users/${stella.id}`,
      body: { accountEnabled: false },
    });

    expect(answer).toMatchObject({ ok: false, why: expect.stringContaining('roles can be given to') });
    await expect(sent).rejects.toMatchObject({ status: 403 });
  });

  it('the account of the one who approves', async () => {
    const stage = await readyStage();
    await stage.call('POST', `/demo/users/${lena.id}/raise-risk`, { body: {} });
    stage.moveDays(1);
    await stage.read();
    const key = `identity.risky-user-open:${lena.id}`;
    await stage.ask(key, 'revoke-sessions');

    expect((await stage.approve(key)).answer).toMatchObject({
      ok: false,
      why: expect.stringContaining('your own account'),
    });
  });

  it('a plan that was approved while the emergency accounts were ready, and they are not any more', async () => {
    const stage = await readyStage();
    const key = 'access.mfa-not-required:tenant';
    await stage.ask(key);
    const { approvalId } = await stage.approve(key);
    await stage.call('PATCH', `/users/${stage.emergency()[0]}`, { body: { accountEnabled: false } });

    await runFixes(stage.deps);

    expect(await findFix(store.db, stage.deps.tenantId, approvalId)).toMatchObject({
      state: 'failed',
      note: expect.stringContaining('is disabled'),
    });
    expect((await stage.demo.all(policies)).value).toEqual([]);
  });
});
