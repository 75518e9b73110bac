import type { JsonObject } from '../json';
import { firstRisk } from '../seed/risk';
import type { DemoState } from './state';
import { userAt, userIdAt } from './users';

/** What identity protection holds of the person in this place; nothing of those it never noticed. */
export function riskAt(state: DemoState, slot: number): JsonObject | undefined {
  const first = slot < state.org.users ? firstRisk(state.org, slot) : undefined;
  if (!first && state.risks.size === 0) return undefined;
  const changed = state.risks.get(userIdAt(state, slot) ?? '');
  const record = changed ?? first;
  return record && (userAt(state, slot) ? record : { ...record, isDeleted: true });
}
