import { z } from 'zod/v4';
import { commitmentOf, entryHash, genesisHash } from '../model/chain';
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

/** Walks the chain once. The first entry that does not fit is named; an end that is not the head means that entries were cut off. */
export async function verifyChain(
  tenantId: string,
  head: JournalHead,
  entries: AsyncIterable<StoredEntry>,
): Promise<Verdict> {
  let seq = 0;
  let hash = genesisHash(tenantId);
  let missing = 0;
  for await (const entry of entries) {
    const why = breakIn(entry, { tenantId, seq, hash });
    if (why) return { whole: false, at: entry.seq, why };
    seq = entry.seq;
    hash = entry.hash;
    missing += missingIn(entry);
  }
  if (seq !== head.seq) return { whole: false, at: seq + 1, why: `entries are missing: the head is at ${head.seq}` };
  if (hash !== head.hash) return { whole: false, at: seq, why: 'the last entry is not the one that the head names' };
  return { whole: true, entries: seq, hash, missing };
}

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
