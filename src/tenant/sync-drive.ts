import { graphPath } from '../graph/graph-path';
import { isNotFound, orNull } from '../graph/outcome-of';
import { isResync, readDriveDelta } from '../graph/read-drive-delta';
import { readSharingLinks, type SharingLinksReading } from '../graph/read-sharing-links';
import { joinId, type Per } from '../model/check';
import { dayMs } from '../model/durations';
import { AppError } from '../model/errors';
import { outsideId } from '../model/outside-id';
import type { DeltaPage, ItemChange } from '../model/tenant';
import { findCollection } from '../store/collections';
import { deleteActivity } from '../store/drive-activity';
import { type DriveState, deleteDrive, findDrive, holdDriveAt, lockDrive, saveDriveCursor } from '../store/drives';
import { appendJournal } from '../store/journal';
import { removeObject } from '../store/objects';
import { deleteDriveOutsiders } from '../store/outside-grants';
import { deleteDriveLinks, listKnownSharedItems, listSharedItems, type SharedItem } from '../store/sharing-links';
import { deleteSubscriptionOf } from '../store/subscriptions';
import { lockThings } from '../store/things-lock';
import { listUnseenItems } from '../store/unseen-items';
import type { TenantDeps } from './deps';
import { keepItems, type Looked } from './keep-items';
import { activityOf, keepActivity, lossOf } from './watch-loss';

/** The state of rounds through all drives: when one last began, and when the last one began that saw them all. */
export const roundName = 'drives-round';

/** Reads what changed in a drive since last time (all of it, the first time), page by page: each page is stored whole or not at all. */
export async function syncDrive(deps: TenantDeps, driveId: string): Promise<void> {
  const drive = await findDrive(deps.db, deps.tenantId, driveId);
  if (!drive) return;
  try {
    await readPages(deps, drive, drive.cursor);
  } catch (error) {
    if (isNotFound(error) && (await isGone(deps, driveId))) return forgetDrive(deps, drive);
    if (!isResync(error)) throw error;
    // Graph forgot our place, perhaps one that this reading came to: everything is read again, and what we knew already alarms nobody.
    const kept = await findDrive(deps.db, deps.tenantId, driveId);
    if (kept) await readPages(deps, kept, null);
  }
}

/** A 404 may be of a page or a moment: only the drive itself says that it is gone. Permission: Sites.Read.All. */
async function isGone({ graph }: TenantDeps, driveId: string): Promise<boolean> {
  return (await orNull(graph.get(`${graphPath`/drives/${driveId}`}?$select=id`))) === null;
}

/** A deleted site or OneDrive takes its links along. */
async function forgetDrive(deps: TenantDeps, drive: DriveState): Promise<void> {
  const at = deps.now().toISOString();
  const when = { at, since: await lastLook(deps, drive), isBaseline: drive.readAt === null };
  await deps.db.transaction().execute(async (tx) => {
    await lockDrive(tx, deps.tenantId, drive.id);
    await lockThings(tx, deps.tenantId, newsOf, 'together');
    const links = await deleteDriveLinks(tx, deps.tenantId, drive.id);
    const outsiders = await deleteDriveOutsiders(tx, deps.tenantId, drive.id);
    await deleteActivity(tx, deps.tenantId, drive.id);
    await removeObject(tx, deps.tenantId, 'drive-losses', drive.id);
    await deleteSubscriptionOf(tx, deps.tenantId, `drive ${drive.id}`);
    await deleteDrive(tx, deps.tenantId, drive.id);
    const goneIds = links.map(({ itemId, id }) => joinId(drive.id, itemId, id));
    const goneOutsiders = outsiders.map(outsideId);
    await appendJournal(tx, deps.tenantId, [
      ...(await deps.onFound(tx, { per: 'sharingLink', standing: [], goneIds, ...when })),
      ...(await deps.onFound(tx, { per: 'outsideGrant', standing: [], goneIds: goneOutsiders, ...when })),
      ...(await deps.onFound(tx, { per: 'drive-losses', standing: [], goneIds: [drive.id], ...when })),
      { kind: 'drive.gone', at, body: { drive: drive.id, links: goneIds.length } },
    ]);
  });
  deps.wake('deliver');
}

/** All that a drive brings news of: telling of one kind holds who is told what, and whoever judges another alone tells, too. */
const newsOf: readonly Per[] = ['sharingLink', 'outsideGrant', 'drive-losses'];

