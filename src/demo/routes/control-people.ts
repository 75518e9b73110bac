import { iso, type JsonObject, textOf } from '../json';
import { licencesOf } from '../rights';
import { riskRecord } from '../seed/risk';
import { signInRecord } from '../seed/sign-ins';
import { noSuchResource } from '../server/answer';
import type { Tenant } from '../server/call';
import { findUser } from '../state/users';

function personOf(tenant: Tenant, idOrUpn: string) {
  const user = findUser(tenant.state, idOrUpn);
  if (!user) throw noSuchResource(idOrUpn);
  return {
    id: String(user.id),
    displayName: String(user.displayName),
    userPrincipalName: String(user.userPrincipalName),
  };
}

/** The person signs in now; `clientAppUsed`, `errorCode` and `country` may be said. */
export function signIn(tenant: Tenant, idOrUpn: string, body: JsonObject): void {
  const { clientAppUsed, country } = body;
  const data = signInRecord(personOf(tenant, idOrUpn), {
    id: tenant.nextId('signIn'),
    at: iso(tenant.nowMs()),
    ...(textOf(clientAppUsed) ? { clientAppUsed: String(clientAppUsed) } : {}),
    ...(textOf(country) ? { country: String(country) } : {}),
    ...(typeof body.errorCode === 'number' ? { errorCode: body.errorCode } : {}),
  });
  tenant.commit({ kind: 'signin.added', data });
}

/** Identity protection begins to think that the account is in other hands. */
export function raiseRisk(tenant: Tenant, idOrUpn: string, body: JsonObject): void {
  const person = personOf(tenant, idOrUpn);
  const level = textOf(body.riskLevel) ?? 'high';
  const record = riskRecord(person, { level, state: 'atRisk', detail: 'none', at: iso(tenant.nowMs()) });
  tenant.commit({ kind: 'risk.set', data: { userId: person.id, record } });
}

/** A guest follows the invitation. */
export function acceptInvitation(tenant: Tenant, idOrUpn: string): void {
  const { id } = personOf(tenant, idOrUpn);
  const record = {
    ...findUser(tenant.state, id),
    externalUserState: 'Accepted',
    externalUserStateChangeDateTime: iso(tenant.nowMs()),
  };
  tenant.commit({ kind: 'user.set', data: { id, record } });
}

/** Buys or cancels licences while the tenant runs. */
export function setLicences(tenant: Tenant, body: JsonObject): void {
  tenant.rights.licences = licencesOf(body as Parameters<typeof licencesOf>[0]);
}

/** Takes permissions away from the read-only registration; an empty list gives all of them back. */
export function setWithoutPermissions(tenant: Tenant, body: JsonObject): void {
  tenant.rights.withoutPermissions = Array.isArray(body.permissions) ? body.permissions.map(String) : [];
}
