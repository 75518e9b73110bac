import { fact, type Spotted } from '../../model/check';
import { allDataOf, appsIn, isKeyholders, isMicrosofts, makerOf, permissionsPage, takeoverOf } from '../apps';
import { defineTenantCheck } from '../define';

/** Apps that may do by themselves what hardly an admin may. */
export const check = defineTenantCheck({
  id: 'apps.high-app-role',
  title: 'Apps with the highest rights',
  headline: 'An app has rights over the whole tenant or over everybody’s data',
  plural: 'apps with rights over the whole tenant or everybody’s data',
  area: 'apps',
  severity: 'critical',
  party: 'customer',
  why: 'Such an app needs no person and no MFA: whoever has its secret has these rights. Guard it like an admin account.',
  steps: [
    'Ask its owner whether it needs all of it; narrower rights exist (Sites.Selected, RBAC for Applications in Exchange).',
    'Not needed? Remove the permission on its Permissions page. Needed? A certificate or managed identity in place of a secret.',
  ],
  topicId: 'service-accounts-workload-identities',
  per: 'tenant',
  reads: ['app-roles', 'service-principals', 'organization'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-6', 'NIST AC-6(5)'],
  source: 'https://learn.microsoft.com/entra/identity-platform/secure-least-privileged-access',
  evaluate(tenant, context) {
    const apps = appsIn(tenant);
    return (tenant['app-roles'] ?? []).flatMap(({ object: { id, name, roles } }): readonly Spotted[] => {
      const app = apps.get(id);
      if (app && (!app.isEnabled || isMicrosofts(app))) return [];
      const tenantWide = takeoverOf(roles);
      // Keyholder reads sites and, where it may fix, changes sharing: that is its work. More it never needs.
      const data = app && isKeyholders(app, context) ? [] : allDataOf(roles);
      const named = [...tenantWide, ...data];
      if (named.length === 0) return [];
      return [
        {
          id,
          name: app?.displayName ?? name,
          severity: tenantWide.length > 0 ? 'critical' : 'high',
          because: `by itself: ${named.join(', ')}`,
          facts: [
            fact('App', app?.displayName ?? name),
            fact('Made by', app ? makerOf(app, tenant) : 'not known'),
            fact('Can give itself more rights', tenantWide.length > 0 ? 'yes' : 'no'),
          ],
          url: permissionsPage(id),
          pendingUntil: null,
        },
      ];
    });
  },
});
