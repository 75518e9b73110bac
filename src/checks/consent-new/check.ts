import { fact, type Spotted } from '../../model/check';
import { dayMs } from '../../model/durations';
import type { Kept } from '../../model/objects';
import type { AppGrant } from '../../model/objects/apps';
import { appsIn, isService, makerOf, permissionsPage, riskyOf } from '../apps';
import { defineTenantCheck } from '../define';

/** Longer back it is no news. */
const recentDays = 7;

/** What the app may do now and could not before; empty when nothing was added lately. */
function added({ object, before, firstSeenAt, changedAt }: Kept<AppGrant>, at: string): readonly string[] {
  const isRecent = (seenAt: string): boolean => Date.parse(at) - Date.parse(seenAt) <= recentDays * dayMs;
  if (firstSeenAt !== null && isRecent(firstSeenAt)) return object.scopes;
  if (before === null || !isRecent(changedAt)) return [];
  return object.scopes.filter((scope) => !before.scopes.includes(scope));
}

const small = new Set(['openid', 'profile', 'email', 'offline_access', 'User.Read']);

/** Access that an app was given in the last days. What was there at the first reading is no news. */
export const check = defineTenantCheck({
  id: 'apps.consent-new',
  title: 'New consent to apps',
  headline: 'An app was given access to company data',
  plural: 'apps that were given access in the last week',
  area: 'apps',
  severity: 'medium',
  party: 'customer',
  why: 'Intruders ask for consent in place of a password: the access stays when the password is changed.',
  steps: [
    'Ask who said yes and why: Entra admin centre, Audit logs, activity "Consent to application".',
    'Not meant? Revoke it on the app’s Permissions page, and sign the person out everywhere.',
  ],
  topicId: 'app-consent',
  per: 'tenant',
  reads: ['app-grants', 'service-principals', 'organization'],
  remedies: ['remove-app-grants'],
  effort: 'minutes',
  controls: ['MS.AAD.5.2v1'],
  source: 'https://learn.microsoft.com/defender-office-365/detect-and-remediate-illicit-consent-grants',
  evaluate(tenant, { at }) {
    const apps = appsIn(tenant);
    return (tenant['app-grants'] ?? []).flatMap((kept): readonly Spotted[] => {
      const { object: grant } = kept;
      const scopes = added(kept, at).filter((scope) => !small.has(scope));
      if (scopes.length === 0) return [];
      const app = apps.get(grant.clientId);
      const isRisky = isService(apps.get(grant.resourceId)) && riskyOf(scopes).length > 0;
      const who = grant.isForAll ? 'for everybody' : grant.people === 1 ? 'for one person' : 'for some people';
      return [
        {
          id: grant.id,
          name: app?.displayName ?? 'An app that is not listed yet',
          severity: isRisky ? 'high' : grant.isForAll ? 'medium' : 'low',
          because: `${who}: ${scopes.join(', ')}`,
          facts: [
            fact('App', app?.displayName ?? 'not listed yet'),
            fact('Made by', app ? makerOf(app, tenant) : 'not known yet'),
            fact(
              'Said yes',
              grant.isForAll ? 'an admin, for everybody' : `${grant.people} so far, each for themselves`,
            ),
          ],
          url: permissionsPage(grant.clientId),
          pendingUntil: null,
        },
      ];
    });
  },
});
