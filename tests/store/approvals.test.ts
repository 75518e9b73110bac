import type { Plan } from '../../src/model/remedy';
import { planHash } from '../../src/model/remedy';
import {
  closeApprovals,
  decideApproval,
  findApproval,
  findLatestApproval,
  insertApproval,
  listAskedApprovals,
} from '../../src/store/approvals';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const plan: Plan = {
  remedyId: 'remove-link',
  findingKey: 'k1',
  summary: 'Remove “Löhne 給与.xlsx”',
  consequences: ['one', 'two'],
  calls: [{ method: 'PATCH', path: '/a/b', body: { z: null, a: true, n: 1.5 } }],
  sees: 'anonymous view',
  reach: 'item',
  undo: null,
  cannotUndo: null,
  undoes: null,
};
const [adam, lena, luis] = [
  { id: 'b1', name: 'Adam Admin' },
  { id: 'c1', name: 'Lena Lead' },
  { id: 'c2', name: 'Luis Lead' },
];
const ask = (tenant: string, id: string, findingKey = 'k1', askedAt = at(1)) =>
  store.db.transaction().execute((tx) =>
    insertApproval(tx, tenant, {
      id,
      findingKey,
      plan,
      planHash: planHash(plan),
      askedBy: adam,
      askedAt,
      expiresAt: at(50),
    }),
  );
const decide = (tenant: string, id: string, state: 'approved' | 'declined', by = lena) =>
  store.db
    .transaction()
    .execute((tx) => decideApproval(tx, tenant, id, { state, by, at: at(2), as: 'lead', reason: null }));
const close = (tenant: string, from: 'asked' | 'approved', state: 'stale' | 'moot') =>
  store.db.transaction().execute((tx) => closeApprovals(tx, tenant, 'k1', from, state));

it('gives the plan back so that its hash still fits', async () => {
  const tenant = newTenant();

  await ask(tenant, 'a1');

  const approval = await findApproval(store.db, tenant, 'a1');
  expect(approval).toEqual({
    id: 'a1',
    findingKey: 'k1',
    plan,
    planHash: planHash(plan),
    state: 'asked',
    askedBy: adam,
    askedAt: at(1),
    expiresAt: at(50),
    decidedBy: null,
    decidedAt: null,
    decidedAs: null,
    reason: null,
    replaces: null,
    bulkId: null,
    target: null,
  });
  expect(approval && planHash(approval.plan)).toBe(planHash(plan));
});

it('is decided once: of two leads who press together, one wins', async () => {
  const tenant = newTenant();
  await ask(tenant, 'a1');

  const won = await Promise.all([decide(tenant, 'a1', 'approved', lena), decide(tenant, 'a1', 'declined', luis)]);

  expect(won.filter(Boolean)).toHaveLength(1);
  const approval = await findApproval(store.db, tenant, 'a1');
  expect(approval).toMatchObject(
    won[0] ? { state: 'approved', decidedBy: lena, decidedAt: at(2) } : { state: 'declined', decidedBy: luis },
  );
});

it.each([
  { name: 'another one', tenantToo: false, id: 'a2' },
  { name: 'another tenant’s', tenantToo: true, id: 'a1' },
])('does not decide $name', async ({ tenantToo, id }) => {
  const tenant = newTenant();
  await ask(tenant, 'a1');

  expect(await decide(tenantToo ? newTenant() : tenant, id, 'approved')).toBe(false);
  expect(await findApproval(store.db, tenant, 'a1')).toMatchObject({ state: 'asked' });
});

it('is asked once for a finding, until it is decided', async () => {
  const tenant = newTenant();
  await ask(tenant, 'a1');

  await expect(ask(tenant, 'a2')).rejects.toMatchObject({ code: '23505' });
  await decide(tenant, 'a1', 'declined');
  await ask(tenant, 'a3', 'k1', at(3));

  expect(await findLatestApproval(store.db, tenant, 'k1')).toMatchObject({ id: 'a3', state: 'asked' });
});

it('is closed from the state it is expected in, and from no other', async () => {
  const tenant = newTenant();
  await ask(tenant, 'a1');

  expect(await close(tenant, 'approved', 'stale')).toEqual([]);
  expect(await close(tenant, 'asked', 'moot')).toEqual(['a1']);
  expect(await decide(tenant, 'a1', 'approved')).toBe(false);
  expect(await findApproval(store.db, tenant, 'a1')).toMatchObject({ state: 'moot', decidedBy: null });
});

it('waits in the order in which it was asked', async () => {
  const tenant = newTenant();
  await ask(tenant, 'a2', 'k2', at(2));
  await ask(tenant, 'a1', 'k1', at(1));
  await ask(tenant, 'a3', 'k3', at(3));
  await decide(tenant, 'a3', 'approved');

  expect((await listAskedApprovals(store.db, tenant)).map(({ id }) => id)).toEqual(['a1', 'a2']);
  expect((await listAskedApprovals(store.db, tenant, 1)).map(({ id }) => id)).toEqual(['a1']);
});
