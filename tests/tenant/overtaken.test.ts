import { sql } from 'kysely';
import { GraphError } from '../../src/graph/graph-error';
import type { DriveLoss } from '../../src/model/objects/loss';
import { findDrive, noteDrivesNotified } from '../../src/store/drives';
import { lockFindings } from '../../src/store/findings';
import { lockRoutes } from '../../src/store/routes';
import { judgeKind } from '../../src/tenant/judge-again';
import { syncDrive } from '../../src/tenant/sync-drive';
import { keepActivity } from '../../src/tenant/watch-loss';
import { itOnServer, openTestDb, type TestDb } from '../open-test-db';
import { type Look, lookAt } from '../truth/look';

const anyoneLink = 'sharing.anonymous-link-open';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

interface Shared {
  readonly look: Look;
  readonly driveId: string;
  /** Makes a link that anyone can open; @returns what takes it away again. */
  readonly share: () => Promise<() => Promise<void>>;
  /** Lets somebody from outside into the same file; @returns what takes it back. */
  readonly invite: (email: string) => Promise<() => Promise<void>>;
}

const waitsFor = async ({ deps }: Look, what: 'advisory' | 'transactionid'): Promise<boolean> =>
  (await sql`select 1 from pg_locks where locktype = ${what} and not granted`.execute(deps.db)).rows.length > 0;

async function library(seed: string): Promise<Shared> {
  const look = await lookAt(store, { seed });
  await look.read();
  await look.readDrives();
  look.moveDays(0.01);
  const { demo, deps } = look;
  const { body: sites } = await demo.call('GET', '/sites/getAllSites?$top=1');
  const { body: drive } = await demo.call('GET', `/sites/${sites.value[0].id}/drive`);
  const { body: delta } = await demo.call('GET', `/drives/${drive.id}/root/delta?$top=999`);
  const file = (delta.value as { id: string; folder?: object; shared?: object }[]).find(
    (one) => !one.folder && !one.shared,
  );
  const item = `/drives/${drive.id}/items/${file?.id}`;
  return {
    look,
    driveId: drive.id,
    async share() {
      const body = { type: 'view', scope: 'anonymous' };
      const made = await demo.call('POST', `${item}/createLink`, { body });
      await noteDrivesNotified(deps.db, deps.tenantId, [drive.id], demo.at.now.toISOString());
      return async () => void (await demo.call('DELETE', `${item}/permissions/${made.body.id}`));
    },
    async invite(email) {
      const body = { recipients: [{ email }], roles: ['read'], requireSignIn: true };
      const made = await demo.call('POST', `${item}/invite`, { body });
      return async () => void (await demo.call('DELETE', `${item}/permissions/${made.body.value[0].id}`));
    },
  };
}

it('a reading of a drive that another instance has overtaken keeps nothing', async () => {
  const { look, driveId, share } = await library('overtaken');
  const { deps, standing, moveDays } = look;
  const before = await standing(anyoneLink);
  const remove = await share();
  // The slow one has asked what changed; before it looks at the link the quick one reads all of it, and the link goes.
  const slow = {
    ...deps,
    graph: {
      ...deps.graph,
      async batch(...asked: Parameters<typeof deps.graph.batch>) {
        moveDays(0.001);
        await syncDrive(deps, driveId);
        expect(await standing(anyoneLink)).toHaveLength(before.length + 1);
        await remove();
        return deps.graph.batch(...asked);
      },
    },
  };
  await syncDrive(slow, driveId);

  moveDays(0.001);
  await syncDrive(deps, driveId);
  expect(await standing(anyoneLink)).toEqual(before);
});

itOnServer('what goes away while everything is judged again is not found once more', async () => {
  const { look, driveId, share } = await library('judged-again');
  const { deps, standing, moveDays } = look;
  const before = await standing(anyoneLink);
  const remove = await share();
  await syncDrive(deps, driveId);
  expect(await standing(anyoneLink)).toHaveLength(before.length + 1);
  await remove();
  moveDays(0.001);

  let reading: Promise<void> | undefined;
  let isRead = false;
  const at = new Date(look.demo.at.now.getTime() + 1000).toISOString();
  await judgeKind(
    {
      ...deps,
      async onFound(tx, found) {
        reading ??= syncDrive(deps, driveId).then(() => {
          isRead = true;
        });
        while (!isRead && !(await waitsFor(look, 'advisory'))) await new Promise(setImmediate);
        return deps.onFound(tx, found);
      },
    },
    'sharingLink',
    { at, since: at },
  );
  await reading;

  expect(await standing(anyoneLink)).toEqual(before);
});

itOnServer(
  'a reading that brings news of several kinds, and one kind being judged again, do not wait for each other',
  async () => {
    const { look, driveId, share, invite } = await library('two-kinds');
    const { deps } = look;
    // As telling what was found does.
    const onFound: typeof deps.onFound = async (tx, found) => {
      const entries = await deps.onFound(tx, found);
      await lockRoutes(tx, deps.tenantId);
      return entries;
    };
    await invite('ola@partner.example');
    await syncDrive({ ...deps, onFound }, driveId);
    look.moveDays(0.001);
    await share();
    await invite('per@partner.example');

    let reading: Promise<void> | undefined;
    await judgeKind(
      {
        ...deps,
        async onFound(tx, found) {
          reading ??= syncDrive({ ...deps, onFound }, driveId);
          while (!(await waitsFor(look, 'advisory'))) await new Promise(setImmediate);
          return onFound(tx, found);
        },
      },
      'outsideGrant',
      { at: look.demo.at.now.toISOString(), since: look.demo.at.now.toISOString() },
    );
    await expect(reading).resolves.toBeUndefined();
  },
);

