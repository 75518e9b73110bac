import { z } from 'zod/v4';
import { sha256 } from '../../model/canonical';
import type { AppRoles, Consent, ServicePrincipal } from '../../model/objects/apps';
import { graphPath } from '../graph-path';
import { rowPages } from '../paging';
import { readEach } from '../read-changes';
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
  changes: {
    delta: `/servicePrincipals/delta?$select=${principalFields}`,
    readSome: (graph, ids, { signal }) =>
      readEach(
        graph,
        ids,
        (id) => `${graphPath`/servicePrincipals/${id}`}?$select=${principalFields}`,
        principalRow,
        signal,
      ),
  },
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

/** Only what is surely one person's is taken for less than everybody's. Graph's own id holds the person's. */
const consentId = (id: string): string => sha256(id).slice(0, 32);
const consentRow = z
  .object({
    id: z.string(),
    clientId: z.string(),
    consentType: z.string().nullish(),
    resourceId: z.string(),
    scope: z.string().nullish(),
  })
  .transform(
    (wire): Consent => ({
      id: consentId(wire.id),
      clientId: wire.clientId,
      resourceId: wire.resourceId,
      isForAll: wire.consentType !== 'Principal',
      scope: wire.scope ?? '',
    }),
  );

/** Every person's own yes is one: in a large tenant they are many. @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list */
export const consents = defineCollection({
  name: 'consents',
  label: 'Each consent to an app',
  permission: 'Directory.Read.All',
  licence: null,
  everyS: 300,
  read: listOf('/oauth2PermissionGrants?$top=999', consentRow),
  changes: {
    delta: '/oauth2PermissionGrants/delta?$select=id,clientId,consentType,resourceId,scope',
    async readSome(graph, ids, { signal }) {
      const pathOf = (id: string) => graphPath`/oauth2PermissionGrants/${id}`;
      const { standing, goneIds } = await readEach(graph, ids, pathOf, consentRow, signal);
      return { standing, goneIds: goneIds.map(consentId) };
    },
  },
});

/** Put together from what is kept of each consent: Graph is not asked again. */
export const appGrants = defineCollection({
  name: 'app-grants',
  label: 'What apps may do for people',
  permission: 'Directory.Read.All',
  licence: null,
  everyS: 300,
  from: ['consents'],
  async *read(_graph, { grantsByApp }) {
    yield await grantsByApp();
  },
});
