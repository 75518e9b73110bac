import { GraphError } from '../graph/graph-error';
import { outcomeOf } from '../graph/outcome-of';
import { readPointBefore } from '../graph/read-restore-point';
import { type Burst, extensionOf, findLoss, type HourOfActivity, hourOf } from '../model/drive-loss';
import type { DriveLoss } from '../model/objects/loss';
import type { DeltaPage, ItemChange } from '../model/tenant';
import type { Tx } from '../store/db';
import { addActivity, listActivity } from '../store/drive-activity';
import { type DriveState, saveExtensions } from '../store/drives';
import type { JournalEntry } from '../store/journal';
import { findObject, saveObjects } from '../store/objects';
import type { TenantDeps } from './deps';

/** What one page says of deletions and renames: counts, and kinds of files that are new here. */
interface Activity extends HourOfActivity {
  readonly newExtensions: readonly string[];
}

/** A drive that holds more kinds of files than this is not told by them. */
const mostExtensions = 500;

/**
 * Counts what a page deletes, and what it gives an extension that this drive never had. A file that is older than the last
 * reading and has one was renamed (or written over); one that is new only teaches us the kind. Pure.
 */
export function activityOf(
  drive: Pick<DriveState, 'readAt' | 'extensions'>,
  page: Pick<DeltaPage<ItemChange>, 'items'>,
  { at, isWhole }: { readonly at: string; readonly isWhole: boolean },
): Activity {
  const known = new Set(drive.extensions ?? []);
  const fresh = new Set<string>();
  let deleted = 0;
  let renamed = 0;
  for (const { isDeleted, isFolder, name, createdAt } of page.items) {
    if (isDeleted) deleted += 1;
    const extension = isFolder || isDeleted ? '' : extensionOf(name ?? '');
    if (extension === '' || known.has(extension)) continue;
    const isOld = drive.readAt !== null && createdAt !== null && createdAt < drive.readAt;
    if (isOld && !isWhole) renamed += 1;
    else fresh.add(extension);
  }
  const newExtensions = [...fresh];
  // A reading of everything says nothing of what happened lately; it teaches the kinds.
  if (isWhole) return { hour: hourOf(at), deleted: 0, renamed: 0, newExtensions };
  // The kinds of a drive that was never read whole since they are kept are not known: then nothing counts as renamed.
  const isTaught = drive.extensions !== null;
  return { hour: hourOf(at), deleted, renamed: isTaught ? renamed : 0, newExtensions: isTaught ? newExtensions : [] };
}

const isQuiet = ({ deleted, renamed }: HourOfActivity): boolean => deleted === 0 && renamed === 0;

/** If this page makes a burst, what to say of it; it is looked up before the transaction, as Graph may be asked. */
export async function lossOf(
  deps: TenantDeps,
  drive: DriveState,
  activity: HourOfActivity,
  { at, since }: { readonly at: string; readonly since: string | null },
): Promise<DriveLoss | undefined> {
  if (isQuiet(activity)) return undefined;
  const burst = findLoss([...(await listActivity(deps.db, deps.tenantId, drive.id)), activity], at);
  if (!burst) return undefined;
  const known = await findObject(deps.db, deps.tenantId, 'drive-losses', drive.id);
  // It happened after the last look, perhaps in the hour before the one it was seen in.
  const beganAt = since !== null && since < burst.beganAt ? since : burst.beganAt;
  const isSame = known !== undefined && known.beganAt <= burst.beganAt && known.lastAt >= burst.beganAt;
  const point = isSame
    ? { restorePointAt: known.restorePointAt, noPointBecause: known.noPointBecause }
    : await pointBefore(deps, drive, { beganAt });
  return {
    id: drive.id,
    driveName: drive.name,
    siteName: drive.siteName,
    ownerName: drive.ownerName,
    url: drive.webUrl,
    ...burst,
    beganAt: isSame ? known.beganAt : beganAt,
    lastAt: at,
    ...point,
  };
}

/** The card must not wait for a backup that cannot be asked. */
async function pointBefore(
  deps: TenantDeps,
  drive: DriveState,
  { beganAt }: Pick<Burst, 'beganAt'>,
): Promise<Pick<DriveLoss, 'restorePointAt' | 'noPointBecause'>> {
  try {
    const at = await readPointBefore(deps.graph, drive, new Date(beganAt));
    if (at) return { restorePointAt: at, noPointBecause: null };
    const why = at === null ? 'none in the 30 days before' : 'none: Microsoft 365 Backup does not hold this';
    return { restorePointAt: null, noPointBecause: why };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const outcome = outcomeOf(error);
    const reason = outcome.kind === 'skipped' ? outcome.reason : 'not-readable';
    return { restorePointAt: null, noPointBecause: `could not be looked up: ${reason}` };
  }
}

/** Keeps the counts, and judges the burst if there is one. */
export async function keepActivity(
  tx: Tx,
  deps: TenantDeps,
  drive: DriveState,
  { newExtensions, ...activity }: Activity,
  loss: DriveLoss | undefined,
  when: { readonly at: string; readonly since: string | null },
): Promise<readonly JournalEntry[]> {
  const entries = await keepCounts();
  const known = drive.extensions ?? [];
  const isFirst = drive.readAt === null && drive.extensions === null;
  // Last: whoever tells of a finding may want this row, too.
  if (isFirst || (newExtensions.length > 0 && known.length < mostExtensions))
    await saveExtensions(tx, deps.tenantId, drive.id, [...known, ...newExtensions].slice(0, mostExtensions));
  return entries;

  async function keepCounts(): Promise<readonly JournalEntry[]> {
    if (isQuiet(activity)) return [];
    await addActivity(tx, deps.tenantId, drive.id, activity);
    if (!loss) return [];
    await saveObjects(tx, deps.tenantId, 'drive-losses', [loss], when.at);
    return deps.onFound(tx, { per: 'drive-losses', standing: [loss], goneIds: [], ...when, isBaseline: false });
  }
}