itOnServer(
  'whoever holds a finding and wants its drive read again, and a reading of that drive, do not wait for each other',
  async () => {
    const { look, driveId, share } = await library('held-finding');
    const { deps, standing, moveDays } = look;
    const before = new Set(await standing(anyoneLink));
    const remove = await share();
    await syncDrive(deps, driveId);
    const [subjectId] = (await standing(anyoneLink)).filter((id) => !before.has(id));
    await remove();
    moveDays(0.001);

    let reading: Promise<void> | undefined;
    await deps.db.transaction().execute(async (tx) => {
      await lockFindings(tx, deps.tenantId, [`${anyoneLink}:${subjectId}`]);
      reading = syncDrive(deps, driveId);
      while (!(await waitsFor(look, 'transactionid'))) await new Promise(setImmediate);
      await noteDrivesNotified(tx, deps.tenantId, [driveId], look.demo.at.now.toISOString());
    });
    await expect(reading).resolves.toBeUndefined();
    expect(new Set(await standing(anyoneLink))).toEqual(before);
  },
);

itOnServer(
  'whoever tells of a finding and wants its drive read again, and a burst of renames there, do not wait for each other',
  async () => {
    const { look, driveId } = await library('burst');
    const { deps } = look;
    const drive = await findDrive(deps.db, deps.tenantId, driveId);
    if (!drive) throw new Error('the drive is not there');
    const at = look.demo.at.now.toISOString();
    const activity = { hour: at, deleted: 0, renamed: 90, newExtensions: ['locked'] };
    const loss = { id: driveId } as DriveLoss;
    const onFound: typeof deps.onFound = async (tx) => {
      await lockRoutes(tx, deps.tenantId);
      return [];
    };

    let reading: Promise<unknown> | undefined;
    await deps.db.transaction().execute(async (tx) => {
      await lockRoutes(tx, deps.tenantId);
      const when = { at, since: at };
      reading = deps.db
        .transaction()
        .execute((other) => keepActivity(other, { ...deps, onFound }, drive, activity, loss, when));
      while (!(await waitsFor(look, 'advisory'))) await new Promise(setImmediate);
      await noteDrivesNotified(tx, deps.tenantId, [driveId], at);
    });
    await expect(reading).resolves.toEqual([]);
    expect((await findDrive(deps.db, deps.tenantId, driveId))?.extensions).toContain('locked');
  },
);

itOnServer('a drive that is gone, and a reading of it that began before, do not wait for each other', async () => {
  const { look, driveId, share, invite } = await library('gone');
  const { deps, standing, moveDays } = look;
  const takeBack = await invite('ola@partner.example');
  await syncDrive(deps, driveId);
  await share();
  await takeBack();
  moveDays(0.001);

  let forgetting: Promise<void> | undefined;
  const noSuch = { status: 404, graphCode: 'itemNotFound', requestId: null, retryAfterS: null, isNotLicensed: false };
  const notThere = async (): Promise<never> => {
    throw new GraphError({ ...noSuch, asked: 'GET /drives/{id}' });
  };
  await syncDrive(
    {
      ...deps,
      async onFound(tx, found) {
        forgetting ??= syncDrive({ ...deps, graph: { ...deps.graph, page: notThere, get: notThere } }, driveId);
        while (!(await waitsFor(look, 'advisory')) && !(await waitsFor(look, 'transactionid')))
          await new Promise(setImmediate);
        return deps.onFound(tx, found);
      },
    },
    driveId,
  );
  await expect(forgetting).resolves.toBeUndefined();
  expect(await findDrive(deps.db, deps.tenantId, driveId)).toBeUndefined();
  expect((await standing(anyoneLink)).filter((id) => id.startsWith(`${driveId}/`))).toEqual([]);
});

it('a drive whose place Graph forgets between two pages is read whole at once', async () => {
  const { look, driveId, share } = await library('forgotten');
  const { deps, standing, moveDays } = look;
  const before = await standing(anyoneLink);
  await share();
  moveDays(0.001);
  const lost = `${look.demo.url}/v1.0/drives/${driveId}/root/delta?token=lost`;
  const gone = { status: 410, graphCode: 'resyncRequired', requestId: null, retryAfterS: null, isNotLicensed: false };
  let isFirst = true;
  const forgetful = {
    ...deps,
    graph: {
      ...deps.graph,
      async page(...asked: Parameters<typeof deps.graph.page>) {
        if (asked[0] === lost) throw new GraphError({ ...gone, asked: 'GET /drives/{id}/root/delta' });
        const page = await deps.graph.page(...asked);
        if (!isFirst) return page;
        isFirst = false;
        return { ...page, value: [], nextLink: lost, deltaLink: null };
      },
    },
  };
  await syncDrive(forgetful, driveId);
  expect(await standing(anyoneLink)).toHaveLength(before.length + 1);
  const drive = await findDrive(deps.db, deps.tenantId, driveId);
  expect(drive).toMatchObject({
    cursor: expect.not.stringContaining('token=lost'),
    readAt: look.demo.at.now.toISOString(),
  });
});
