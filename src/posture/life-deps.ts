import type { Finding, FindingState } from '../model/finding';
import type { Person } from '../model/person';
import type { WakeName } from '../model/wake';
import type { Db, Tx } from '../store/db';

export interface LifeDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  /** Says which cards changed and what must be heard, in the transaction of the change. */
  readonly onChanged: (tx: Tx, findings: readonly Finding[], at: string) => Promise<void>;
  /** Puts a copy of the card before these people. */
  readonly onAsked: (tx: Tx, findingKey: string, userIds: readonly string[], at: string) => Promise<void>;
  readonly longestAcceptanceDays: number;
  readonly leads: () => Promise<readonly { readonly id: string }[]>;
  readonly wake: (name: WakeName, afterS?: number) => void;
}

/** A wish that was refused is an answer, not an error. */
export type LifeAnswer = { readonly ok: true } | { readonly ok: false; readonly why: string };
export const done: LifeAnswer = { ok: true };
export const refused = (why: string): LifeAnswer => ({ ok: false, why });

export const notKnown = refused('I do not know this finding. The card may be from another time; ask me for "posture".');
/** Why a finding in this state does not take it. */
export const notNow = (state: FindingState): LifeAnswer =>
  refused(`That cannot be done now: ${nowNames[state]}. The newest card says more. Nothing was changed.`);

const nowNames: Readonly<Record<FindingState, string>> = {
  pending: 'it still has its time of grace',
  open: 'it is open',
  'fix-asked': 'a fix was asked for and waits for a security lead',
  fixing: 'a fix is running',
  fixed: 'it is over',
  failed: 'a fix has failed',
  unverified: 'a fix could not be verified',
  snoozed: 'it is snoozed',
  accepted: 'its risk is accepted',
  dismissed: 'it is over',
};

export type { Person };
