import type { FindingFact, Severity, Verdict } from './finding';
import type { Account, SharedLink } from './tenant';
import type { Party } from './topic';

/** What a check looks at, one at a time. */
export interface Things {
  readonly sharingLink: SharedLink;
  readonly user: Account;
}
export type Per = keyof Things;

export interface CheckContext {
  /** Time of the reading. */
  readonly at: string;
  readonly mfaGraceHours: number;
}

/** What a reading found changed: things that stand, and ids of things that are gone. */
export interface Reading<P extends Per> {
  readonly per: P;
  readonly standing: readonly Things[P][];
  readonly goneIds: readonly string[];
  readonly at: string;
  /** The reading before this one, or null. */
  readonly since: string | null;
  readonly isBaseline: boolean;
}

/** Looks at a collected thing and says what is wrong with it, if anything. Pure. */
export interface Check<P extends Per = Per> {
  readonly id: string;
  readonly title: string;
  /** For one finding, in plain words. */
  readonly headline: string;
  /** For many: "3 anyone-links". */
  readonly plural: string;
  readonly area: 'sharing' | 'identity';
  readonly severity: Severity;
  readonly party: Party;
  readonly why: string;
  /** What the customer can do where Keyholder has no remedy, or beside it. */
  readonly steps: readonly string[];
  /** The topic that explains the duty behind it. */
  readonly topicId: string;
  readonly per: P;
  /** Collections it needs; the permissions to ask for follow from them. */
  readonly reads: readonly string[];
  readonly remedies: readonly string[];
  readonly source: string;
  readonly idOf: (thing: Things[P]) => string;
  readonly nameOf: (thing: Things[P]) => string;
  readonly evaluate: (thing: Things[P], context: CheckContext) => Verdict | undefined;
}

export const fact = (name: string, value: string, personal = false): FindingFact => ({ name, value, personal });

/** A thing's id inside a finding's key: parts that may hold any character, joined so that they come apart again. */
export const joinId = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');
export const splitId = (id: string): readonly string[] => id.split('/').map(decodeURIComponent);
