import { z } from 'zod/v4';
import type { AppGrant, AppRoles, ServicePrincipal } from '../../model/objects/apps';
import { graphPath } from '../graph-path';
import { rowPages } from '../paging';
import { defineCollection, listOf } from './define';

const principalRow = z
  .object({
    id: z.string(),
    appId: z.string(),
    displayName: z.string().nullish(),
    appOwnerOrganizationId: z.string().nullish(),
    accountEnabled: z.boolean().nullish(),
    verifiedPublisher: z.object({ displayName: z.string().nullish() }).nullish(),
  })
  .transform(
    (wire): ServicePrincipal => ({
      id: wire.id,
      appId: wire.appId.toLowerCase(),
      displayName: wire.displayName ?? wire.appId,
      ownerTenantId: wire.appOwnerOrganizationId?.toLowerCase() ?? null,
      isEnabled: wire.accountEnabled ?? true,
      publisher: wire.verifiedPublisher?.displayName ?? null,
    }),
  );
const principalFields = 'id,appId,displayName,appOwnerOrganizationId,accountEnabled,verifiedPublisher';

/** @see https://learn.microsoft.com/graph/api/serviceprincipal-list */
export const servicePrincipals = defineCollection({
  name: 'service-principals',
  label: 'Apps in the tenant',
  permission: 'Application.Read.All',
  licence: null,
  everyS: 900,
  read: listOf(`/servicePrincipals?$select=${principalFields}&$top=999`, principalRow),
});

/** Microsoft Graph, Exchange Online and SharePoint Online: whoever has a role there has it over everybody's data. */
const services = [
  '00000003-0000-0000-c000-000000000000',
  '00000002-0000-0ff1-ce00-000000000000',
  '00000003-0000-0ff1-ce00-000000000000',
];
const serviceRow = z.object({
  id: z.string(),
  appRoles: z
    .array(z.object({ id: z.string(), value: z.string().nullish() }))
    .nullish()
    .transform((roles) => roles ?? []),
});
const assignmentRow = z.object({
  appRoleId: z.string(),
  principalId: z.string().nullish(),
  principalType: z.string().nullish(),
  principalDisplayName: z.string().nullish(),
});

/** Asked from the side of the three services: three lists, in place of one for each app. */
async function* rolesByApp(...[graph, { signal }]: Parameters<ReturnType<typeof listOf>>) {
  const found = new Map<string, { name: string; roles: Set<string> }>();
  const filter = `appId in (${services.map((id) => `'${id}'`).join(',')})`;
  const path = `/servicePrincipals?$filter=${filter}&$select=id,appRoles`;
  for await (const page of rowPages(graph, path, serviceRow, { signal })) {
    for (const { id, appRoles } of page) {
      const names = new Map(appRoles.map((role) => [role.id, role.value ?? role.id]));
      const assigned = `${graphPath`/servicePrincipals/${id}/appRoleAssignedTo`}?$top=999`;
      for await (const rows of rowPages(graph, assigned, assignmentRow, { signal })) {
        for (const row of rows) {
          if (!row.principalId || row.principalType !== 'ServicePrincipal') continue;
          const app = found.get(row.principalId) ?? { name: row.principalDisplayName ?? '', roles: new Set() };
          app.roles.add(names.get(row.appRoleId) ?? row.appRoleId);
          found.set(row.principalId, app);
        }
      }
    }
  }
  yield [...found].map(([id, { name, roles }]): AppRoles => ({ id, name, roles: [...roles].toSorted() }));
}

/** @see https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto */
export const appRoles = defineCollection({
  name: 'app-roles',
  label: 'What apps may do by themselves',
  permission: 'Application.Read.All',
  licence: null,
  everyS: 900,
  read: rolesByApp,
});

const grantRow = z.object({
  clientId: z.string(),
  consentType: z.string().nullish(),
  principalId: z.string().nullish(),
  resourceId: z.string(),
  scope: z.string().nullish(),
});

/** Every person's own yes is a row of its own: they are counted and put together, and who it was is not kept. */
async function* grantsByApp(...[graph, { signal }]: Parameters<ReturnType<typeof listOf>>) {
  const found = new Map<string, AppGrant & { readonly names: Set<string> }>();
  for await (const rows of rowPages(graph, '/oauth2PermissionGrants?$top=999', grantRow, { signal })) {
    for (const { clientId, consentType, resourceId, scope } of rows) {
      // Only what is surely one person's is taken for less than everybody's.
      const isForAll = consentType !== 'Principal';
      const id = `${clientId}/${resourceId}/${isForAll ? 'all' : 'some'}`;
      const before = found.get(id);
      const names = before?.names ?? new Set<string>();
      for (const name of (scope ?? '').split(' ').filter(Boolean)) names.add(name);
      const people = isForAll ? 0 : (before?.people ?? 0) + 1;
      found.set(id, { id, clientId, resourceId, isForAll, scopes: [], people, names });
    }
  }
  yield [...found.values()].map(({ names, ...grant }): AppGrant => ({ ...grant, scopes: [...names].toSorted() }));
}

/** @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list */
export const appGrants = defineCollection({
  name: 'app-grants',
  label: 'What apps may do for people',
  permission: 'Directory.Read.All',
  licence: null,
  everyS: 300,
  read: grantsByApp,
});
