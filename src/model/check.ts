import type { Area } from './areas';
import type { DutyArea } from './duty';
import type { FindingFact, Severity, Verdict } from './finding';
import type { Licence } from './licence';
import type { EntityObjects, Snapshot } from './objects';
import type { Account, OutsideGrant, SharedLink } from './tenant';
import type { Party } from './topic';

/** What a check looks at, one at a time: a person, a link, somebody from outside on an item, an area of duties, or an object of a long collection. */
export type Things = {
  readonly sharingLink: SharedLink;
  readonly outsideGrant: OutsideGrant;
  readonly user: Account;
  readonly duty: DutyArea;
} & EntityObjects;
export type Per = keyof Things;

export interface CheckContext {
  /** Time of the reading. */
  readonly at: string;
  readonly mfaGraceHours: number;
  /** Application ids of Keyholder's own registrations. */
  readonly ownAppIds: readonly string[];
  /** The small collections that the check names in `reads`. */
  readonly tenant: Snapshot;
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

/** A small collection was read anew: what rests on it is judged again. */
export interface PolicyReading {
  readonly per: 'tenant';
  readonly collection: string;
  readonly at: string;
  readonly since: string | null;
  readonly isBaseline: boolean;
}

export interface CheckFacts {
  readonly id: string;
  readonly title: string;
  /** For one finding, in plain words. */
  readonly headline: string;
  /** For many: "3 anyone-links". */
  readonly plural: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly party: Party;
  readonly why: string;
  /** What the customer can do where Keyholder has no remedy, or beside it. */
  readonly steps: readonly string[];
  /** The topic that explains the duty behind it. */
  readonly topicId: string;
  /** Collections it needs; the permissions to ask for follow from them. */
  readonly reads: readonly string[];
  /** Small collections that let a finding say more; where they cannot be read, the check looks all the same and says so. */
  readonly tells?: readonly (keyof Snapshot)[];
  /** Without it the check is skipped, not failed. */
  readonly licence?: Licence;
  readonly remedies: readonly string[];
  /** What closing it costs, where it costs money. */
  readonly costs?: string;
  /** How long a fix takes somebody who knows how. */
  readonly effort?: 'minutes' | 'hours' | 'days';
  /** CISA SCuBA and NIST ids. */
  readonly controls?: readonly string[];
  readonly source: string;
}

/** The check looked and cannot say: neither passed nor failed, and counted as such. */
export interface CouldNotCheck {
  readonly couldNotCheck: string;
  /** There is nothing to look at: what it found before is over. Without this it stands. */
  readonly nothingThere?: true;
}

/** Looks at a collected thing and says what is wrong with it, if anything. Pure. */
export interface Check<P extends Per = Per> extends CheckFacts {
  readonly per: P;
  readonly idOf: (thing: Things[P]) => string;
  readonly nameOf: (thing: Things[P]) => string;
  /** A verdict that could not check claims nothing: it waits to be looked at again, and counts as not judged. */
  readonly evaluate: (
    thing: Things[P],
    context: CheckContext,
  ) => (Verdict & Partial<CouldNotCheck>) | CouldNotCheck | undefined;
}

/** Something wrong in the tenant's policies; `id` tells it from the check's other findings and stays the same. */
export interface Spotted extends Verdict {
  readonly id: string;
  readonly name: string;
}

/** Looks at nothing, because Graph shows it to no program: always skipped, never passed, with steps for a person. */
export interface BlindCheck extends CheckFacts {
  readonly per: 'nothing';
  /** What Graph does not show, in one sentence. */
  readonly notInGraph: string;
}

/** Looks at the policies together. Called only when every collection it reads could be read. Pure. */
export interface TenantCheck extends CheckFacts {
  readonly per: 'tenant';
  readonly evaluate: (tenant: Snapshot, context: CheckContext) => readonly Spotted[] | CouldNotCheck;
}

export const fact = (name: string, value: string, personal = false): FindingFact => ({ name, value, personal });

/** A thing's id inside a finding's key: parts that may hold any character, joined so that they come apart again. */
export const joinId = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');
export const splitId = (id: string): readonly string[] => id.split('/').map(decodeURIComponent);
