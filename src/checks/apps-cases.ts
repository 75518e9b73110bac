import { dayMs } from '../model/durations';
import type { AppGrant, Application, AppRoles, ServicePrincipal } from '../model/objects/apps';

const graphAppId = '00000003-0000-0000-c000-000000000000';

export const app = (more: Partial<ServicePrincipal> = {}): ServicePrincipal => ({
  id: 'a1',
  appId: 'app-1',
  displayName: 'MailMerge Pro',
  ownerTenantId: 'vendor',
  isEnabled: true,
  publisher: null,
  ...more,
});
export const microsoftGraph = app({
  id: 'graph',
  appId: graphAppId,
  displayName: 'Microsoft Graph',
  ownerTenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
});
export const grant = (more: Partial<AppGrant> = {}): AppGrant => ({
  id: 'a1/graph/all',
  clientId: 'a1',
  resourceId: 'graph',
  isForAll: true,
  scopes: ['User.Read'],
  people: 0,
  ...more,
});
export const roles = (...names: readonly string[]): AppRoles => ({ id: 'a1', name: 'MailMerge Pro', roles: names });
export const registration = (more: Partial<Application> = {}): Application => ({
  id: 'r1',
  appId: 'app-r1',
  displayName: 'CRM connector',
  createdAt: '2024-01-01T00:00:00Z',
  credentials: [],
  owners: [{ id: 'u1', displayName: 'Adam Admin' }],
  ...more,
});
/** A credential by the days it begins before and ends after the time of the cases (2 March 2026). */
export const credential = (from: number, to: number | null, kind: 'secret' | 'certificate' = 'secret') => {
  const at = Date.parse('2026-03-02T09:00:00.000Z');
  const day = (days: number): string => new Date(at + days * dayMs).toISOString();
  return { id: `k${from}/${to}`, kind, name: 'key', startsAt: day(-from), endsAt: to === null ? null : day(to) };
};
