import { DAY_MS } from '../seed/org';
import type { Change } from '../state/state';
import { badRequest, GraphProblem } from './answer';
import type { Call } from './call';
import { type DeltaToken, readToken } from './delta-token';

/** Directory tokens are kept for seven days; for drives no limit is documented. */
const DIRECTORY_TOKEN_MS = 7 * DAY_MS;

/** The token is of no use any more: start again at the Location. Drives and the directory word it differently. */
export function gone(url: string, path: string): GraphProblem {
  const [code, message] = path.startsWith('/drives')
    ? ['resyncChangesApplyDifferences', 'The delta token is no longer valid; read the whole drive again.']
    : ['SyncStateNotFound', 'The sync state generation is not found; start again without a token.'];
  return new GraphProblem(410, code, message, { Location: `${url}/v1.0${path}` });
}

/** A link that is opened for the first time reads up to the present. */
const opened = (call: Call, token: DeltaToken): DeltaToken =>
  token.given === 0 ? { ...token, upTo: call.tenant.state.seq } : token;

/** The token that came along, or a fresh one to read everything. @throws 410 when what came is of no use any more. */
export function roundOf(call: Call, of: string, texts: readonly (string | undefined)[]): DeltaToken {
  const { state, nowMs } = call.tenant;
  const given = texts.find((text) => text !== undefined && text !== '');
  const select = call.query.get('select') ?? null;
  const filter = call.query.get('filter') ?? null;
  const fresh = { of, upTo: state.seq, given: 0, issuedMs: nowMs(), select, filter };
  if (given === undefined) return { ...fresh, since: null };
  if (given.toLowerCase() === 'latest') return { ...fresh, since: state.seq };
  const token = readToken(state, given, of);
  const kept = call.path.startsWith('/drives') ? Number.POSITIVE_INFINITY : DIRECTORY_TOKEN_MS;
  if (!token || nowMs() - token.issuedMs > kept) throw gone(call.tenant.url, call.path);
  return opened(call, { ...token, select: select ?? token.select });
}

/** A delta link is the round after the one it closes: from where that one had read to, up to now. */
export const nextRound = (call: Call, token: DeltaToken): DeltaToken => ({
  ...token,
  since: token.upTo,
  upTo: token.upTo,
  given: 0,
  issuedMs: call.tenant.nowMs(),
});

/** Ids that changed in a stretch of the log, each once, in the order of their last change. */
export function changedIds(changes: readonly Change[], since: number, upTo: number): readonly string[] {
  let from = changes.length;
  while (from > 0 && (changes[from - 1]?.seq ?? 0) > since) from -= 1;
  const ids = new Set<string>();
  for (const change of changes.slice(from)) {
    if (change.seq > upTo) break;
    ids.delete(change.id);
    ids.add(change.id);
  }
  return [...ids];
}

export function pageSizeOf(call: Call, usual: number, most: number): number {
  const preferred = Number(/odata\.maxpagesize=(\d+)/i.exec(call.headers.prefer ?? '')?.[1] ?? usual);
  const top = call.query.get('top');
  if (top === undefined) return Math.min(Math.max(1, preferred), most);
  if (!/^\d+$/.test(top) || Number(top) < 1) throw badRequest('Invalid value for $top.', 'invalidRequest');
  return Math.min(Number(top), most);
}
