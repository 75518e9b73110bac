import type { Account } from '../../src/model/tenant';
import { assess } from '../../src/posture/assess';
import { postureOf } from '../../src/posture/posture-of';
import { saveCollection } from '../../src/store/collections';
import { eachFindingIn } from '../../src/store/evidence-rows';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';

const checkId = 'identity.mfa-not-registered';
const tenant = newTenant();
let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
  for (const name of ['users', 'registrations', 'role-assignments', 'domains', 'cross-tenant-access'])
    await saveCollection(store.db, tenant, name, { readAt: '2026-03-01T07:00:00.000Z', outcome: { kind: 'ran' } });
});
afterAll(() => store.close());

/** Nora came after the first reading; Otto was there before. Neither stands in any report. */
const nora: Account = {
  user: {
    id: 'nora',
    displayName: 'Nora New',
    userPrincipalName: 'nora@contoso.example',
    userType: 'member',
    accountEnabled: true,
    createdAt: '2026-03-01T08:00:00.000Z',
  },
  firstSeenAt: '2026-03-01T08:00:00.000Z',
  isBaseline: false,
  isAdmin: false,
  isMfaRegistered: null,
  methods: null,
  methodsReadAt: null,
};
const otto: Account = { ...nora, user: { ...nora.user, id: 'otto' }, isBaseline: true };

async function judged(at: string, ...standing: readonly Account[]) {
  const reading = { per: 'user', standing, goneIds: [], at, since: at, isBaseline: false } as const;
  const settings = { mfaGraceHours: 24, ownAppIds: [] };
  const { changed } = await store.db.transaction().execute((tx) => assess(tx, tenant, reading, settings));
  const posture = (await postureOf(store.db, tenant)).find((one) => one.checkId === checkId);
  return {
    states: changed.filter((one) => one.checkId === checkId).map(({ state }) => state),
    standing: posture?.standing,
    waiting: posture?.waiting,
    unjudged: posture?.unchecked.map(({ count, reason }) => `${count}: ${reason}`),
  };
}

/** What a pack would list as found. */
async function inPack(): Promise<readonly string[]> {
  const period = { from: '2026-03-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z' };
  const pages = await Array.fromAsync(eachFindingIn(store.db, tenant, period));
  return pages.flat().map(({ key }) => key);
}

it('who stands in no report is not judged, and whoever is new has the grace first', async () => {
  const inReport = 'they stand in no report of who has MFA; new accounts appear there with a delay';
  const known = { ...nora, isMfaRegistered: false, methods: ['password'], methodsReadAt: nora.firstSeenAt } as const;

  expect(await judged('2026-03-01T09:00:00.000Z', nora, otto)).toEqual({
    states: ['pending'],
    standing: 0,
    waiting: 1,
    unjudged: [`1: ${inReport}`],
  });
  const late = { standing: 0, waiting: 1, unjudged: [`2: ${inReport}`] };
  expect(await judged('2026-03-02T09:00:00.000Z', nora, otto)).toMatchObject(late);
  // Looked at again an hour later, and still unknown: never a finding.
  expect(await judged('2026-03-02T10:00:00.000Z', nora)).toMatchObject(late);
  expect(await inPack()).toEqual([]);
  expect(await judged('2026-03-02T11:00:00.000Z', known)).toEqual({
    states: ['open'],
    standing: 1,
    waiting: 0,
    unjudged: [`1: ${inReport}`],
  });
  expect(await inPack()).toEqual([`${checkId}:nora`]);
  // What was found stands when nothing is known any more.
  expect(await judged('2026-03-02T12:00:00.000Z', nora)).toMatchObject({ states: [], standing: 1 });
});

it('what was found and fixed in the period stays in the pack when it is not known any more', async () => {
  const known = {
    ...nora,
    isMfaRegistered: true,
    methods: ['authenticator'],
    methodsReadAt: nora.firstSeenAt,
  } as const;
  expect(await judged('2026-03-02T13:00:00.000Z', known)).toMatchObject({ states: ['fixed'] });
  expect(await inPack()).toEqual([`${checkId}:nora`]);

  // Graph took the registration out of its report, and has no other word.
  expect(await judged('2026-03-05T13:00:00.000Z', nora)).toMatchObject({ states: ['pending'] });
  expect(await inPack()).toEqual([`${checkId}:nora`]);
});
