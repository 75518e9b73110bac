import type { JsonObject } from '../json';
import { ROUTES } from '../routes';
import { type Answer, GraphProblem } from './answer';
import type { Call, Route, Tenant } from './call';
import { holds, type Identity } from './identities';
import { notLicensed } from './licence';
import { parseUrl } from './path';

interface Compiled {
  readonly route: Route;
  readonly segments: readonly string[];
}
const table = new Map<number, Compiled[]>();
for (const route of ROUTES) {
  const segments = route.path.toLowerCase().split('/').filter(Boolean);
  table.set(segments.length, [...(table.get(segments.length) ?? []), { route, segments }]);
}

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.every((part, at) => (part === '{}' ? !segments[at]?.startsWith('$') : part === segments[at]?.toLowerCase()));
const literals = (pattern: readonly string[]): number => pattern.filter((part) => part !== '{}').length;

/** The paths that fit, the most literal first: `/users/delta` is not the user called delta. */
function candidates(segments: readonly string[]): readonly Compiled[] {
  const found = (table.get(segments.length) ?? []).filter((compiled) => fits(compiled.segments, segments));
  return found.sort((a, b) => literals(b.segments) - literals(a.segments));
}

const isDrivePath = (path: string): boolean => /^\/(drives|sites)\b|^\/users\/[^/]+\/drives?\b/i.test(path);
const refused = (path: string): GraphProblem =>
  isDrivePath(path)
    ? new GraphProblem(403, 'accessDenied', 'The caller does not have permission to perform the action.')
    : new GraphProblem(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

export interface GraphRequest {
  readonly method: string;
  /** Behind the version: `/users?$top=5`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject | undefined;
}

export function isOutsideSlice(method: string, url: string): boolean {
  const fitting = candidates(parseUrl(url).segments);
  return fitting.find(({ route }) => route.method === method)?.route.outsideSlice === true;
}

/** One request, alone or inside a batch. Problems are thrown. */
export async function respond(tenant: Tenant, identity: Identity, request: GraphRequest): Promise<Answer> {
  const { segments, query } = parseUrl(request.url);
  const path = `/${segments.map(encodeURIComponent).join('/').replaceAll('%24', '$').replaceAll('%2C', ',').replaceAll('%21', '!')}`;
  const fitting = candidates(segments);
  const match = fitting.find((compiled) => compiled.route.method === request.method);
  if (!match) {
    if (fitting.length > 0)
      throw new GraphProblem(405, 'Request_BadRequest', `Specified HTTP method is not allowed for the request target.`);
    throw new GraphProblem(404, 'BadRequest', `Resource not found for the segment '${segments.at(-1) ?? ''}'.`);
  }
  if (!holds(identity, match.route.needs)) throw refused(path);
  const { licence } = match.route;
  if (licence && !tenant.rights.licences[licence]) throw notLicensed(path);
  const params = segments.filter((_, at) => match.segments[at] === '{}');
  const call: Call = {
    tenant: { ...tenant, commit: (event) => tenant.commit(event, identity.name, `${request.method} ${path}`) },
    identity,
    method: request.method,
    path,
    params,
    query,
    headers: request.headers,
    body: request.body ?? {},
  };
  return await match.route.handle(call);
}
