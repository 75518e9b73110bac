import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** Nobody can say how confidential something is, because there is no label to say it with. */
export const check = defineTenantCheck({
  id: 'data.labels-missing',
  title: 'Sensitivity labels',
  headline: 'There is no sensitivity label',
  plural: 'organisations without labels',
  area: 'data',
  severity: 'medium',
  party: 'customer',
  why: 'Without labels neither people nor rules can tell what is confidential. Microsoft offers them; what they are called and what they do is our half.',
  steps: [
    'Begin with three: public, internal, confidential. Purview portal, Information Protection, Sensitivity labels.',
    'Publish them to everybody, with a default.',
  ],
  topicId: 'sensitivity-labels',
  per: 'tenant',
  reads: ['sensitivity-labels'],
  remedies: [],
  effort: 'days',
  source: 'https://learn.microsoft.com/purview/get-started-with-sensitivity-labels',
  evaluate(tenant) {
    if ((tenant['sensitivity-labels'] ?? []).length > 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Sensitivity labels',
        severity: 'medium',
        because: 'there is none',
        facts: [fact('Sensitivity labels', 'none')],
        url: 'https://purview.microsoft.com/informationprotection/informationprotectionlabels/sensitivitylabels',
        pendingUntil: null,
      },
    ];
  },
});
