import { iso, type JsonObject } from '../json';
import { guids } from './ids';
import { staffWithMfa } from './methods';
import { DEPARTMENTS } from './names';
import { DAY_MS, DOMAIN, type Org } from './org';
import { ADMINS_GROUP_ID, ADMINS_GROUP_MEMBERS, LEADS_GROUP_ID, LEADS_GROUP_MEMBERS, personAt } from './people';

const ids = guids('group');

export interface FirstGroup {
  readonly record: JsonObject;
  readonly id: string;
  readonly members: (org: Org) => readonly string[];
}

/** The Microsoft 365 group of a department, by its place in the list of them. */
export const departmentGroupId = (org: Org, at: number): string => ids.idOf(org, at);
/** Holds roles itself: its members are administrators without an assignment of their own. */
export const roleGroupId = (org: Org): string => ids.idOf(org, 101);
const ROLE_GROUP_SIZE = 3;

export function groupRecord(org: Org, id: string, displayName: string, extra: JsonObject): JsonObject {
  return {
    id,
    deletedDateTime: null,
    createdDateTime: iso(org.bornMs - 700 * DAY_MS),
    description: `${displayName} of Contoso`,
    displayName,
    groupTypes: [],
    isAssignableToRole: null,
    mail: null,
    mailEnabled: false,
    mailNickname: displayName.toLowerCase().replace(/\W/g, ''),
    membershipRule: null,
    membershipRuleProcessingState: null,
    securityEnabled: true,
    visibility: null,
    ...extra,
  };
}

function idsWhere(org: Org, wanted: (person: { kind: string; department: string }) => boolean): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < org.users; index += 1) {
    const person = personAt(org, index);
    if (person && wanted(person)) found.push(person.id);
  }
  return found;
}

/** The two groups the bot asks for, one that holds roles, one Microsoft 365 group a department, and one filled by a rule. */
export function firstGroups(org: Org): readonly FirstGroup[] {
  const role = { isAssignableToRole: true, visibility: 'Private' };
  const departments = DEPARTMENTS.map((department, at): FirstGroup => {
    const id = departmentGroupId(org, at);
    const mail = `${department.toLowerCase().replace(/\W/g, '')}@${DOMAIN}`;
    const extra = { groupTypes: ['Unified'], mail, mailEnabled: true, securityEnabled: false, visibility: 'Private' };
    const members = (): readonly string[] => idsWhere(org, (p) => p.kind === 'staff' && p.department === department);
    return { id, record: groupRecord(org, id, department, extra), members };
  });
  const guestsId = ids.idOf(org, 100);
  const rule = {
    groupTypes: ['DynamicMembership'],
    membershipRule: '(user.userType -eq "Guest")',
    membershipRuleProcessingState: 'On',
  };
  return [
    {
      id: ADMINS_GROUP_ID,
      record: groupRecord(org, ADMINS_GROUP_ID, 'Keyholder Admins', role),
      members: () => ADMINS_GROUP_MEMBERS,
    },
    {
      id: LEADS_GROUP_ID,
      record: groupRecord(org, LEADS_GROUP_ID, 'Security Leads', role),
      members: () => LEADS_GROUP_MEMBERS,
    },
    {
      id: roleGroupId(org),
      record: groupRecord(org, roleGroupId(org), 'Tier 1 Administrators', role),
      members: () => staffWithMfa(org, ROLE_GROUP_SIZE),
    },
    ...departments,
    {
      id: guestsId,
      record: groupRecord(org, guestsId, 'All guests', rule),
      members: () => idsWhere(org, (p) => p.kind === 'guest'),
    },
  ];
}
