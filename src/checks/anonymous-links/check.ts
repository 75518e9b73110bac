import { fact, joinId } from '../../model/check';
import { dayMs } from '../../model/durations';
import { defineCheck } from '../define';
import { madeFact } from '../made-by';
import { placeOf } from '../place-of-link';

/** A link that ends this soon, and only shows, is still told, but as less urgent. */
const soonDays = 7;

/** Links that anyone who has the address can open, without signing in. */
export const check = defineCheck({
  id: 'sharing.anonymous-link-open',
  title: 'Anyone-links',
  headline: 'A link opens this for anyone, without signing in',
  plural: 'anyone-links',
  area: 'sharing',
  severity: 'high',
  party: 'customer',
  why: 'Whoever gets the address can open it: no sign-in, no name, no trace of who it was. Microsoft offers the link; who shares what is our half.',
  steps: ['Ask the owner whether the link is still needed.', 'Share with named people, or let the link end on a date.'],
  topicId: 'anyone-links',
  per: 'sharingLink',
  reads: ['drives', 'sharing-links'],
  remedies: ['remove-link', 'end-link', 'remove-site-links'],
  source: 'https://learn.microsoft.com/graph/api/resources/sharinglink',
  idOf: (link) => joinId(link.driveId, link.itemId, link.id),
  nameOf: (link) => link.itemName,
  evaluate(link, { at }) {
    if (link.scope !== 'anonymous') return undefined;
    const endsSoon = link.endsAt !== null && Date.parse(link.endsAt) <= Date.parse(at) + soonDays * dayMs;
    const canEdit = link.type === 'edit';
    return {
      severity: endsSoon && !canEdit ? 'medium' : 'high',
      because: `anyone can ${canEdit ? 'edit' : 'view'}${link.endsAt === null ? ', no end date' : ''}`,
      facts: [
        fact(link.isFolder ? 'Folder' : 'File', link.itemName, true),
        fact('Where', placeOf(link), true),
        fact('Owner', link.ownerName ?? 'not known', true),
        fact('Anyone can', canEdit ? 'view and edit' : 'view'),
        fact('Password', link.hasPassword ? 'yes' : 'no'),
        fact('Ends', link.endsAt === null ? 'never' : link.endsAt.slice(0, 10)),
        madeFact(link),
      ],
      url: link.itemUrl,
      pendingUntil: null,
    };
  },
});
