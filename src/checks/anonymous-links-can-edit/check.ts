import { fact } from '../../model/check';
import { anonymousCount } from '../anonymous-link-count';
import { defineTenantCheck } from '../define';
import { sharingPage } from '../sharing-settings';

/** Each link has its own finding; this one is about the setting that would make all of them view only. Graph does not show it: links that may edit do. */
export const check = defineTenantCheck({
  id: 'sharing.anonymous-links-can-edit',
  title: 'Anyone-links only for viewing',
  headline: 'Anyone-links are made that let anyone change files',
  plural: 'organisations whose anyone-links can edit',
  area: 'sharing',
  severity: 'high',
  party: 'customer',
  why: 'Whoever gets the address can change or overwrite the file, and nobody can say who it was.',
  steps: [
    'SharePoint admin centre, Policies, Sharing: set the permissions of anyone-links to View, for files and for folders.',
    'Links that stand are not changed by that: ask me “show anyone-links that can edit”, and take them away.',
  ],
  topicId: 'anyone-links',
  per: 'tenant',
  reads: ['drives', 'sharing-links', 'sharing-counts'],
  remedies: [],
  effort: 'minutes',
  controls: ['MS.SHAREPOINT.3.2v1', 'NIST AC-3'],
  source: 'https://learn.microsoft.com/sharepoint/turn-external-sharing-on-or-off',
  evaluate(tenant) {
    const { links = 0, canEdit = 0 } = anonymousCount(tenant) ?? {};
    if (canEdit === 0) return [];
    return [
      {
        id: 'tenant',
        name: 'Anyone-links that can edit',
        severity: 'high',
        because: `${canEdit} of ${links} anyone-links can edit`,
        facts: [fact('Anyone-links', String(links)), fact('That can edit', String(canEdit))],
        url: sharingPage,
        pendingUntil: null,
      },
    ];
  },
});
