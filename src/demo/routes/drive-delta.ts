import type { JsonObject } from '../json';
import type { Place } from '../seed/drives';
import { itemIdOf, itemIndexOf } from '../seed/ids';
import { type Answer, ok } from '../server/answer';
import type { Call, Route } from '../server/call';
import { context, select } from '../server/collection';
import { changedIds, nextRound, pageSizeOf, roundOf } from '../server/delta';
import { type DeltaToken, writeToken } from '../server/delta-token';
import { isGone, itemReader } from '../state/library';
import { countItems } from '../state/made-items';
import { driveOf } from './drives';
import { READ_FILES } from './sites';

const SHARING_PREFERENCES = ['deltashowremovedasdeleted', 'deltatraversepermissiongaps', 'deltashowsharingchanges'];
const showsSharing = (call: Call): boolean => {
  const preferred = (call.headers.prefer ?? '').toLowerCase();
  return SHARING_PREFERENCES.every((name) => preferred.includes(name));
};

/** Indices of the round: all items (parents first), or those that changed. */
function roundIndices(
  call: Call,
  place: Place,
  token: DeltaToken,
): { readonly count: number; readonly at: (n: number) => number } {
  const { state } = call.tenant;
  if (token.since === null) return { count: countItems(state, place), at: (n) => n };
  const ids = changedIds(state.itemChanges.get(place.driveId) ?? [], token.since, token.upTo);
  const indices = ids.flatMap((id) => itemIndexOf(state.org, place.number, id) ?? []);
  return { count: indices.length, at: (n) => indices[n] ?? 0 };
}

/** Ids whose sharing changed in the round; only told to callers who asked for it with all three preferences. */
function sharingChanges(call: Call, place: Place, token: DeltaToken): ReadonlySet<string> {
  if (token.since === null || !showsSharing(call)) return new Set();
  const changes = (call.tenant.state.itemChanges.get(place.driveId) ?? []).filter((change) => change.sharing);
  return new Set(changedIds(changes, token.since, token.upTo));
}

/** Items may come twice: two pages in three begin with the last one of the page before. */
const startOf = (token: DeltaToken, size: number): number =>
  token.given > 0 && size > 2 && token.given % 3 !== 0 ? token.given - 1 : token.given;

interface Page {
  readonly value: JsonObject[];
  readonly end: number;
  readonly more: boolean;
}
function readPage(call: Call, place: Place, token: DeltaToken, size: number): Page {
  const { state } = call.tenant;
  const { count, at } = roundIndices(call, place, token);
  const shared = sharingChanges(call, place, token);
  const read = itemReader(state, place, false);
  const fields = token.select?.split(',');
  const start = startOf(token, size);
  const end = Math.min(start + size, count);
  const value: JsonObject[] = [];
  for (let n = start; n < end; n += 1) {
    const index = at(n);
    const id = itemIdOf(state.org, place.number, index);
    if (!isGone(state, place, index)) {
      const mark = shared.has(id) ? { '@microsoft.graph.sharedChanged': 'True' } : {};
      value.push({ '@odata.type': '#microsoft.graph.driveItem', ...mark, ...select(read(index), fields, ['id']) });
    } else if (token.since !== null) value.push({ id, deleted: { state: 'deleted' } });
  }
  return { value, end, more: end < count };
}

function answerDelta(call: Call): Answer {
  const { state, url } = call.tenant;
  const place = driveOf(call);
  const given = ['token', 'skiptoken', 'deltatoken'].map((name) => call.query.get(name));
  const token = roundOf(call, place.driveId, given);
  const size = pageSizeOf(call, 200, 1_000);
  const { value, end, more } = readPage(call, place, token, size);
  const top = call.query.get('top') === undefined ? '' : `&$top=${size}`;
  const link = (next: DeltaToken): string =>
    `${url}/v1.0/drives/${place.driveId}/root/delta?token=${writeToken(state, next)}${top}`;
  const next = more
    ? { '@odata.nextLink': link({ ...token, given: end }) }
    : { '@odata.deltaLink': link(nextRound(call, token)) };
  return ok({ ...context(call), ...next, value });
}

export const driveDeltaRoutes: readonly Route[] = [
  { method: 'GET', path: '/drives/{}/root/delta', needs: READ_FILES, handle: answerDelta },
];
