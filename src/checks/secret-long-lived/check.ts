import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import type { AppCredential } from '../../model/objects/apps';
import { credentialsPage, dayOf, isOver } from '../apps';
import { defineCheck } from '../define';

/** A leap year still is a year. */
const yearDays = 366;

const isLong = ({ kind, startsAt, endsAt }: AppCredential): boolean =>
  kind === 'secret' &&
  (endsAt === null || startsAt === null || (Date.parse(endsAt) - Date.parse(startsAt)) / dayMs > yearDays);

/** Passwords of apps that are good for more than a year. */
export const check = defineCheck({
  id: 'apps.secret-long-lived',
  title: 'App secrets good for over a year',
  headline: 'An app has a secret that is good for more than a year',
  plural: 'apps with a secret that is good for more than a year',
  area: 'apps',
  severity: 'medium',
  party: 'customer',
  why: 'A secret is a password that nobody types: it ends up in files and pipelines, and who finds it there can use it until it ends.',
  steps: [
    'Give the app a certificate, or better a managed identity, and remove the secret.',
    'Set a longest lifetime for all: Entra admin centre, Enterprise apps, Application policies.',
  ],
  topicId: 'app-registrations-and-secrets',
  per: 'applications',
  reads: ['applications'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST IA-5(1)'],
  source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tutorial-enforce-secret-standards',
  idOf: ({ id }) => id,
  nameOf: ({ displayName }) => displayName,
  evaluate(app, { at }) {
    const long = app.credentials.filter((one) => !isOver(one, at) && isLong(one));
    if (long.length === 0) return undefined;
    const last = long.some(({ endsAt }) => endsAt === null)
      ? null
      : long
          .map(({ endsAt }) => endsAt ?? '')
          .toSorted()
          .at(-1);
    return {
      severity: 'medium',
      because: last ? `good until ${dayOf(last)}` : 'it never ends',
      facts: [
        fact('App', app.displayName),
        fact('Secrets', String(long.length)),
        fact('Owners', app.owners.map(({ displayName }) => displayName).join(', ') || 'none', app.owners.length > 0),
      ],
      url: credentialsPage(app),
      pendingUntil: null,
    };
  },
});
