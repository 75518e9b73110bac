import { fact } from '../../model/check';
import { isOver, ownersPage } from '../apps';
import { defineCheck } from '../define';

/** Registrations that are nobody's. */
export const check = defineCheck({
  id: 'apps.owner-missing',
  title: 'Apps without an owner',
  headline: 'An app registration has no owner',
  plural: 'app registrations without an owner',
  area: 'apps',
  severity: 'low',
  party: 'customer',
  why: 'Nobody can be asked whether it is needed, and nobody renews its secret or takes its rights away.',
  steps: ['Find out who uses it, and name two owners. Nobody uses it? Delete it; for 30 days it can be brought back.'],
  topicId: 'app-registrations-and-secrets',
  per: 'applications',
  reads: ['applications'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-2'],
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/overview-assign-app-owners',
  idOf: ({ id }) => id,
  nameOf: ({ displayName }) => displayName,
  evaluate(app, { at }) {
    if (app.owners.length > 0) return undefined;
    const good = app.credentials.filter((one) => !isOver(one, at)).length;
    return {
      severity: good > 0 ? 'medium' : 'low',
      because: good > 0 ? 'nobody owns it, and it can sign in' : 'nobody owns it',
      facts: [fact('App', app.displayName), fact('Secrets and certificates that are good', String(good))],
      url: ownersPage(app),
      pendingUntil: null,
    };
  },
});
