import type { ReadContext } from '../graph/collections/define';
import type { ObjectCollection, PolicyObjects } from '../model/objects';
import { listGrantsByApp } from '../store/consents';
import { eachDriveOwner } from '../store/drives';
import { listEmergencyIds } from '../store/emergency';
import { listLeaverLinks, listLeaverOneDrives } from '../store/leaver-links';
import { countLinksByScope } from '../store/link-list';
import { hasObject, listObjects } from '../store/objects';
import { eachMember, eachUserId } from '../store/users';
import type { TenantDeps } from './deps';

/** What the reader of a collection may ask of the store. `named` grows by what is to stay as it is kept. */
export const readContextOf = (
  { db, tenantId, groupIds, groupsIn }: Pick<TenantDeps, 'db' | 'tenantId' | 'groupIds' | 'groupsIn'>,
  name: ObjectCollection,
  { now, named }: { readonly now: Date; readonly named: Set<string> },
): ReadContext => ({
  now,
  eachUserId: () => eachUserId(db, tenantId),
  eachMember: () => eachMember(db, tenantId),
  eachDriveOwner: () => eachDriveOwner(db, tenantId),
  emergencyIds: () => listEmergencyIds(db, tenantId),
  countLinks: () => countLinksByScope(db, tenantId),
  grantsByApp: () => listGrantsByApp(db, tenantId),
  async keepAsBefore(id) {
    const isKept = await hasObject(db, tenantId, name, id);
    if (isKept) named.add(id);
    return isKept;
  },
  groupsIn,
  ownGroups: groupIds.map((id, place) => ({ id, role: place === 0 ? ('admins' as const) : ('leads' as const) })),
  leaverLinks: () => listLeaverLinks(db, tenantId),
  leaverOneDrives: () => listLeaverOneDrives(db, tenantId),
  async kept<N extends keyof PolicyObjects>(collection: N) {
    return (await listObjects(db, tenantId, collection)).map(({ object }) => object);
  },
});
