import { check } from '../../src/checks/anonymous-links';
import { joinId } from '../../src/model/check';
import { acceptRisk, decideRisk } from '../../src/posture/accept-risk';
import { assess } from '../../src/posture/assess';
import { endByTime } from '../../src/posture/end-by-time';
import { wakeByHand } from '../../src/posture/snooze';
import { listLife } from '../../src/store/finding-events';
import { openTestDb, type TestDb } from '../open-test-db';
import { adam, findingIn, inDays, lena, openLife } from './stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const folderUrl = 'https://x.sharepoint.com/sites/fair/Shared Documents/Brochures';
const linkOf = (itemId: string, id: string, itemUrl: string, isFolder = false) => ({
  driveId: 'd',
  itemId,
  id,
  itemName: itemUrl.split('/').at(-1) ?? '',
  itemUrl,
  isFolder,
  scope: 'anonymous' as const,
  type: 'view' as const,
  hasPassword: false,
  endsAt: null,
  firstSeenAt: inDays(0),
  driveName: 'Documents',
  siteName: 'Fair',
  ownerName: null,
  madeBy: null,
  madeAt: null,
});
type Stage = Awaited<ReturnType<typeof openLife>>;
const see = (stage: Stage, links: readonly ReturnType<typeof linkOf>[], gone: readonly string[] = []) =>
  store.db.transaction().execute((tx) =>
    assess(
      tx,
      stage.tenantId,
      {
        per: 'sharingLink',
        standing: links,
        goneIds: gone,
        at: stage.deps.now().toISOString(),
        since: inDays(-1),
        isBaseline: false,
      },
      { mfaGraceHours: 24, ownAppIds: [] } as unknown as Parameters<typeof assess>[3],
    ),
  );
const keyOf = (itemId: string, id: string): string => `${check.id}:${joinId('d', itemId, id)}`;
const stateOf = async (stage: Stage, key: string) => (await stage.rows()).find((row) => row.key === key)?.state;

/** A public brochure folder whose risk was accepted for thirty days, as a thing. */
async function withFolder() {
  const stage = await openLife(store, findingIn('open', { key: 'other:1', subjectId: '1' }));
  const folder = linkOf('folder', 'l1', folderUrl, true);
  const { driveId, itemId, id, itemName, itemUrl, isFolder, scope, type, hasPassword, endsAt, firstSeenAt } = folder;
  await store.db
    .insertInto('sharing_links')
    .values({
      tenant_id: stage.tenantId,
      drive_id: driveId,
      item_id: itemId,
      id,
      item_name: itemName,
      item_url: itemUrl,
      is_folder: isFolder,
      scope,
      type,
      has_password: hasPassword,
      ends_at: endsAt,
      first_seen_at: firstSeenAt,
    })
    .execute();
  await see(stage, [folder]);
  const wish = { findingKey: keyOf('folder', 'l1'), reason: 'Public on purpose', until: inDays(30), forThing: true };
  await acceptRisk(stage.deps, { ...wish, by: adam, isLead: false });
  const [{ id: exceptionId } = { id: '' }] = await store.db
    .selectFrom('exceptions')
    .select('id')
    .where('tenant_id', '=', stage.tenantId)
    .execute();
  expect(await decideRisk(stage.deps, { exceptionId, state: 'accepted', whyNot: null, by: lena })).toMatchObject({
    ok: true,
  });
  return { stage, folder };
}

