import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** Scopes of links that Copilot finds things through for everybody who has used them. */
const wide = ['organization', 'anonymous'];

/** Copilot is licensed while links for everybody stand on files. */
export const check = defineTenantCheck({
  id: 'copilot.oversharing-links',
  title: 'Copilot and wide links',
  headline: 'Copilot is licensed while links for everybody stand on files',
  plural: 'organisations with Copilot and wide links',
  area: 'copilot',
  severity: 'medium',
  party: 'customer',
  why: 'Copilot shows people only what they may open. A link for everybody lets everybody open it, and Copilot finds what nobody would have looked for.',
  steps: [
    'Ask me “show sharing links”, and take away those that nobody needs, folders first.',
    'Make “people you choose” the default kind of link before more people get Copilot.',
  ],
  topicId: 'copilot-oversharing-controls',
  per: 'tenant',
  reads: ['licences', 'sharing-links', 'sharing-counts'],
  licence: 'copilot',
  remedies: [],
  effort: 'days',
  source: 'https://learn.microsoft.com/sharepoint/get-ready-copilot-sharepoint-advanced-management',
  evaluate(tenant) {
    const counts = (tenant['sharing-counts'] ?? []).filter(({ object }) => wide.includes(object.id));
    const of = (id: string): number => counts.find(({ object }) => object.id === id)?.object.links ?? 0;
    if (counts.length === 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Copilot and wide links',
        severity: 'medium',
        because: `${of('organization')} links for everybody here, ${of('anonymous')} for anyone`,
        facts: [
          fact('Links for the whole organisation', String(of('organization'))),
          fact('Links for anyone', String(of('anonymous'))),
        ],
        url: null,
        pendingUntil: null,
      },
    ];
  },
});
