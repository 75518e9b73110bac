import { iso, type JsonObject } from '../json';
import { type FirstGroup, groupRecord } from './groups';
import { guids } from './ids';
import { DAY_MS, DOMAIN, type Org } from './org';

/** Deleted things are kept for so long, and can be restored. */
export const DELETED_KEPT_MS = 30 * DAY_MS;

const userIds = guids('deletedUser');
const groupIds = guids('deletedGroup');
/** Name and days since the deletion: one long to go, one with few days left. */
const USERS = [
  ['Dana Departed', 4],
  ['Lars Leaver', 26],
] as const;
const GROUPS = [
  ['Project Polaris', 3],
  ['Old Payroll Team', 25],
] as const;

const nickname = (name: string): string => name.toLowerCase().replace(/\W+/g, '.');

export function firstDeletedUsers(org: Org): readonly { readonly record: JsonObject; readonly deletedMs: number }[] {
  return USERS.map(([displayName, days], at) => {
    const deletedMs = org.bornMs - days * DAY_MS;
    const userPrincipalName = `${nickname(displayName)}@${DOMAIN}`;
    const record = {
      id: userIds.idOf(org, at),
      deletedDateTime: iso(deletedMs),
      businessPhones: [],
      displayName,
      givenName: displayName.split(' ')[0],
      jobTitle: null,
      mail: userPrincipalName,
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: 'en-GB',
      surname: displayName.split(' ')[1],
      userPrincipalName,
      accountEnabled: true,
      userType: 'Member',
      createdDateTime: iso(org.bornMs - 900 * DAY_MS),
      assignedLicenses: [],
      onPremisesSyncEnabled: null,
    };
    return { record, deletedMs };
  });
}

export function firstDeletedGroups(org: Org): readonly { readonly group: FirstGroup; readonly deletedMs: number }[] {
  return GROUPS.map(([displayName, days], at) => {
    const deletedMs = org.bornMs - days * DAY_MS;
    const id = groupIds.idOf(org, at);
    const mail = `${nickname(displayName)}@${DOMAIN}`;
    const record = groupRecord(org, id, displayName, {
      groupTypes: ['Unified'],
      mail,
      mailEnabled: true,
      visibility: 'Private',
    });
    return { group: { id, record, members: () => [] }, deletedMs };
  });
}

/** A group that was deleted so long ago that nothing is left of it but its id in a policy. */
export const longGoneGroupId = (org: Org): string => groupIds.idOf(org, 99);
