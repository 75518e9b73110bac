import {
  decideNomination,
  findNomination,
  findNominationIn,
  insertNomination,
  listEmergencyIds,
} from '../../src/store/emergency';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const person = (id: string) => ({ id, name: `Emergency ${id}`, upn: `${id}@contoso.example` });
const adam = { id: 'adam', name: 'Adam Admin' };
const lena = { id: 'lena', name: 'Lena Lead' };

function named(tenantId: string) {
  const inOne = store.db.transaction();
  return {
    name: (id: string, ids: readonly string[]) =>
      inOne.execute((tx) =>
        insertNomination(tx, tenantId, { id, people: ids.map(person), askedBy: adam, askedAt: at(1) }),
      ),
    decide: (id: string, state: 'approved' | 'declined') =>
      inOne.execute((tx) =>
        decideNomination(tx, tenantId, id, { state, whyNot: state === 'declined' ? 'no' : null, by: lena, at: at(2) }),
      ),
  };
}

it('nobody is an emergency account before a lead has said so', async () => {
  const tenantId = newTenant();
  const { name, decide } = named(tenantId);

  expect(await name('n1', ['e1', 'e2'])).toEqual([]);
  expect(await listEmergencyIds(store.db, tenantId)).toEqual([]);

  expect(await decide('n1', 'approved')).toEqual(['n1']);
  expect(await listEmergencyIds(store.db, tenantId)).toEqual(['e1', 'e2']);
  expect(await findNomination(store.db, tenantId, 'n1')).toEqual({
    id: 'n1',
    people: [person('e1'), person('e2')],
    state: 'approved',
    askedBy: adam,
    askedAt: at(1),
    decidedBy: lena,
    decidedAt: at(2),
    whyNot: null,
  });
});

it('is decided once; another takes its place only when approved', async () => {
  const tenantId = newTenant();
  const { name, decide } = named(tenantId);
  await name('n1', ['e1', 'e2']);
  await decide('n1', 'approved');

  expect(await decide('n1', 'declined')).toEqual([]);
  expect(await name('n2', ['e3', 'e4'])).toEqual([]);
  expect(await name('n3', ['e5', 'e6'])).toEqual(['n2']);
  expect(await decide('n2', 'approved')).toEqual([]);
  expect(await listEmergencyIds(store.db, tenantId)).toEqual(['e1', 'e2']);

  expect(await decide('n3', 'approved')).toEqual(['n3', 'n1']);
  expect(await listEmergencyIds(store.db, tenantId)).toEqual(['e5', 'e6']);
  expect(await findNominationIn(store.db, tenantId, 'asked')).toBeUndefined();
});
