import { eachUnit, newestPoints } from './collections/backup';
import type { Graph } from './graph';

/** A drive as a backup knows it: by its site's address, or by whose OneDrive it is. */
export interface BackedUpDrive {
  readonly webUrl: string;
  readonly ownerId: string | null;
}

/**
 * When the newest restore point of this drive was made that is older than `before`; `null`: none in 30 days, `undefined`:
 * the drive is in no backup. Permissions: BackupRestore-Configuration.Read.All, BackupRestore-Search.Read.All.
 * @see https://learn.microsoft.com/graph/api/restorepoint-search
 */
export async function readPointBefore(
  graph: Graph,
  { webUrl, ownerId }: BackedUpDrive,
  before: Date,
): Promise<string | null | undefined> {
  const isOneDrive = webUrl.includes('/personal/');
  for await (const unit of eachUnit(graph, {})) {
    const isIt =
      unit.kind === 'onedrives' && isOneDrive
        ? unit.ofId === ownerId?.toLowerCase()
        : unit.kind === 'sites' && unit.siteUrl !== null && isUnder(webUrl, unit.siteUrl);
    if (isIt) return (await newestPoints(graph, [unit.id], { before })).get(unit.id) ?? null;
  }
  return undefined;
}

const isUnder = (url: string, site: string): boolean =>
  url.toLowerCase() === site.toLowerCase() || url.toLowerCase().startsWith(`${site.toLowerCase().replace(/\/$/, '')}/`);
