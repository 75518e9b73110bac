import type { Person } from './model/person';
import type { RemediationDeps } from './remediation/deps';
import { decideNominated, emergencyMessage, emergencyNow, nominate } from './remediation/emergency';

/** The accounts for emergencies: who names them, who approves, and the card. */
export const emergencyOf = (deps: Pick<RemediationDeps, 'db' | 'tenantId' | 'now' | 'leads' | 'wake'>) => ({
  now: () => emergencyNow(deps),
  nominate: (personIds: readonly string[], by: Person) => nominate(deps, personIds, by),
  decide: (decision: Parameters<typeof decideNominated>[1]) => decideNominated(deps, decision),
  message: (id: string) => emergencyMessage(deps, id),
});
