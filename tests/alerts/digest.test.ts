import { type DigestDeps, wantDigests } from '../../src/alerts/digest';
import { check } from '../../src/checks/anonymous-links';
import type { DigestNumbers } from '../../src/model/digest';
import type { Finding } from '../../src/model/finding';
import { noteShown } from '../../src/store/deliveries';
import { appendLife } from '../../src/store/finding-events';
import { saveFinding } from '../../src/store/findings';
import { holdFindings, insertChange } from '../../src/store/planned-changes';
import { saveRoute } from '../../src/store/routes';
import { wantCard } from '../../src/store/wanted-cards';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';
import { findingIn, inDays, lena, start } from '../posture/stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const incidents = 'service.incident-open';
const of = (n: number, state: Finding['state'], more: Partial<Finding> = {}): Finding =>
  findingIn(state, {
    key: `${more.checkId ?? check.id}:d/i/${n}`,
    subjectId: `d/i/${n}`,
    firstSeenAt: inDays(0.5),
    ...more,
  });

/** A tenant with one route in Nepal, its findings, and two instances that look for digests. */
async function open(findings: readonly Finding[]) {
  const tenantId = newTenant();
  let nowMs = start;
  await store.db.transaction().execute(async (tx) => {
    const settings = { timeZone: 'Asia/Kathmandu' } as const;
    await saveRoute(tx, tenantId, { conversationId: '19:c', showsNames: true, settings, by: 'a', at: inDays(0) });
    for (const finding of findings) await saveFinding(tx, tenantId, finding);
  });
  const deps: DigestDeps = {
    db: store.db,
    tenantId,
    now: () => new Date(nowMs),
    isFirstReadDone: async () => true,
    score: async () => ({ percent: 50, unseen: 0, line: [{ day: '2026-03-02', percent: 50 }], areas: [] }),
    wake: () => undefined,
  };
  return {
    tenantId,
    /** Both instances look at this hour (UTC) of the next day. */
    async look(hour: string) {
      nowMs = Date.parse(`2026-03-03T${hour}:00.000Z`);
      await Promise.all([wantDigests(deps), wantDigests(deps)]);
    },
    cards: () =>
      store.db
        .selectFrom('deliveries')
        .select('subject_id')
        .where('tenant_id', '=', tenantId)
        .where('subject_kind', '=', 'digest')
        .execute(),
    async numbers(): Promise<DigestNumbers> {
      const row = await store.db
        .selectFrom('digests')
        .select('numbers')
        .where('tenant_id', '=', tenantId)
        .executeTakeFirstOrThrow();
      return row.numbers as DigestNumbers;
    },
  };
}

it('comes at the hour of the route’s time zone, once, however many instances look', async () => {
  const stage = await open([of(1, 'open')]);

  // 08:00 in Nepal is 02:15 UTC.
  await stage.look('02:10');
  expect(await stage.cards()).toHaveLength(0);
  await stage.look('02:20');
  await stage.look('05:00');

  expect(await stage.cards()).toHaveLength(1);
  expect((await stage.numbers()).untilAt).toBe('2026-03-03T02:15:00.000Z');
});

it('what opened when its grace ended is new in the digest of that day, whenever it was first seen', async () => {
  const earlier = { firstSeenAt: inDays(-3) };
  const stage = await open([
    of(1, 'open', { ...earlier, subject: 'Opened today' }),
    of(2, 'open', { ...earlier, subject: 'Opened the day before' }),
    of(3, 'open', { ...earlier, subject: 'Never had a grace' }),
    of(4, 'pending', { subject: 'Still in its grace' }),
  ]);
  const ended = (n: number, at: string) =>
    ({ key: `${check.id}:d/i/${n}`, at, kind: 'grace-ended', by: null, note: null }) as const;
  await store.db
    .transaction()
    .execute((tx) => appendLife(tx, stage.tenantId, [ended(1, inDays(0.5)), ended(2, inDays(-2))]));

  await stage.look('02:20');

  expect((await stage.numbers()).opened).toMatchObject([{ count: 1, examples: ['Opened today'] }]);
});

