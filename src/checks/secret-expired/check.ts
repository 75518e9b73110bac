import { fact } from '../../model/check';
import { credentialsPage, dayOf, isOver } from '../apps';
import { defineCheck } from '../define';

/** Registrations with secrets or certificates that are over. */
export const check = defineCheck({
  id: 'apps.secret-expired',
  title: 'Expired app secrets',
  headline: 'A secret or certificate of an app is over',
  plural: 'apps with an expired secret or certificate',
  area: 'apps',
  severity: 'medium',
  party: 'customer',
  why: 'An app whose only secret is over has stopped working, or nobody uses it any more: then it should go. Old secrets beside a new one hide what is in use.',
  steps: [
    'Not used any more? Delete the registration.',
    'Used? Give it a new certificate, or better a managed identity, and remove what is over.',
  ],
  topicId: 'app-registrations-and-secrets',
  per: 'applications',
  reads: ['applications'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST IA-5'],
  source: 'https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal',
  idOf: ({ id }) => id,
  nameOf: ({ displayName }) => displayName,
  evaluate(app, { at }) {
    const over = app.credentials.filter((one) => isOver(one, at));
    if (over.length === 0) return undefined;
    const isAll = over.length === app.credentials.length;
    const last = over.map(({ endsAt }) => endsAt ?? '').toSorted();
    return {
      severity: isAll ? 'medium' : 'low',
      because: isAll ? 'it can no longer sign in' : 'what is over still lies beside what is used',
      facts: [
        fact('App', app.displayName),
        fact('Over since', dayOf(last.at(-1) ?? '')),
        fact('Still good', String(app.credentials.length - over.length)),
        fact('Owners', app.owners.map(({ displayName }) => displayName).join(', ') || 'none', app.owners.length > 0),
      ],
      url: credentialsPage(app),
      pendingUntil: null,
    };
  },
});
