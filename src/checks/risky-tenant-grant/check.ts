import { fact, type Spotted } from '../../model/check';
import { appsIn, isMicrosofts, isService, makerOf, permissionsPage, riskyOf, takeoverOf } from '../apps';
import { defineTenantCheck } from '../define';

/** Apps that may act for everybody, with rights over mail, files or the directory. */
export const check = defineTenantCheck({
  id: 'apps.risky-tenant-grant',
  title: 'Far-reaching consent for everybody',
  headline: 'An admin let an app act for everybody, with far-reaching rights',
  plural: 'apps that may act for everybody with far-reaching rights',
  area: 'apps',
  severity: 'high',
  party: 'customer',
  why: 'Whoever uses the app, or breaks into it, has these rights over the data of each person who opens it. An admin said yes once, for all.',
  steps: [
    'Ask who uses the app and for what: Entra admin centre, Enterprise apps, the app, Sign-in logs.',
    'Not needed? Revoke the consent on its Permissions page. Needed by some? Assign those people and require assignment.',
  ],
  topicId: 'app-consent',
  per: 'tenant',
  reads: ['app-grants', 'service-principals', 'organization'],
  remedies: ['remove-app-grants'],
  effort: 'hours',
  controls: ['MS.AAD.5.2v1', 'NIST AC-6'],
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions',
  evaluate(tenant) {
    const apps = appsIn(tenant);
    const risky = new Map<string, Set<string>>();
    for (const { object: grant } of tenant['app-grants'] ?? []) {
      if (!grant.isForAll || !isService(apps.get(grant.resourceId))) continue;
      for (const scope of riskyOf(grant.scopes))
        risky.set(grant.clientId, (risky.get(grant.clientId) ?? new Set()).add(scope));
    }
    return [...risky].flatMap(([id, scopes]): readonly Spotted[] => {
      const app = apps.get(id);
      // An app that is switched off, or gone, gets no tokens.
      if (!app?.isEnabled) return [];
      const names = [...scopes].toSorted();
      const offline = (tenant['app-grants'] ?? []).some(
        ({ object }) => object.clientId === id && object.isForAll && object.scopes.includes('offline_access'),
      );
      return [
        {
          id,
          name: app.displayName,
          severity: isMicrosofts(app) && takeoverOf(names).length === 0 ? 'medium' : 'high',
          because: `for everybody: ${names.join(', ')}`,
          facts: [
            fact('App', app.displayName),
            fact('Made by', makerOf(app, tenant)),
            fact('Works on when the person is away', offline ? 'yes' : 'no'),
          ],
          url: permissionsPage(id),
          pendingUntil: null,
        },
      ];
    });
  },
});
