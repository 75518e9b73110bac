import { isObject, type JsonObject } from '../json';
import { type Answer, badRequest, created, noContent, noSuchResource, ok } from './answer';
import { type Call, param, type Route } from './call';
import { answerCollection, answerOne, context, type PageRules, slotsOf } from './collection';
import type { Needs } from './identities';

export function settingAt(call: Call, path: string): JsonObject {
  const value = call.tenant.state.settings.get(path);
  if (!value) throw noSuchResource(path.split('/').at(-1) ?? path);
  return value;
}

export const settingsUnder = (call: Call, path: string): readonly JsonObject[] =>
  [...call.tenant.state.settings].filter(([key]) => key.startsWith(`${path}/`)).map(([, value]) => value);

/** A patch goes into nested objects and replaces lists; null takes a value away. */
function merge(was: JsonObject, change: JsonObject): JsonObject {
  const entries = Object.entries(change).map(([name, value]) => {
    const before = was[name];
    return [name, isObject(before) && isObject(value) ? merge(before, value) : value] as const;
  });
  return { ...was, ...Object.fromEntries(entries) };
}

export function patchSetting(call: Call, path: string, change: JsonObject): void {
  const value = merge(settingAt(call, path), change);
  call.tenant.commit({ kind: 'setting.set', data: { path, value } });
}

interface Guarded {
  readonly path: string;
  readonly read: Needs;
  readonly write: Needs;
  readonly licence?: NonNullable<Route['licence']>;
}

/** An object of which there is one: read it and change it. */
export function singleRoutes(single: Guarded & { readonly answers?: true }): readonly Route[] {
  const { path, read, write } = single;
  const common = { path: `/${path}`, ...(single.licence ? { licence: single.licence } : {}) };
  return [
    { ...common, method: 'GET', needs: read, handle: (call) => answerOne(call, settingAt(call, path)) },
    {
      ...common,
      method: 'PATCH',
      needs: write,
      handle: (call) => {
        patchSetting(call, path, call.body);
        return single.answers ? ok({ ...context(call), ...settingAt(call, path) }) : noContent;
      },
    },
  ];
}

/** A small collection whose things are read, made, changed and deleted one by one. */
export interface SmallCollection extends Guarded {
  readonly kind: string;
  readonly key?: string;
  readonly rules?: PageRules;
  /** @throws GraphProblem for a body that Graph would not take. */
  readonly check: (body: JsonObject, isNew: boolean) => void;
  /** What Graph fills in by itself, on making and on changing. */
  readonly made: (now: string) => JsonObject;
  readonly changed: (now: string) => JsonObject;
  readonly mayChange?: (thing: JsonObject) => boolean;
  /** What the body refers to by an id only, put in whole. @throws GraphProblem where there is no such thing. */
  readonly resolve?: (call: Call, body: JsonObject, isNew: boolean) => JsonObject;
  /** Methods that the published slice does not have here. */
  readonly outsideSlice?: readonly string[];
}

export function collectionRoutes(all: SmallCollection): readonly Route[] {
  const { path, key = 'id' } = all;
  const now = (call: Call): string => `${new Date(call.tenant.nowMs()).toISOString().slice(0, 19)}Z`;
  const placeOf = (call: Call): string => `${path}/${param(call)}`;
  const changeable = (call: Call): void => {
    if (all.mayChange && !all.mayChange(settingAt(call, placeOf(call))))
      throw badRequest('This object is built in and cannot be changed.', 'BadRequest');
  };
  const resolved = (call: Call, body: JsonObject, isNew: boolean): JsonObject =>
    all.resolve?.(call, body, isNew) ?? body;
  const create = (call: Call): Answer => {
    all.check(call.body, true);
    const id = key === 'id' ? call.tenant.nextId(all.kind) : String(call.body[key]);
    const place = `${path}/${id}`;
    if (call.tenant.state.settings.has(place)) throw badRequest('Another object with the same key already exists.');
    const value = { ...all.made(now(call)), ...resolved(call, call.body, true), [key]: id };
    call.tenant.commit({ kind: 'setting.set', data: { path: place, value } });
    return created({ ...context(call), ...value });
  };
  const update = (call: Call): Answer => {
    changeable(call);
    const { [key]: _key, ...body } = call.body;
    all.check(body, false);
    patchSetting(call, placeOf(call), { ...resolved(call, body, false), ...all.changed(now(call)) });
    return noContent;
  };
  const remove = (call: Call): Answer => {
    settingAt(call, placeOf(call));
    changeable(call);
    call.tenant.commit({ kind: 'setting.set', data: { path: placeOf(call), value: null } });
    return noContent;
  };
  const route = (method: Route['method'], suffix: string, needs: Needs, handle: Route['handle']): Route => ({
    method,
    path: `/${path}${suffix}`,
    needs,
    handle,
    ...(all.licence ? { licence: all.licence } : {}),
    ...(all.outsideSlice?.includes(`${method} ${suffix}`) ? { outsideSlice: true } : {}),
  });
  return [
    route('GET', '', all.read, (call) => answerCollection(call, slotsOf(settingsUnder(call, path)), all.rules)),
    route('POST', '', all.write, create),
    route('GET', '/{}', all.read, (call) => answerOne(call, settingAt(call, placeOf(call)))),
    route('PATCH', '/{}', all.write, update),
    route('DELETE', '/{}', all.write, remove),
  ];
}
