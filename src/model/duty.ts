import { dayMs } from './durations';
import type { Topic } from './topic';

/** What an owner looks after: a whole area of the knowledge, or one topic of it. */
export type Scope = `area:${string}` | `topic:${string}`;

/** `replaced`: somebody else was asked, or confirmed, since. */
export type DutyState = 'asked' | 'confirmed' | 'declined' | 'replaced';

/** Somebody was asked to look after something here, and what they said. */
export interface Duty {
  readonly id: string;
  readonly scope: Scope;
  readonly personId: string;
  readonly namedBy: { readonly id: string; readonly name: string };
  readonly namedAt: string;
  readonly state: DutyState;
  readonly decidedAt: string | null;
}

/** A duty with the person as the tenant knows them now. */
export interface HeldDuty extends Duty {
  readonly name: string;
  readonly upn: string;
  /** False once the account was removed or disabled. */
  readonly isHere: boolean;
}

/** How an area's duties are covered. */
export interface DutyArea {
  readonly areaId: string;
  readonly title: string;
  /** Topics in it whose party is the customer, or shared. */
  readonly duties: number;
  /** Of these: nobody has confirmed. */
  readonly nobody: number;
  /** Of these: whoever confirmed has left. */
  readonly left: number;
  /** Of these: confirmed too long ago. */
  readonly old: number;
}

/** A confirmation holds so long. */
export const confirmationDays = 365;

export const isOurs = ({ party }: Pick<Topic, 'party'>): boolean => party !== 'microsoft';

/** Whose confirmation counts for a topic: first the topic's own, then its area's. */
export const scopesOf = ({ id, area }: Pick<Topic, 'id' | 'area'>): readonly [Scope, Scope] => [
  `topic:${id}`,
  `area:${area}`,
];

type OwnState = 'owned' | 'nobody' | 'left' | 'old';

/** Of the confirmed duties for a topic, in the order of `scopesOf`: the one that counts, and why none does. Pure. */
export function ownerOf(
  topic: Pick<Topic, 'id' | 'area'>,
  confirmed: ReadonlyMap<Scope, HeldDuty>,
  at: string,
): { readonly state: OwnState; readonly duty: HeldDuty | null } {
  const oldest = new Date(Date.parse(at) - confirmationDays * dayMs).toISOString();
  const stateOf = (duty: HeldDuty): OwnState =>
    !duty.isHere ? 'left' : (duty.decidedAt ?? '') < oldest ? 'old' : 'owned';
  const held = scopesOf(topic).flatMap((scope) => confirmed.get(scope) ?? []);
  // Somebody who confirmed long ago is still the one to ask.
  const best = held.find((one) => stateOf(one) === 'owned') ?? held.find((one) => stateOf(one) === 'old') ?? held[0];
  return best ? { state: stateOf(best), duty: best } : { state: 'nobody', duty: null };
}
