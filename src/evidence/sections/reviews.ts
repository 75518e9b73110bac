import type { AdminReason, ItemState } from '../../model/review';
import { eachReviewedIn } from '../../store/review-rows';
import { person, type Section } from './section';

/** What became of it, in a word or two. */
const outcomes: Readonly<Record<ItemState, string>> = {
  open: 'no answer yet',
  kept: 'kept',
  limiting: 'to end on a day',
  limited: 'ends on a day',
  removing: 'to be removed',
  removed: 'removed, seen gone',
  gone: 'gone without an answer',
};

const reasons: Readonly<Record<AdminReason, string>> = {
  'no-owner': 'no owner known',
  guest: 'the owner is a guest',
  left: 'the owner has left',
  unreachable: 'the owner could not be reached',
  'no-answer': 'the owner did not answer',
  'not-seen': 'the owner could not be seen',
  'stale-guest': 'a guest who no longer comes',
  'no-manager': 'the owner did not answer, and has no manager who could be asked',
  'manager-not-seen': 'the owner did not answer, and the manager could not be seen',
  'manager-unreachable': 'the owner did not answer, and the manager could not be reached',
  'manager-no-answer': 'neither the owner nor the manager answered',
};

const withWhom: Readonly<Record<string, string>> = {
  anonymous: 'anyone who has the link',
  organization: 'everybody in the company who has the link',
  guest: 'a guest’s account',
};

/** Who was asked about what they share with anyone and with people outside, and what they answered. */
export const reviewsSection: Section = {
  id: 'reviews',
  title: 'Reviews of sharing',
  about:
    'Links for anyone, and people outside who were given something by name, as they were put before the owners, in a review of all or one by one; guests who no longer come, as they were put before admins; and what was answered. Where managers or admins answered in the place of an owner, it says who and why; managers are asked only where an admin switched that on. What is not here was not asked about.',
  columns: [
    { id: 'item', label: 'What', width: 3, holds: 'thing' },
    { id: 'place', label: 'Where', width: 3, holds: 'thing' },
    { id: 'with', label: 'With whom', width: 2.4 },
    { id: 'owner', label: 'Owner', width: 2 },
    { id: 'outcome', label: 'Outcome', width: 2 },
    { id: 'until', label: 'Until', width: 2.2 },
    { id: 'reason', label: 'Reason', width: 3, holds: 'words' },
    { id: 'decidedBy', label: 'Answered by', width: 2 },
    { id: 'manager', label: 'Manager asked', width: 0 },
    { id: 'managerAskedAt', label: 'Manager asked on', width: 0 },
    { id: 'decidedAt', label: 'Last changed', width: 0 },
    { id: 'firstSeenAt', label: 'First seen', width: 0 },
    { id: 'forAdmins', label: 'Why admins', width: 0 },
    { id: 'kind', label: 'Asked in', width: 0 },
    { id: 'begunAt', label: 'Asked from', width: 0 },
    { id: 'finding', label: 'Finding', width: 0 },
    { id: 'review', label: 'Review', width: 0 },
  ],
  none: 'No review of sharing ran in the period.',
  weight: ({ decidedAt }) => (decidedAt === null ? 0 : Date.parse(String(decidedAt))),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachReviewedIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        item: row.item_name,
        place: row.place,
        with:
          row.scope === 'person'
            ? person(row.who, row.who_name)
            : (withWhom[row.scope] ?? 'everybody it was shared with'),
        owner: person(row.owner_id, row.owner_name),
        outcome: outcomes[row.state],
        until: row.until,
        reason: row.reason,
        decidedBy: person(row.decided_by, row.decided_by_name),
        manager: person(row.manager_id, row.manager_name),
        managerAskedAt: row.manager_id === null ? null : row.manager_asked_at,
        decidedAt: row.decided_at,
        firstSeenAt: row.first_seen_at,
        forAdmins: row.for_admins === null ? null : reasons[row.for_admins],
        kind: row.kind === 'campaign' ? 'a review of all' : 'a question about one',
        begunAt: row.begun_at,
        finding: row.finding_key,
        review: row.review_id,
      }));
  },
};
