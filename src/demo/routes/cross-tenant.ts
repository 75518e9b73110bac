import type { JsonObject } from '../json';
import { PARTNERS } from '../seed/settings';
import { badRequest } from '../server/answer';
import type { Route } from '../server/call';
import { anyOf } from '../server/identities';
import { collectionRoutes, singleRoutes } from '../server/settings';

const read = anyOf('Policy.Read.All');
const write = anyOf('Policy.ReadWrite.CrossTenantAccess');

function checkPartner(body: JsonObject, isNew: boolean): void {
  if (isNew && !/^[0-9a-f-]{36}$/i.test(String(body.tenantId ?? ''))) throw badRequest('A tenantId is needed.');
}

/** Which other tenants' MFA and devices are accepted. The published slice only has the partners' list. */
export const crossTenantRoutes: readonly Route[] = [
  ...singleRoutes({ path: 'policies/crossTenantAccessPolicy/default', read, write }),
  ...collectionRoutes({
    path: PARTNERS,
    kind: 'partner',
    key: 'tenantId',
    read,
    write,
    check: checkPartner,
    made: () => ({ isServiceProvider: false, isInMultiTenantOrganization: false, inboundTrust: null }),
    changed: () => ({}),
    outsideSlice: ['POST ', 'GET /{}', 'PATCH /{}', 'DELETE /{}'],
  }),
];
