import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { credentialsPage, dayOf, isOver } from '../apps';
import { defineCheck } from '../define';

const soonDays = 30;
const urgentDays = 7;

/** Registrations that will stop working soon, because nothing newer stands beside what ends. */
export const check = defineCheck({
  id: 'apps.secret-expiring',
  title: 'App secrets that end soon',
  headline: 'An app will stop working soon: its secret or certificate ends',
  plural: 'apps whose secret or certificate ends within 30 days',
  area: 'apps',
  severity: 'medium',
  party: 'customer',
  why: 'On that day the app can no longer sign in, and whatever rests on it stops. Microsoft sends no warning that reaches everybody.',
  steps: [
    'Ask its owner to add a new certificate, or better a managed identity, and to switch the app over.',
    'Remove the old one when the new one is in use.',
  ],
  topicId: 'app-registrations-and-secrets',
  per: 'applications',
  reads: ['applications'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST IA-5'],
  source:
    'https://learn.microsoft.com/entra/identity/monitoring-health/recommendation-renew-expiring-application-credential',
  idOf: ({ id }) => id,
  nameOf: ({ displayName }) => displayName,
  evaluate(app, { at }) {
    const good = app.credentials.filter((one) => !isOver(one, at));
    if (good.length === 0 || good.some(({ endsAt }) => endsAt === null)) return undefined;
    const last = good.map(({ endsAt }) => endsAt ?? '').reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
    const days = (Date.parse(last) - Date.parse(at)) / dayMs;
    if (days > soonDays) return undefined;
    return {
      severity: days <= urgentDays ? 'high' : 'medium',
      because: `nothing it has is good after ${dayOf(last)}`,
      facts: [
        fact('App', app.displayName),
        fact('Ends', dayOf(last)),
        fact('Owners', app.owners.map(({ displayName }) => displayName).join(', ') || 'none', app.owners.length > 0),
      ],
      url: credentialsPage(app),
      pendingUntil: null,
    };
  },
});
