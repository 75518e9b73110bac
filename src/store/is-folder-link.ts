import { splitId } from '../model/check';
import type { Tx } from './db';

/** Whether this subject is a link to a folder: then what lies in it is shared too. */
export async function isFolderLink(tx: Tx, tenantId: string, subjectId: string): Promise<boolean> {
  const [driveId, itemId, id] = splitId(subjectId);
  if (driveId === undefined || itemId === undefined || id === undefined) return false;
  const row = await tx
    .selectFrom('sharing_links')
    .select('is_folder')
    .where('tenant_id', '=', tenantId)
    .where('drive_id', '=', driveId)
    .where('item_id', '=', itemId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.is_folder ?? false;
}
