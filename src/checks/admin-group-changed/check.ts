import { fact } from '../../model/check';
import { dayMs } from '../../model/durations';
import type { OwnGroupChange } from '../../model/objects/own-groups';
import { defineTenantCheck } from '../define';
import { groupFact, groupPage, nameOfGroup, ownGroupsOf } from '../own-group';

const recentMs = 7 * dayMs;

/** Who may see and decide here is not what it was. */
export const check = defineTenantCheck({
  id: 'groups.admin-group-changed',
  title: 'Changes in the groups of admins and leads',
  headline: 'Somebody joined or left a group that decides here',
  plural: 'groups of admins or leads that changed',
  area: 'groups',
  severity: 'high',
  party: 'customer',
  why: 'Whoever is in these groups sees all findings and approves changes. One who breaks in puts an account of theirs there first.',
  steps: [
    'Ask whoever looks after the group whether it was meant: Entra admin centre, the group’s Audit logs.',
    'Not meant? Put it right, and look at what was approved since.',
  ],
  topicId: 'high-impact-change-approval',
  per: 'tenant',
  reads: ['own-groups'],
  remedies: [],
  effort: 'minutes',
  controls: ['NIST AC-2(4)'],
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept',
  evaluate(tenant, { at }) {
    return ownGroupsOf(tenant).flatMap((group) => {
      const recent = group.changes.filter((change) => Date.parse(at) - Date.parse(change.at) <= recentMs);
      if (recent.length === 0) return [];
      const names = (way: OwnGroupChange['way']): readonly string[] =>
        recent.flatMap((change) => (change.way === way ? [change.displayName || change.id] : []));
      const [joined, left] = [names('joined'), names('left')];
      const parts = [
        ...(joined.length > 0 ? [`${joined.length} joined`] : []),
        ...(left.length > 0 ? [`${left.length} left`] : []),
      ];
      return [
        {
          id: group.id,
          name: nameOfGroup(group),
          severity: joined.length > 0 ? 'high' : 'medium',
          because: parts.join(', '),
          facts: [
            groupFact(group),
            ...(joined.length > 0 ? [fact('Joined', joined.join(', '), true)] : []),
            ...(left.length > 0 ? [fact('Left', left.join(', '), true)] : []),
            fact('Seen', `${recent.at(-1)?.at.slice(0, 16).replace('T', ' ')} UTC`),
          ],
          url: groupPage(group),
          pendingUntil: null,
        },
      ];
    });
  },
});
