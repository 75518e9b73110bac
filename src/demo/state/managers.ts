import type { Org } from '../seed/org';
import { firstGuestIndex, isEmployee, type Person, personAt, personIndexOf } from '../seed/people';
import { fraction, seedNumber } from '../seed/random';
import type { DemoState } from './state';
import { userIdAt } from './users';

const MANAGER = seedNumber('user.manager');
/** Nobody filled it in; and somebody from outside who leads a project stands there. */
const WITHOUT = 0.1;
const OUTSIDE = 0.03;
/** Stella’s is Adam, Adam’s and Luis’s is Lena, and Lena has none. */
const OF_NAMED: readonly (number | null)[] = [1, 2, null, 2];
const FIRST = OF_NAMED.length;
const REPORTS = 8;

export const managerPath = (userId: string): string => `userManagers/${userId}`;

/** Eight to each, all the way up; only people who work here stand in between, switched off or not. */
function firstManagerIndex(org: Org, person: Person): number | null {
  const named = OF_NAMED[person.index];
  if (named !== undefined) return named;
  if (!isEmployee(person)) return null;
  const roll = fraction(org.seed, MANAGER, person.index);
  if (roll < WITHOUT) return null;
  if (roll < WITHOUT + OUTSIDE) return firstGuestIndex(org);
  let at = person.index;
  do {
    if (at === FIRST) return 2;
    at = FIRST + Math.floor((at - FIRST - 1) / REPORTS);
  } while (!(personAt(org, at)?.kind === 'staff' || personAt(org, at)?.kind === 'admin'));
  return at;
}

/** Whom Entra names as somebody’s manager, whether or not that account is still here; null: nobody. */
export function managerIdOf(state: DemoState, userId: string): string | null {
  const held = state.settings.get(managerPath(userId));
  if (held) return typeof held.id === 'string' ? held.id : null;
  const index = personIndexOf(state.org, userId);
  const person = index === undefined ? undefined : personAt(state.org, index);
  const manager = person && firstManagerIndex(state.org, person);
  return manager == null ? null : (userIdAt(state, manager) ?? null);
}
