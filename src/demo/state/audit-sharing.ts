import type { JsonObject } from '../json';
import { placeOfDrive } from '../seed/drives';
import type { LogEntry } from './events';
import { findItem, itemReader, ownPermissions } from './library';
import type { DemoState } from './state';

const OPERATIONS: Readonly<Record<string, string>> = {
  anonymous: 'AnonymousLinkCreated',
  organization: 'CompanyLinkCreated',
  users: 'SharingLinkCreated',
};

/** What the unified audit log writes of links that a write makes; to be asked before the event is applied. */
export function sharingAuditsOf(state: DemoState, entry: LogEntry, by: string): readonly JsonObject[] {
  if (entry.kind !== 'permissions.set') return [];
  const { driveId, itemId, permissions } = entry.data;
  const place = placeOfDrive(state.org, driveId);
  const index = place && findItem(state, place, itemId);
  if (!place || index === undefined) return [];
  const known = new Set(ownPermissions(state, place, index).map(({ id }) => id));
  const objectId = String(itemReader(state, place, true)(index).webUrl);
  const service = place.owner ? 'OneDrive' : 'SharePoint';
  return permissions.flatMap((permission, at): readonly JsonObject[] => {
    const link = permission.link as JsonObject | undefined;
    const operation = OPERATIONS[String(link?.scope)];
    if (known.has(permission.id) || operation === undefined) return [];
    const scope = { anonymous: 'Anonymous', organization: 'Organization', users: 'Users' }[String(link?.scope)];
    return [
      {
        id: `dece0000-0000-4000-a000-${(entry.seq * 16 + at).toString(16).padStart(12, '0')}`,
        createdDateTime: entry.time,
        auditLogRecordType: 'SharePointSharingOperation',
        operation,
        organizationId: 'dece0000-0000-4000-8000-000000000001',
        userType: 'Regular',
        userId: by,
        userPrincipalName: by,
        service,
        objectId,
        clientIp: '192.0.2.7',
        administrativeUnits: [],
        auditData: {
          '@odata.type': '#microsoft.graph.security.defaultAuditData',
          Operation: operation,
          Workload: service,
          ObjectId: objectId,
          UniqueSharingId: permission.id,
          SharingLinkScope: scope,
        },
      },
    ];
  });
}
