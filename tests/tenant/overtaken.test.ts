import { sql } from 'kysely';
import { noteDrivesNotified } from '../../src/store/drives';
import { judgeKind } from '../../src/tenant/judge-again';
import { syncDrive } from '../../src/tenant/sync-drive';
import { openTestDb, type TestDb } from '../open-test-db';
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
}

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

it('what goes away while everything is judged again is not found once more', async () => {
  // Two transactions meet only on a server.
  if (!store.isServer) return;
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
  const isHeldUp = async (): Promise<boolean> =>
    (await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(deps.db)).rows.length > 0;
  const at = new Date(look.demo.at.now.getTime() + 1000).toISOString();
  await judgeKind(
    {
      ...deps,
      async onFound(tx, found) {
        reading ??= syncDrive(deps, driveId).then(() => {
          isRead = true;
        });
        while (!isRead && !(await isHeldUp())) await new Promise(setImmediate);
        return deps.onFound(tx, found);
      },
    },
    'sharingLink',
    { at, since: at },
  );
  await reading;

  expect(await standing(anyoneLink)).toEqual(before);
});
