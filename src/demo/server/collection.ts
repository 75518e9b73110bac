import type { Json, JsonObject } from '../json';
import { type Answer, badRequest, ok } from './answer';
import type { Call } from './call';
import { parseFilter } from './filter';

/** Slots to page through; a slot may be empty (deleted things leave a gap, so that page positions stay true). */
export interface Slots {
  readonly count: number;
  readonly at: (slot: number) => JsonObject | undefined;
}
export interface PageRules {
  readonly pageSize?: number;
  readonly maxTop?: number;
  readonly defaultFields?: readonly string[];
  /** Fields that the path can be sorted by. */
  readonly orderby?: readonly string[];
  /** Relationships that may be expanded. */
  readonly expands?: Readonly<Record<string, (thing: JsonObject) => Json>>;
  /** Options that this path does not know. */
  readonly without?: readonly string[];
}

export const slotsOf = (list: readonly JsonObject[]): Slots => ({ count: list.length, at: (slot) => list[slot] });

const NOT_HERE = ['search', 'orderby', 'skip', 'expand'];

function topOf(call: Call, pageSize: number, maxTop: number): number {
  const text = call.query.get('top');
  if (text === undefined) return pageSize;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > maxTop) {
    throw badRequest(
      `Invalid page size specified: '${text}'. Must be between 1 and ${maxTop} inclusive.`,
      'Request_UnsupportedQuery',
    );
  }
  return top;
}

export function refuseOptions(call: Call, names: readonly string[]): void {
  const found = names.find((name) => call.query.has(name));
  if (found) throw badRequest(`The query option '$${found}' is not supported here.`, 'Request_UnsupportedQuery');
}

/** Keeps annotations and the selected fields; `always` names fields that come whatever is selected. */
export function select(
  thing: JsonObject,
  fields: readonly string[] | undefined,
  always: readonly string[] = [],
): JsonObject {
  if (!fields || fields.includes('*')) return thing;
  const wanted = new Set([...fields, ...always].map((field) => field.toLowerCase()));
  return Object.fromEntries(
    Object.entries(thing).filter(([name]) => name.includes('@') || wanted.has(name.toLowerCase())),
  );
}
const selected = (call: Call): readonly string[] | undefined =>
  call.query
    .get('select')
    ?.split(',')
    .map((field) => field.trim().split('/')[0] ?? '');

export const context = (call: Call): JsonObject => ({
  '@odata.context': `${call.tenant.url}/v1.0/$metadata#${call.path.slice(1)}`,
});

/** The same request with another place to go on from. */
function linkTo(call: Call, changes: Readonly<Record<string, string>>): string {
  const options = new Map(call.query);
  for (const [name, value] of Object.entries(changes)) options.set(name, value);
  const search = [...options].map(
    ([name, value]) => `${name === 'token' ? name : `$${name}`}=${encodeURIComponent(value)}`,
  );
  return `${call.tenant.url}/v1.0${call.path}?${search.join('&')}`;
}

const NO_SKIP = /^\/(users|domains|subscribedSkus|auditLogs|identityProtection)\b/i;

/** The slots in the wanted order; without one, as they are. */
function sorted(call: Call, slots: Slots, allowed: readonly string[]): Slots {
  const text = call.query.get('orderby');
  if (text === undefined) return slots;
  const [field = '', direction = 'asc', more] = text.trim().split(/\s+/);
  if (!allowed.includes(field) || !/^(asc|desc)$/i.test(direction) || more !== undefined)
    throw badRequest(`The query option '$orderby=${text}' is not supported here.`, 'Request_UnsupportedQuery');
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  const all = Array.from({ length: slots.count }, (_, slot) => slots.at(slot)).filter((thing) => thing !== undefined);
  const keyed = all.map((thing) => ({ thing, key: String(thing[field] ?? '') }));
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return slotsOf(keyed.map(({ thing }) => thing));
}

/** One relationship at a time; what is selected of it is left to whoever expands it. */
function expanderOf(call: Call, expands: PageRules['expands'] = {}): (thing: JsonObject) => JsonObject {
  const text = call.query.get('expand');
  if (text === undefined) return () => ({});
  const name = text.replace(/\(.*$/s, '').trim();
  const expand = expands[name];
  if (!expand) throw badRequest(`Could not find a property named '${name}'.`, 'BadRequest');
  return (thing) => ({ [name]: expand(thing) });
}

export function answerCollection(call: Call, unsorted: Slots, rules: PageRules = {}): Answer {
  const sortable = rules.orderby ?? [];
  const refused = [...NOT_HERE, ...(rules.without ?? [])];
  refuseOptions(
    call,
    refused.filter((name) =>
      name === 'skip'
        ? NO_SKIP.test(call.path)
        : name === 'orderby'
          ? sortable.length === 0
          : name !== 'expand' || rules.expands === undefined,
    ),
  );
  const slots = sorted(call, unsorted, sortable);
  const { pageSize = 100, maxTop = 999 } = rules;
  const top = topOf(call, pageSize, maxTop);
  const matches = parseFilter(call.query.get('filter'));
  const fields = selected(call) ?? rules.defaultFields;
  const expanded = expanderOf(call, rules.expands);
  const value: JsonObject[] = [];
  let slot = Number(call.query.get('skiptoken') ?? call.query.get('skip') ?? 0);
  if (!Number.isInteger(slot) || slot < 0)
    throw badRequest('The skip token is not valid.', 'Directory_ExpiredPageToken');
  let more = false;
  for (; slot < slots.count && !more; slot += 1) {
    const thing = slots.at(slot);
    if (!thing || !matches(thing)) continue;
    if (value.length === top) more = true;
    else value.push({ ...select(thing, fields), ...expanded(thing) });
  }
  const next = more ? { '@odata.nextLink': linkTo(call, { skiptoken: String(slot - 1) }) } : {};
  return ok({ ...context(call), ...countOf(call, slots, matches), ...next, value });
}

function countOf(call: Call, slots: Slots, matches: (thing: JsonObject) => boolean): JsonObject {
  if (call.query.get('count') !== 'true') return {};
  let total = 0;
  for (let slot = 0; slot < slots.count; slot += 1) {
    const thing = slots.at(slot);
    if (thing && matches(thing)) total += 1;
  }
  return { '@odata.count': total };
}

export function answerOne(call: Call, thing: JsonObject, defaultFields?: readonly string[]): Answer {
  refuseOptions(call, ['expand']);
  return ok({ ...context(call), ...select(thing, selected(call) ?? defaultFields) });
}
