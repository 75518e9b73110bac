import type { Snapshot } from '../model/objects';
import type { NamedEmergencyAccount } from '../model/objects/emergency';

/** Those named and approved, as they stand now. */
export const emergencyOf = (tenant: Snapshot): readonly NamedEmergencyAccount[] =>
  (tenant['emergency-accounts'] ?? []).map(({ object }) => object);

/** What depends on them cannot be told before somebody says which they are. */
export const noneNamed = { couldNotCheck: 'nobody has said yet which accounts are for emergencies' } as const;

export const emergencySource =
  'https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access';
