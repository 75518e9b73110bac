import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import { outsideId } from '../../model/outside-id';

import { defineCheck } from '../define';
import { placeOf } from '../place-of-link';

/** After that it is how things are; guests have checks of their own. */
const recentDays = 7;

/** Somebody from outside who was given an item by name since the first reading, or before and a review found it no longer needed. Links for anyone are another check's. */
export const check = defineCheck({
  id: 'sharing.outside-person-new',
  title: 'New people from outside on files',
  headline: 'Somebody from outside was given this',
  plural: 'new people from outside on files',
  area: 'sharing',
  severity: 'low',
  party: 'customer',
  why: 'Sharing with named people is the right way to work with others. Still, what left the organisation is worth one look while everybody remembers why.',
  steps: [
    'Is this person meant to have it? Then nothing is to be done.',
    'Not meant: open the item, Manage access, and take the person away.',
  ],
  topicId: 'external-sharing-review',
  per: 'outsideGrant',
  reads: ['drives', 'sharing-links'],
  remedies: ['remove-access', 'limit-to-view'],
  effort: 'minutes',
  controls: ['NIST AC-3'],
  source: 'https://learn.microsoft.com/graph/api/resources/permission',
  idOf: outsideId,
  nameOf: ({ itemName }) => itemName,
  evaluate(grant, { at }) {
    const isNew = !grant.isBaseline && Date.parse(at) - Date.parse(grant.firstSeenAt) <= recentDays * dayMs;
    if (!isNew && grant.unwantedAt === null) return undefined;
    return {
      severity: grant.canEdit ? 'medium' : 'low',
      because: `somebody from outside can ${grant.canEdit ? 'edit' : 'view'}${grant.unwantedAt === null ? '' : ', and it is no longer needed, says a review'}`,
      facts: [
        fact(grant.isFolder ? 'Folder' : 'File', grant.itemName, true),
        fact('Where', placeOf(grant), true),
        fact('Owner', grant.ownerName ?? 'not known', true),
        fact('Person', grant.name === grant.who ? grant.who : `${grant.name} (${grant.who})`, true),
        fact('Can', grant.canEdit ? 'view and edit' : 'view'),
      ],
      url: grant.itemUrl,
      pendingUntil: null,
    };
  },
});
