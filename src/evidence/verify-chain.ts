import { z } from 'zod/v4';
import { commitmentOf, entryHash, genesisHash } from '../model/chain';
import type { Pin } from '../model/signed-head';
import type { JournalHead, StoredEntry } from '../store/journal';

export type Verdict =
  | {
      readonly whole: true;
      readonly entries: number;
      readonly hash: string;
      /** Personal values that were committed to and do not stand beside the chain any more. */
      readonly missing: number;
    }
  | { readonly whole: false; readonly at: number; readonly why: string };

const bodyShape = z.object({ personal: z.record(z.string(), z.string()).optional() });

/** What a chain is held against. */
export interface Against {
  /** The entry before the first one, in an extract. */
  readonly from?: JournalHead;
  /** Places that somebody noted outside it. */
  readonly pins?: readonly Pin[];
}

/**
 * Walks the chain once. The first entry that does not fit is named; an end that is not the head means that entries were cut
 * off; an entry that is not the one noted means that all was made anew.
 */
export async function verifyChain(
  tenantId: string,
  head: JournalHead,
  entries: AsyncIterable<StoredEntry>,
  { from = { seq: 0, hash: genesisHash(tenantId) }, pins = [] }: Against = {},
): Promise<Verdict> {
  let { seq, hash } = from;
  let missing = 0;
  const bySeq = Map.groupBy(
    pins.filter((pin) => pin.seq !== null),
    (pin) => pin.seq ?? 0,
  );
  const unseen = new Set(pins.flatMap((pin) => (pin.seq === null ? pin.hash : [])));
  const isOther = (): boolean => {
    unseen.delete(hash);
    return bySeq.get(seq)?.some((pin) => pin.hash !== hash) ?? false;
  };
  const tooOld = pins.find((pin) => pin.seq !== null && pin.seq < from.seq);
  if (tooOld)
    return { whole: false, at: from.seq + 1, why: `it begins here and cannot be compared with head ${tooOld.seq}` };
  if (isOther()) return { whole: false, at: seq, why: notTheOne };
  for await (const entry of entries) {
    const why = breakIn(entry, { tenantId, seq, hash });
    if (why) return { whole: false, at: entry.seq, why };
    seq = entry.seq;
    hash = entry.hash;
    missing += missingIn(entry);
    if (isOther()) return { whole: false, at: seq, why: notTheOne };
  }
  if (seq !== head.seq) return { whole: false, at: seq + 1, why: `entries are missing: the head is at ${head.seq}` };
  if (hash !== head.hash) return { whole: false, at: seq, why: 'the last entry is not the one that the head names' };
  const later = pins.find((pin) => (pin.seq ?? 0) > seq);
  if (later)
    return { whole: false, at: seq + 1, why: `entries are missing: the head that was noted is at ${later.seq}` };
  if (unseen.size > 0) return { whole: false, at: seq, why: 'no entry up to here is the head that was noted' };
  return { whole: true, entries: seq - from.seq, hash, missing };
}

const notTheOne = 'is not the one that was noted as head: it, or what is before it, was made anew';

function breakIn(entry: StoredEntry, before: { tenantId: string; seq: number; hash: string }): string | undefined {
  if (entry.tenantId !== before.tenantId) return 'belongs to another tenant';
  if (entry.seq !== before.seq + 1) return `entry ${before.seq + 1} is missing`;
  if (entry.prevHash !== before.hash) return 'does not follow the entry before it';
  if (entry.hash !== entryHash(entry)) return 'was changed after it was written';
  return personalBreak(entry);
}

/** Values beside the chain may be gone; those that stand must be the ones that were committed to. */
function personalBreak({ body, personal }: StoredEntry): string | undefined {
  if (personal.length === 0) return undefined;
  const committed = committedIn(body);
  for (const { field, value, salt, commitment } of personal) {
    if (committed[field] !== commitment)
      return `a personal value (${field}) stands beside it that it never committed to`;
    if (commitmentOf(salt, field, value) !== commitment) return `the personal value ${field} was changed`;
  }
  return undefined;
}

const committedIn = (body: string): Readonly<Record<string, string>> =>
  bodyShape.safeParse(parse(body)).data?.personal ?? {};

function missingIn({ body, personal }: StoredEntry): number {
  const standing = new Set(personal.map(({ field }) => field));
  return Object.keys(committedIn(body)).filter((field) => !standing.has(field)).length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
