import type { ExceptionRow } from '../cards/exceptions';
import { findCheck } from '../checks';
import type { Person } from '../model/person';
import { acceptRisk, decideRisk } from '../posture/accept-risk';
import { assign } from '../posture/assign';
import { endByTime } from '../posture/end-by-time';
import { assignGroup, snoozeGroup } from '../posture/group-life';
import type { LifeDeps } from '../posture/life-deps';
import { snooze, wakeByHand } from '../posture/snooze';
import { listExceptions } from '../store/exceptions';
import { findFinding } from '../store/findings';
import { findHelper } from '../store/people';

const most = 100;

/** What people and time do with a finding, beside fixing it. */
export function lifeOf(deps: LifeDeps, byTime: LifeDeps) {
  const { db, tenantId } = deps;
  return {
    life: {
      snooze: (key: string, until: string, { id, name }: Person) => snooze(deps, key, until, { id, name }),
      wakeByHand: (key: string, { id, name }: Person) => wakeByHand(deps, key, { id, name }),
      assign: (key: string, to: Person, { id, name }: Person) =>
        assign(deps, key, { id: to.id, name: to.name }, { id, name }),
      snoozeGroup: (id: string, until: string, { id: byId, name }: Person) =>
        snoozeGroup(deps, id, until, { id: byId, name }),
      assignGroup: (id: string, to: Person, { id: byId, name }: Person) =>
        assignGroup(deps, id, { id: to.id, name: to.name }, { id: byId, name }),
      acceptRisk: (wish: Parameters<typeof acceptRisk>[1]) => acceptRisk(deps, wish),
      decideRisk: (decision: Parameters<typeof decideRisk>[1]) => decideRisk(deps, decision),
      findColleague: (userId: string) => findHelper(db, tenantId, userId),
      async listExceptions(): Promise<readonly ExceptionRow[]> {
        const all = await Promise.all(
          (['asked', 'accepted'] as const).map((state) => listExceptions(db, tenantId, state, most)),
        );
        const rows = await Promise.all(
          all.flat().map(async (one) => {
            const finding = await findFinding(db, tenantId, one.findingKey);
            const check = finding && findCheck(finding.checkId);
            if (!check) return [];
            return [
              {
                findingKey: one.findingKey,
                headline: check.headline,
                subject: finding.subject,
                reason: one.reason,
                until: one.until,
                isAsked: one.state === 'asked',
                isForThing: one.thing !== null,
                askedBy: one.askedBy.name,
                decidedBy: one.decidedBy?.name ?? null,
              },
            ];
          }),
        );
        return rows.flat();
      },
    },
    endByTime: () => endByTime(byTime),
  };
}
