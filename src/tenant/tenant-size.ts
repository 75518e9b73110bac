import type { TenantSize } from '../graph/limits';
import type { Db } from '../store/db';
import { listObjects } from '../store/objects';
import { countUsers } from '../store/users';

/** What is known of the tenant's size. A person may hold several licences: the one that most hold counts. */
export async function sizeOf(db: Db, tenantId: string): Promise<TenantSize> {
  const [users, licences] = [await countUsers(db, tenantId), await listObjects(db, tenantId, 'licences')];
  return { users, licences: Math.max(0, ...licences.map(({ object }) => object.consumed)) };
}
