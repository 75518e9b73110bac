import type { Json } from '../model/canonical';
import type { Graph } from './graph';
import { orNull } from './outcome-of';

/**
 * One object as Graph gives it, without Graph's own remarks (`@odata.…`); `null` where there is none. SharePoint's
 * settings are documented both flat and inside `value`: both are taken. Permission: that of the object.
 */
export async function readObject(graph: Graph, path: string): Promise<Json> {
  const reply = await orNull(graph.get(path));
  const body = (reply?.body ?? null) as Json; // Graph's own JSON
  if (!isObject(body)) return body;
  const flat = isObject(body.value ?? null) ? (body.value ?? null) : body;
  return isObject(flat)
    ? Object.fromEntries(Object.entries(flat).filter(([name]) => !name.startsWith('@odata.')))
    : flat;
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
