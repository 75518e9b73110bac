import { fact, joinId } from '../../model/check';
import { defineCheck } from '../define';
import { madeFact } from '../made-by';
import { placeOf } from '../place-of-link';

/** Links that open for everybody in the organisation. Links for anyone are another check's. */
export const check = defineCheck({
  id: 'sharing.organization-link-open',
  title: 'Links for the whole organisation',
  headline: 'A link opens this for everybody in the organisation',
  plural: 'links for the whole organisation',
  area: 'sharing',
  severity: 'low',
  party: 'customer',
  why: 'Whoever works here and gets the address can open it, and Copilot may answer from it. Meant for a few, it should be shared with these few.',
  steps: [
    'Ask the owner who it is meant for.',
    'Share with named people in its place, and make that the default kind of link.',
  ],
  topicId: 'internal-oversharing',
  per: 'sharingLink',
  reads: ['drives', 'sharing-links'],
  remedies: ['remove-link', 'remove-site-links'],
  source: 'https://learn.microsoft.com/graph/api/resources/sharinglink',
  idOf: (link) => joinId(link.driveId, link.itemId, link.id),
  nameOf: (link) => link.itemName,
  evaluate(link) {
    if (link.scope !== 'organization') return undefined;
    const canEdit = link.type === 'edit';
    return {
      severity: canEdit ? 'medium' : 'low',
      because: `everybody here can ${canEdit ? 'edit' : 'view'}`,
      facts: [
        fact(link.isFolder ? 'Folder' : 'File', link.itemName, true),
        fact('Where', placeOf(link), true),
        fact('Owner', link.ownerName ?? 'not known', true),
        fact('Everybody here can', canEdit ? 'view and edit' : 'view'),
        fact('Ends', link.endsAt === null ? 'never' : link.endsAt.slice(0, 10)),
        madeFact(link),
      ],
      url: link.itemUrl,
      pendingUntil: null,
    };
  },
});
