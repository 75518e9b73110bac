import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** Copilot answers from everything alike, because nothing is marked as confidential. */
export const check = defineTenantCheck({
  id: 'copilot.labels-missing',
  title: 'Copilot without labels',
  headline: 'Copilot is licensed, and no sensitivity label tells it what is confidential',
  plural: 'organisations with Copilot and without labels',
  area: 'copilot',
  severity: 'medium',
  party: 'customer',
  why: 'Copilot passes labels on to what it writes and keeps to what they forbid. Without labels it has nothing to keep to.',
  steps: [
    'Publish sensitivity labels before more people get Copilot: Purview portal, Information Protection.',
    'Then a rule against data loss for the place “Microsoft 365 Copilot”.',
  ],
  topicId: 'copilot-dlp-and-labels',
  per: 'tenant',
  reads: ['licences', 'sensitivity-labels'],
  licence: 'copilot',
  remedies: [],
  effort: 'days',
  source: 'https://learn.microsoft.com/purview/ai-microsoft-purview',
  evaluate(tenant) {
    if ((tenant['sensitivity-labels'] ?? []).length > 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Copilot and labels',
        severity: 'medium',
        because: 'licensed, and there is no label',
        facts: [fact('Copilot', 'licensed'), fact('Sensitivity labels', 'none')],
        url: null,
        pendingUntil: null,
      },
    ];
  },
});
