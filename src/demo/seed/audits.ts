import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { personAt } from './people';
import { fraction, hash32, pick, seedNumber } from './random';
import { serviceFlawsOf } from './service-flaws';

const AUDIT = seedNumber('audit.history');
const ids = guids('audit');

/** An ordinary month: activity, category, service, operation. */
const ORDINARY = [
  ['Update user', 'UserManagement', 'Core Directory', 'Update'],
  ['Add user', 'UserManagement', 'Core Directory', 'Add'],
  ['Reset user password', 'UserManagement', 'Core Directory', 'Update'],
  ['Change user license', 'UserManagement', 'Core Directory', 'Update'],
  ['Add member to group', 'GroupManagement', 'Core Directory', 'Assign'],
  ['Remove member from group', 'GroupManagement', 'Core Directory', 'Unassign'],
  ['Invite external user', 'UserManagement', 'Invited Users', 'Add'],
  ['User registered security info', 'UserManagement', 'Authentication Methods', 'Update'],
] as const;

const HISTORY_DAYS = 30;
/** How long nothing was written, where the log has fallen silent. */
const SILENT_DAYS = 9;
export const historyCount = (org: Org): number => Math.min(2_000, 20 + Math.round(org.users / 2));

/** The month before the tenant's birth; 0 is the newest. */
export function historicAudit(org: Org, at: number): JsonObject {
  const share = (at + fraction(org.seed, AUDIT, at, 1)) / historyCount(org);
  const [activity, category, service, operation] = pick(ORDINARY, hash32(org.seed, AUDIT, at, 2));
  const admin = personAt(org, 1);
  const target = personAt(org, hash32(org.seed, AUDIT, at, 3) % org.users);
  const silentDays = serviceFlawsOf(org).silentLog ? SILENT_DAYS : 0;
  const correlationId = ids.idOf(org, at);
  return {
    id: `Directory_${correlationId}`,
    activityDateTime: iso(org.bornMs - (share * HISTORY_DAYS + silentDays) * DAY_MS),
    activityDisplayName: activity,
    additionalDetails: [],
    category,
    correlationId,
    initiatedBy: {
      app: null,
      user: {
        id: admin?.id ?? null,
        displayName: admin?.displayName ?? null,
        userPrincipalName: admin?.userPrincipalName ?? null,
        ipAddress: null,
      },
    },
    loggedByService: service,
    operationType: operation,
    result: 'success',
    resultReason: '',
    targetResources: [
      {
        id: target?.id ?? null,
        displayName: target?.displayName ?? null,
        type: 'User',
        userPrincipalName: target?.userPrincipalName ?? null,
        groupType: null,
        modifiedProperties: [],
      },
    ],
  };
}
