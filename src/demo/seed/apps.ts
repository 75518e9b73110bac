import { iso, type JsonObject } from '../json';
import { type AppFlaws, appFlawsOf } from './app-flaws';
import { APP_ROLES, EXCHANGE_APP_ID, GRAPH_APP_ID, SHAREPOINT_APP_ID } from './app-roles';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { seedNumber } from './random';

const TENANT = 'dece0000-0000-4000-8000-000000000001';
const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
const VENDOR = 'dece0000-0000-4000-8000-0000000000e7';
const OWNER_IDS = ['dece0000-0000-4000-8000-0000000000b1', 'dece0000-0000-4000-8000-0000000000c1'] as const;

export const principalIds = guids('servicePrincipal');
const appIds = guids('app');
const applicationIds = guids('application');
const keyIds = guids('appKey');

interface Secret {
  readonly name: string;
  /** Days before and after the birth. */
  readonly from: number;
  readonly to: number;
  readonly certificate?: 'Verify' | 'Encrypt';
}

/** An app of the organisation: what it may do by itself, and how it proves who it is. */
interface OwnApp {
  readonly name: string;
  readonly appId?: string;
  readonly roles?: readonly (readonly [resource: string, value: string])[];
  readonly secrets: readonly Secret[];
  readonly ownerless?: boolean;
}

const secret = (from: number, to: number, name = 'rotated by hand'): Secret => ({ name, from, to });
const certificate = (from: number, to: number, usage: 'Verify' | 'Encrypt' = 'Verify'): Secret => ({
  name: 'CN=contoso.example',
  from,
  to,
  certificate: usage,
});
const graph = (...values: readonly string[]) => values.map((value) => [GRAPH_APP_ID, value] as const);

const keyholder = (letter: string, n: number, ...values: readonly string[]): OwnApp => ({
  name: `Keyholder ${letter}`,
  appId: `dece0000-0000-4000-8000-0000000000d${n}`,
  roles: graph(...values),
  secrets: [certificate(20, 300)],
});

export const ownApps = (flaws: AppFlaws): readonly OwnApp[] => [
  keyholder('read', 1, 'User.Read.All', 'Sites.Read.All', 'AuditLog.Read.All', 'Application.Read.All'),
  keyholder('watch', 2, 'Files.ReadWrite.All'),
  keyholder('fix', 3, 'Files.ReadWrite.All'),
  { name: 'Payroll sync', roles: graph('User.Read.All'), secrets: [certificate(100, 200)] },
  { name: 'Intranet', roles: graph('Sites.Selected'), secrets: [secret(60, 120)] },
  {
    name: 'Directory sync',
    roles: graph(flaws.takeoverRole ? 'RoleManagement.ReadWrite.Directory' : 'Directory.Read.All'),
    secrets: [secret(60, 110)],
  },
  {
    name: 'Mail archive',
    roles: flaws.mailRole ? [...graph('Mail.ReadWrite'), [EXCHANGE_APP_ID, 'full_access_as_app']] : [],
    secrets: [certificate(30, 330)],
  },
  { name: 'CRM connector', secrets: [flaws.expiredSecret ? secret(400, -40) : secret(40, 140)] },
  { name: 'Helpdesk bot', secrets: [flaws.expiringSecret ? secret(150, 12) : secret(10, 170)] },
  { name: 'Report export', secrets: [flaws.longLivedSecret ? secret(100, 630) : secret(100, 80)] },
  { name: 'Lab import', secrets: [], ...(flaws.ownerlessApp ? { ownerless: true } : {}) },
  { name: 'Scanner', secrets: [secret(170, 10, 'old'), secret(5, 175, 'new')] },
  { name: 'Claims portal', secrets: [certificate(700, -30, 'Encrypt'), secret(20, 160)] },
  { name: 'Sign-on page', secrets: [] },
];

interface Guest {
  readonly name: string;
  readonly appId: string;
  readonly ownerTenant: string;
  readonly publisher?: string;
  readonly disabled?: boolean;
}
const FOREIGN: readonly Guest[] = [
  { name: 'Microsoft Graph', appId: GRAPH_APP_ID, ownerTenant: MICROSOFT },
  { name: 'Office 365 Exchange Online', appId: EXCHANGE_APP_ID, ownerTenant: MICROSOFT },
  { name: 'Office 365 SharePoint Online', appId: SHAREPOINT_APP_ID, ownerTenant: MICROSOFT },
  {
    name: 'Microsoft Graph Command Line Tools',
    appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    ownerTenant: MICROSOFT,
  },
  { name: 'MailMerge Pro', appId: 'dece0000-0000-4000-8000-0000000000e8', ownerTenant: VENDOR },
  { name: 'Meetwell', appId: 'dece0000-0000-4000-8000-0000000000e9', ownerTenant: VENDOR, publisher: 'Meetwell AB' },
  { name: 'Old add-in', appId: 'dece0000-0000-4000-8000-0000000000ea', ownerTenant: VENDOR, disabled: true },
];