describe('an exception for a thing', () => {
  it('holds for later links to the folder and to what lies in it, and for nothing else', async () => {
    const { stage, folder } = await withFolder();

    const { changed } = await see(stage, [
      folder,
      linkOf('folder', 'l2', folderUrl, true),
      linkOf('inside', 'l3', `${folderUrl}/Spring.pdf`),
      linkOf('beside', 'l4', `${folderUrl}-internal/Prices.xlsx`),
    ]);

    expect(changed.map(({ key, state }) => `${key} ${state}`)).toEqual([
      `${keyOf('folder', 'l2')} accepted`,
      `${keyOf('inside', 'l3')} accepted`,
      `${keyOf('beside', 'l4')} open`,
    ]);
  });

  it('outlives its finding, and covers it when it comes back', async () => {
    const { stage, folder } = await withFolder();
    stage.moveTo(1);
    await see(stage, [], [joinId('d', 'folder', 'l1')]);
    expect(await stateOf(stage, keyOf('folder', 'l1'))).toBe('fixed');

    stage.moveTo(2);
    await see(stage, [folder]);

    expect(await stateOf(stage, keyOf('folder', 'l1'))).toBe('accepted');
    expect(await stage.life()).not.toContain('came-back');
  });

  it('ends by its date, with what it covers; later ones are open', async () => {
    const { stage, folder } = await withFolder();
    await see(stage, [folder, linkOf('inside', 'l3', `${folderUrl}/Spring.pdf`)]);

    stage.moveTo(31);
    await endByTime(stage.deps);
    await see(stage, [folder, linkOf('inside', 'l9', `${folderUrl}/Summer.pdf`)]);

    for (const key of [keyOf('folder', 'l1'), keyOf('inside', 'l3'), keyOf('inside', 'l9')])
      expect(await stateOf(stage, key)).toBe('open');
  });

  it('of something that was opened by hand, the rest stays', async () => {
    const { stage, folder } = await withFolder();
    await see(stage, [folder, linkOf('inside', 'l3', `${folderUrl}/Spring.pdf`)]);

    await wakeByHand(stage.deps, keyOf('inside', 'l3'), lena);
    await see(stage, [folder, linkOf('inside', 'l3', `${folderUrl}/Spring.pdf`)]);

    expect(await stateOf(stage, keyOf('inside', 'l3'))).toBe('open');
    expect(await stateOf(stage, keyOf('folder', 'l1'))).toBe('accepted');
  });
});

it('says a week before that it ends, once', async () => {
  const { stage } = await withFolder();
  for (const days of [20, 22.9, 23.1, 24, 29]) {
    stage.moveTo(days);
    await endByTime(stage.deps);
    expect((await stage.life()).filter((kind) => kind === 'acceptance-ends')).toHaveLength(days < 23 ? 0 : 1);
  }
});

it('of a short one nothing is said before', async () => {
  const stage = await openLife(store, findingIn('open'));
  const { key } = findingIn('open');
  const wish = { findingKey: key, reason: 'The fair', until: inDays(6), forThing: false, by: lena, isLead: true };
  await acceptRisk(stage.deps, wish);

  stage.moveTo(5);
  await endByTime(stage.deps);

  expect(await stage.life()).toEqual(['accepted']);
});

it('is never longer than the organisation allows', async () => {
  const stage = await openLife(store, findingIn('open'));
  const deps = { ...stage.deps, longestAcceptanceDays: 60 };
  const wish = { findingKey: findingIn('open').key, reason: 'The fair', forThing: false, by: lena, isLead: true };

  expect(await acceptRisk(deps, { ...wish, until: inDays(61) })).toMatchObject({
    ok: false,
    why: expect.stringContaining('at most 60 days'),
  });
  expect(await acceptRisk(deps, { ...wish, until: inDays(59) })).toEqual({ ok: true });
});

it('is declined with a reason, which stands in the history; without one it stays open for decision', async () => {
  const stage = await openLife(store, findingIn('open'));
  const { key } = findingIn('open');
  await acceptRisk(stage.deps, {
    findingKey: key,
    reason: 'The fair',
    until: inDays(6),
    forThing: false,
    by: adam,
    isLead: false,
  });
  const exceptions = () =>
    store.db.selectFrom('exceptions').selectAll().where('tenant_id', '=', stage.tenantId).execute();
  const [{ id: exceptionId } = { id: '' }] = await exceptions();
  const no = { exceptionId, state: 'declined', by: lena } as const;

  for (const whyNot of ['', ' no ', 'x'.repeat(501)])
    expect(await decideRisk(stage.deps, { ...no, whyNot })).toMatchObject({
      ok: false,
      why: expect.stringMatching(/reason.*Nothing was changed/),
    });
  expect(await exceptions()).toMatchObject([{ state: 'asked', why_not: null }]);

  expect(await decideRisk(stage.deps, { ...no, whyNot: ' It holds salaries ' })).toMatchObject({ ok: true });
  expect(await exceptions()).toMatchObject([{ state: 'declined', why_not: 'It holds salaries' }]);
  const { events } = await listLife(store.db, stage.tenantId, key, 5);
  expect(events[0]).toMatchObject({ kind: 'risk-declined', note: 'It holds salaries' });
});