async function readPages(deps: TenantDeps, asKept: DriveState, from: string | null): Promise<void> {
  let drive = asKept;
  const beganAt = deps.now().toISOString();
  const isResyncing = from === null && drive.readAt !== null;
  // What this reading must look at though Graph may not name it.
  const again = new Map<string, SharedItem>();
  const owed = await listUnseenItems(deps.db, deps.tenantId, drive.id);
  for (const item of isResyncing ? [...owed, ...(await listSharedItems(deps.db, deps.tenantId, drive.id))] : owed)
    again.set(item.itemId, { ...item, ...placeOf(drive) });
  for await (const page of readDriveDelta(deps.graph, drive.id, from)) {
    for (const { id } of page.items) again.delete(id);
    const isLast = page.next === null;
    const extra = isLast ? [...again.values()] : [];
    if (from !== null && isLast && page.items.length === 0 && extra.length === 0 && canRest(drive, beganAt)) return;
    const looked = await lookAt(deps, drive, page, extra);
    const when = { at: beganAt, since: await lastLook(deps, drive), isBaseline: drive.readAt === null };
    const activity = activityOf(drive, page, { at: beganAt, isWhole: drive.readAt === null || isResyncing });
    const loss = await lossOf(deps, drive, activity, when);
    deps.fault('after-delta-read');
    const cursor = isResyncing && !isLast ? drive.cursor : (page.next ?? page.deltaLink);
    const changed = await deps.db.transaction().execute(async (tx) => {
      if (!(await holdDriveAt(tx, deps.tenantId, drive.id, drive.cursor))) return 'overtaken';
      await lockThings(tx, deps.tenantId, newsOf, 'together');
      const found = [
        ...(await keepItems(tx, deps, drive, looked, when)),
        ...(await keepActivity(tx, deps, drive, activity, loss, when)),
      ];
      // A kill in the middle of a resync starts it anew: half of it would look like the whole.
      if (!isResyncing || isLast)
        await saveDriveCursor(tx, deps.tenantId, drive.id, cursor, isLast ? beganAt : undefined);
      await appendJournal(tx, deps.tenantId, found);
      return found.length > 0;
    });
    // Another instance has read on from the same place meanwhile: what this one saw may be older than what that one kept.
    if (changed === 'overtaken') return;
    deps.fault('after-findings');
    if (changed) deps.wake('deliver');
    drive = { ...drive, cursor, extensions: [...(drive.extensions ?? []), ...activity.newExtensions] };
  }
}

const restMs = dayMs;

/** Nothing has changed: nothing is written, and the next reading begins where this one did. Once a day the place is taken anew. */
const canRest = ({ readAt, notifiedAt }: DriveState, at: string): boolean =>
  readAt !== null &&
  (notifiedAt === null || Date.parse(notifiedAt) < Date.parse(readAt)) &&
  Date.parse(at) - Date.parse(readAt) < restMs;

/** When its links were last known to be so: it was read itself, or a round through all drives saw it at rest. */
async function lastLook({ db, tenantId }: TenantDeps, { readAt }: DriveState): Promise<string | null> {
  if (readAt === null) return null;
  const round = (await findCollection(db, tenantId, roundName)).readAt;
  return round !== null && Date.parse(round) > Date.parse(readAt) ? round : readAt;
}

/** Reads the permissions of items that carry sharing, or carried it before; of no others. */
async function lookAt(
  deps: TenantDeps,
  drive: DriveState,
  page: DeltaPage<ItemChange>,
  extra: readonly SharedItem[],
): Promise<readonly Looked[]> {
  const last = new Map(page.items.map((item) => [item.id, item]));
  const known = await listKnownSharedItems(deps.db, deps.tenantId, drive.id, [...last.keys(), ...page.removedIds]);
  const changes = [...last.values()].filter((item) => item.isShared || known.has(item.id));
  const toItem = (item: ItemChange): SharedItem => ({
    driveId: drive.id,
    itemId: item.id,
    name: item.name ?? '',
    url: item.webUrl,
    isFolder: item.isFolder,
    ...placeOf(drive),
  });
  const alive = [...changes.filter((item) => !item.isDeleted).map(toItem), ...extra];
  const read = await readSharingLinks(deps.graph, alive);
  const byId = new Map(read.map((one) => [one.itemId, one]));
  const gone = [
    ...changes.filter((item) => item.isDeleted).map(toItem),
    ...page.removedIds.filter((id) => known.has(id)).map((id) => goneItem(drive, id)),
  ];
  return [
    ...alive.map((item) => linksOf(item, byId.get(item.itemId))),
    ...gone.map((item) => ({ item, links: [], outside: [] })),
  ];
}

/** Links that could not be seen are neither standing nor gone: what we knew of them stays. */
function linksOf(item: SharedItem, reading: SharingLinksReading | undefined): Looked {
  if (reading === undefined || reading.skipped === 'throttled' || reading.skipped === 'not-readable') {
    throw new AppError('graph-failed', 'the permissions of an item could not be read', {
      drive: item.driveId,
      item: item.itemId,
    });
  }
  return reading.skipped === undefined
    ? { item, links: reading.links ?? [], outside: reading.outside }
    : { item, links: null, outside: [] };
}

const placeOf = (drive: DriveState): Pick<SharedItem, 'driveName' | 'siteName' | 'ownerName'> => ({
  driveName: drive.name,
  siteName: drive.siteName,
  ownerName: drive.ownerName,
});

const goneItem = (drive: DriveState, itemId: string): SharedItem => ({
  driveId: drive.id,
  itemId,
  name: '',
  url: null,
  isFolder: false,
  ...placeOf(drive),
});
