import { listChecks } from '../checks';
import type { Outcome, SkipReason } from '../model/tenant';
import type { Db } from '../store/db';
import { disprovedBy, readSight, type Sight, seenBy, uncheckedOf } from './posture-of';

export interface AskDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  /** What was read of the tenant, where a moment's delay does no harm; without it the store is asked. */
  readonly sight?: () => Promise<Sight>;
}

const sightOf = ({ db, tenantId, sight }: AskDeps): Promise<Sight> => sight?.() ?? readSight(db, tenantId);

/** A collection that could not be read, or not whole, and why: in words that stand within a sentence. */
export interface Unseen {
  readonly collection: string;
  readonly why: string;
}

export interface Seen {
  /** The oldest of the readings. */
  readonly readAt: string | null;
  readonly unseen: readonly Unseen[];
  /** What was looked at and could not be judged: how many things, and why. */
  readonly unjudged: readonly string[];
  readonly firstReadAt: string | null;
  /** Whether a number may be given at all: not seeing is never "none". */
  readonly canSay: boolean;
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'not-licensed': 'the licence does not include it',
  'no-permission': 'I have no permission to read it',
  throttled: 'Microsoft Graph asked me to slow down; I try again',
  'not-readable': 'Microsoft Graph did not give it; I try again',
  'no-data': 'it was not read yet',
};
const collectionWords: Readonly<Record<string, string>> = {
  users: 'accounts',
  registrations: 'the report of who has MFA',
  'role-assignments': 'who holds admin roles',
  drives: 'libraries and OneDrives',
  'sharing-links': 'sharing links',
};

const unseenOf = (collection: string, outcome: Outcome, steps?: readonly string[]): Unseen => {
  if (steps && outcome.kind === 'skipped') return { collection, why: outcome.detail };
  const reason = outcome.kind === 'ran' ? 'no-data' : outcome.reason;
  const partly = outcome.kind === 'skipped' && outcome.detail.includes('could not be') ? `; ${outcome.detail}` : '';
  return {
    collection: collectionWords[collection] ?? collection.replaceAll('-', ' '),
    why: `${reasons[reason]}${partly}`,
  };
};

const oldest = (times: readonly (string | null)[]): string | null =>
  times.filter((time) => time !== null).toSorted()[0] ?? null;

/** What these collections say of themselves. */
export async function seenOf(deps: AskDeps, needs: readonly string[]): Promise<Seen> {
  const { byName: all, drill } = await sightOf(deps);
  const times = needs.map((name) => all.get(name)?.readAt ?? null);
  const read = needs.flatMap((name) => {
    const one = all.get(name);
    const outcome: Outcome = one?.outcome ?? { kind: 'skipped', reason: 'no-data', detail: '' };
    return outcome.kind === 'ran' && one?.readAt ? [] : [unseenOf(name, outcome)];
  });
  const disproved = disprovedBy(needs, drill).map((gap) => unseenOf(gap.collection, gap.outcome, gap.steps));
  const unseen = [...read, ...disproved];
  const firstReadAt = all.get('first-read')?.readAt ?? null;
  return { readAt: oldest(times), unseen, unjudged: [], firstReadAt, canSay: !times.includes(null) };
}

/** What these checks could look at: a number may be given when one of them ran. */
export async function seenByChecks(deps: AskDeps, checkIds: readonly string[]): Promise<Seen> {
  const sight = await sightOf(deps);
  const checks = listChecks().filter(({ id }) => checkIds.includes(id));
  const own = checks.map((check) => seenBy(check, sight));
  const ran = own.filter(({ unseen }) => unseen.length === 0);
  const unseen = own
    .flatMap((one) => one.unseen)
    .map(({ collection, outcome, steps }) => unseenOf(collection, outcome, steps));
  return {
    readAt: oldest(ran.map(({ readAt }) => readAt)),
    unseen: [...new Map(unseen.map((one) => [one.collection, one])).values()],
    unjudged: checks
      .flatMap((check) => uncheckedOf(check, sight))
      .map(({ count, reason }) => `${count} could not be judged: ${reason}`),
    firstReadAt: sight.byName.get('first-read')?.readAt ?? null,
    canSay: ran.length > 0,
  };
}