const OWN_FIRST = 100;
const foreignId = (org: Org, name: string): string =>
  principalIds.idOf(
    org,
    FOREIGN.findIndex((one) => one.name === name),
  );
const ownId = (org: Org, at: number): string => principalIds.idOf(org, OWN_FIRST + at);
const appIdOf = (org: Org, app: OwnApp, at: number): string => app.appId ?? appIds.idOf(org, at);

export function firstPrincipals(org: Org): readonly JsonObject[] {
  const principal = (id: string, appId: string, displayName: string, owner: string): JsonObject => ({
    id,
    appId,
    displayName,
    appDisplayName: displayName,
    accountEnabled: true,
    appOwnerOrganizationId: owner,
    servicePrincipalType: 'Application',
    appRoles: APP_ROLES[appId] ?? [],
    verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
    tags: [],
  });
  return [
    ...FOREIGN.map((one) => ({
      ...principal(foreignId(org, one.name), one.appId, one.name, one.ownerTenant),
      ...(one.disabled ? { accountEnabled: false } : {}),
      ...(one.publisher
        ? {
            verifiedPublisher: {
              displayName: one.publisher,
              verifiedPublisherId: '4711',
              addedDateTime: '2024-01-01T00:00:00Z',
            },
          }
        : {}),
    })),
    ...ownApps(appFlawsOf(org)).map((app, at) => principal(ownId(org, at), appIdOf(org, app, at), app.name, TENANT)),
  ];
}

export function firstRoleAssignments(org: Org): readonly JsonObject[] {
  const ids = guids('appRoleAssignment');
  const nameOf = new Map(FOREIGN.map(({ appId, name }) => [appId, name]));
  return ownApps(appFlawsOf(org)).flatMap((app, at) =>
    (app.roles ?? []).map(([resource, value], n) => ({
      id: ids.idOf(org, at * 20 + n),
      appRoleId: String((APP_ROLES[resource] ?? []).find((role) => role.value === value)?.id),
      createdDateTime: iso(org.bornMs - 90 * DAY_MS),
      deletedDateTime: null,
      principalDisplayName: app.name,
      principalId: ownId(org, at),
      principalType: 'ServicePrincipal',
      resourceDisplayName: nameOf.get(resource) ?? '',
      resourceId: foreignId(org, nameOf.get(resource) ?? ''),
    })),
  );
}

export function firstConsents(org: Org): readonly JsonObject[] {
  const ids = guids('grant');
  const { riskyGrant } = appFlawsOf(org);
  const drafts: readonly (readonly [client: string, scope: string, person: string | null])[] = [
    ['MailMerge Pro', riskyGrant ? 'Mail.ReadWrite Mail.Send offline_access' : 'User.Read', null],
    ['Meetwell', 'openid profile Calendars.Read', null],
    ['Meetwell', 'User.Read Contacts.Read', OWNER_IDS[0]],
    ['Old add-in', 'Files.ReadWrite.All', null],
    ['Microsoft Graph Command Line Tools', 'User.Read', OWNER_IDS[1]],
  ];
  return drafts.map(([client, scope, person], at) => ({
    id: Buffer.from(ids.idOf(org, at)).toString('base64url'),
    clientId: foreignId(org, client),
    consentType: person === null ? 'AllPrincipals' : 'Principal',
    principalId: person,
    resourceId: foreignId(org, 'Microsoft Graph'),
    scope,
  }));
}

const HINT = seedNumber('app.hint');

export function firstApplications(
  org: Org,
): readonly { readonly record: JsonObject; readonly owners: readonly string[] }[] {
  const when = (days: number): string => iso(org.bornMs + days * DAY_MS);
  return ownApps(appFlawsOf(org)).map((app, at) => {
    const credential = ({ name, from, to }: Secret, n: number): JsonObject => ({
      keyId: keyIds.idOf(org, at * 20 + n),
      displayName: name,
      startDateTime: when(-from),
      endDateTime: when(to),
      customKeyIdentifier: null,
    });
    const all = app.secrets.map((one, n) => ({ one, record: credential(one, n) }));
    return {
      record: {
        id: applicationIds.idOf(org, at),
        appId: appIdOf(org, app, at),
        displayName: app.name,
        createdDateTime: when(-500),
        signInAudience: 'AzureADMyOrg',
        passwordCredentials: all.flatMap(({ one, record }) =>
          one.certificate ? [] : [{ ...record, hint: String(HINT).slice(0, 3), secretText: null }],
        ),
        keyCredentials: all.flatMap(({ one, record }) =>
          one.certificate ? [{ ...record, key: null, type: 'AsymmetricX509Cert', usage: one.certificate }] : [],
        ),
      },
      owners: app.ownerless ? [] : [OWNER_IDS[at % 2] ?? OWNER_IDS[0]],
    };
  });
}