it('tells new from back again, ours from Microsoft’s, and who has what is left of the first reading', async () => {
  const old = { isBaseline: true, firstSeenAt: inDays(-9) };
  const stage = await open([
    of(1, 'open'),
    of(2, 'open', { regressions: 1 }),
    of(3, 'fixed', { ...old, closedAt: inDays(0.4) }),
    of(4, 'open', { ...old, assignee: lena }),
    of(5, 'open', old),
    of(6, 'open', { checkId: incidents, subject: 'Mail is late' }),
  ]);
  await store.db.transaction().execute((tx) =>
    appendLife(tx, stage.tenantId, [
      { key: `${check.id}:d/i/2`, at: inDays(0.5), kind: 'came-back', by: null, note: null },
      { key: `${check.id}:d/i/4`, at: inDays(-3), kind: 'came-back', by: null, note: null },
    ]),
  );

  await stage.look('02:20');

  const { opened, fixed, backlog, more } = await stage.numbers();
  expect(opened).toMatchObject([{ title: 'Anyone-links', count: 1 }]);
  expect(fixed).toEqual([{ title: 'Anyone-links', count: 1 }]);
  expect(backlog).toEqual([{ area: 'sharing', total: 3, left: 2 }]);
  expect(more).toMatchObject({
    cameBack: [{ title: 'Anyone-links', count: 1 }],
    microsoft: { opened: 1, over: 0, standing: 1, names: ['Mail is late'] },
    owners: expect.arrayContaining([
      { name: 'Lena Lead', left: 1 },
      { name: null, left: 1 },
    ]),
  });
  expect(more?.burnDown.at(0)).toEqual({ day: '2026-02-01', left: 3 });
  expect(more?.burnDown.at(-1)).toEqual({ day: '2026-03-03', left: 2 });
});

it('says what really became of each here: a card of its own or with others, one to come, or none', async () => {
  const change = 'c1';
  const stage = await open([1, 2, 3, 4, 5, 6].map((n) => of(n, n === 6 ? 'fixed' : 'open', { subject: `File ${n}` })));
  const { tenantId } = stage;
  const keyOf = (n: number): string => of(n, 'open').key;
  const wanted = (subjectId: string, subjectKind: 'finding' | 'group' = 'finding', conversationId = '19:c') => ({
    conversationId,
    subjectKind,
    subjectId,
    at: inDays(0.5),
  });
  await store.db.transaction().execute(async (tx) => {
    await wantCard(tx, tenantId, wanted(keyOf(1)));
    await wantCard(tx, tenantId, wanted('g1', 'group'));
    await tx
      .insertInto('group_members')
      .values({ tenant_id: tenantId, key: keyOf(2), group_id: 'g1' })
      .execute();
    await insertChange(tx, tenantId, {
      id: change,
      area: 'sharing',
      by: lena,
      conversationId: '19:c',
      beginsAt: inDays(0),
      untilAt: inDays(3),
      before: [],
    });
    await holdFindings(tx, tenantId, change, [keyOf(4), keyOf(6)]);
    await wantCard(tx, tenantId, wanted(keyOf(5), 'finding', '19:other'));
  });
  const due = await store.db.selectFrom('deliveries').selectAll().where('tenant_id', '=', tenantId).execute();
  for (const { id, wanted: version } of due)
    await noteShown(store.db, tenantId, id, { wanted: version, threadId: 't', activityId: `a${id}`, at: inDays(0.5) });
  // Its card waits for the end of quiet hours.
  await store.db.transaction().execute((tx) => wantCard(tx, tenantId, wanted(keyOf(3))));

  await stage.look('02:20');

  const { opened } = await stage.numbers();
  const files = (isTold: boolean, isHeld: boolean) =>
    opened.filter((one) => one.isTold === isTold && one.isHeld === isHeld).flatMap(({ examples }) => examples);
  expect(files(true, false).toSorted()).toEqual(['File 1', 'File 2']);
  expect(files(false, true).toSorted()).toEqual(['File 3', 'File 4']);
  expect(files(false, false).toSorted()).toEqual(['File 5', 'File 6']);
});
