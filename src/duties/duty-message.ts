import { dutyCard, dutyCardData, dutySummary } from '../cards/duty';
import { listDuties } from '../store/duties';
import type { DutiesDeps } from './deps';
import { scopeTitle } from './overview';

/** The card that asks somebody to look after something, as it stands now. */
export async function dutyMessage({ db, tenantId, topics }: DutiesDeps, dutyId: string) {
  const [duty] = await listDuties(db, tenantId, { id: dutyId });
  const found = duty && scopeTitle(duty.scope, topics);
  if (!found) return undefined;
  const input = { duty, title: found.title, duties: found.duties };
  return { card: dutyCard(dutyCardData(input)), summary: dutySummary(input) };
}
