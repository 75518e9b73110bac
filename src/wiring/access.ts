import { GraphError } from '../graph/graph-error';
import type { Person } from '../model/person';
import type { RemediationDeps } from '../remediation/deps';
import { decideNominated, emergencyMessage, emergencyNow, nominate } from '../remediation/emergency';
import { whyProtected } from '../remediation/protection';
import { readAccess, readGround } from '../remediation/read-access';
import { listObjects } from '../store/objects';

/** The accounts for emergencies: who names them, who approves, and the card. */
export const emergencyOf = (deps: Pick<RemediationDeps, 'db' | 'tenantId' | 'now' | 'leads' | 'wake'>) => ({
  now: () => emergencyNow(deps),
  nominate: (personIds: readonly string[], by: Person) => nominate(deps, personIds, by),
  decide: (decision: Parameters<typeof decideNominated>[1]) => decideNominated(deps, decision),
  message: (id: string) => emergencyMessage(deps, id),
});

/** What plans on accounts and Conditional Access lean on, and what holds them up. */
export function guardOf(
  deps: Pick<RemediationDeps, 'db' | 'tenantId' | 'read' | 'now'> & { readonly ownAppIds: readonly string[] },
): Pick<RemediationDeps, 'readAccess' | 'whyGuarded'> {
  const { db, tenantId, ownAppIds } = deps;
  return {
    readAccess: (parts, finding) => readAccess(deps, parts, finding),
    async whyGuarded(remedy, plan, approverIds) {
      if (!remedy.isGuarded) return undefined;
      const apps = (await listObjects(db, tenantId, 'service-principals')).map(({ object }) => object);
      const ownIds = [...ownAppIds, ...apps.flatMap(({ id, appId }) => (ownAppIds.includes(appId) ? [id] : []))];
      try {
        return whyProtected(await readGround(deps), remedy, plan, { approverIds, ownIds });
      } catch (error) {
        if (!(error instanceof GraphError) || error.status !== 403) throw error;
        return `I may not see who could still sign in after this (${error.message}), so I do not touch it.`;
      }
    },
  };
}
