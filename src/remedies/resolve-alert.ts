import { z } from 'zod/v4';
import type { GraphCall, Plan, Remedy, World } from '../model/remedy';

const alert = z.object({ id: z.string(), status: z.string().nullish() });
const statusOf = ({ object }: World): string | null => (object ? (alert.parse(object).status ?? null) : null);

const pathOf = (id: string): string => `/security/alerts_v2/${encodeURIComponent(id)}`;

/**
 * Closes an alert in Defender.
 * @see https://learn.microsoft.com/graph/api/security-alert-update
 */
export const resolveAlert: Remedy = {
  id: 'resolve-alert',
  label: 'Close the alert',
  permission: 'SecurityAlert.ReadWrite.All',
  reach: 'item',
  looksAt: ({ subjectId }) => ({ kind: 'object', path: pathOf(subjectId) }),
  plan(finding, world): Plan {
    const before = statusOf(world);
    const put = (status: string): GraphCall => ({
      method: 'PATCH',
      path: pathOf(finding.subjectId),
      body: { status },
    });
    return {
      remedyId: 'resolve-alert',
      findingKey: finding.key,
      summary: `Close the alert “${finding.subject}” in Defender.`,
      consequences: [
        'It counts as dealt with: nobody is reminded of it any more.',
        'This stops no attack. Close it only once somebody has looked into it, or when it is a false alarm.',
      ],
      calls: before === null || before === 'resolved' ? [] : [put('resolved')],
      sees: before ?? 'gone',
      reach: 'item',
      undo: before === null ? null : [put(before)],
      cannotUndo: before === null ? 'The alert is not there any more.' : null,
      undoes: null,
    };
  },
  isDone: (world) => {
    const status = statusOf(world);
    return status === null || status === 'resolved';
  },
  isUndone: (world, plan) => statusOf(world) === (plan.undo?.[0]?.body?.status ?? null),
};
