import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Collection, ReadContext, Some } from '../graph/collections/define';
import { GraphError } from '../graph/graph-error';
import { readChangedIds, readLatestLink } from '../graph/read-changes';
import { dayMs } from '../model/durations';
import { parseJson } from '../model/parse-json';
import { type CollectionState, saveCollection } from '../store/collections';
import type { Tx } from '../store/db';
import type { TenantDeps } from './deps';

/** So many at once are read whole for less. */
const most = 200;

/** Where the next delta begins, what it was asked for, and when everything was last read: kept as the collection's cursor. */
const place = z.object({ link: z.string(), wholeAt: z.string(), delta: z.string().optional() });

export interface Since extends Some {
  readonly cursor: string;
}

/**
 * What changed since the last reading; `undefined`: it is to be read whole. So it is once a day, which finds what the
 * delta missed; when something else is to be followed than the place was taken for; and where Graph has forgotten the
 * place, which alarms nobody.
 */
export async function changesSince(
  deps: Pick<TenantDeps, 'graph' | 'now'>,
  { changes }: Collection,
  { cursor }: CollectionState,
  context: ReadContext,
): Promise<Since | undefined> {
  if (!changes || cursor === null) return undefined;
  const from = place.parse(parseJson(cursor));
  if (deps.now().getTime() - Date.parse(from.wholeAt) >= dayMs) return undefined;
  if (from.delta !== (await deltaOf(changes, context))) return undefined;
  const told = await unlessRefused(readChangedIds(deps.graph, from.link, context.signal));
  if (!told || told.link === null || told.ids.length > most) return undefined;
  const some = await changes.readSome(deps.graph, told.ids, context);
  return { ...some, cursor: JSON.stringify({ ...from, link: told.link }) };
}

/** The place to go on from after a whole reading, taken before it so that nothing falls in between. `null`: read whole again next time. */
export async function placeBefore(
  deps: Pick<TenantDeps, 'graph'>,
  { changes }: Collection,
  at: string,
  context: ReadContext,
): Promise<string | null> {
  const delta = changes ? await deltaOf(changes, context) : null;
  const link = delta ? await unlessRefused(readLatestLink(deps.graph, delta, context.signal)) : null;
  return link ? JSON.stringify({ link, wholeAt: at, delta }) : null;
}

const deltaOf = ({ delta }: NonNullable<Collection['changes']>, context: ReadContext): Promise<string | null> =>
  typeof delta === 'string' ? Promise.resolve(delta) : delta(context);

/**
 * An account came or went: groups have it as a member or not, and their delta says nothing of it. Read whole next time.
 * No two forgotten places are the same: a whole reading that is under way, with no place of its own to lose, sees it too.
 */
export async function forgetPlacesOfGroups(tx: Tx, tenantId: string): Promise<void> {
  const cursor = JSON.stringify({ link: `forgotten:${randomUUID()}`, wholeAt: new Date(0).toISOString() });
  for (const name of ['role-groups', 'policy-groups']) await saveCollection(tx, tenantId, name, { cursor });
}

/** A delta that Graph refuses (forgotten, or not given to this registration) says nothing of what can be read whole. */
async function unlessRefused<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GraphError && error.status >= 400 && error.status < 500 && error.status !== 429) return null;
    throw error;
  }
}
