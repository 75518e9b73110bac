import { seedNumber } from '../seed/random';
import { fingerprintOf } from '../state/log';
import type { DemoState } from '../state/state';

/** What a delta link remembers. Its `since` and `upTo` are places in the log, so a restart does not make it void. */
export interface DeltaToken {
  /** What is being followed: `users`, `groups` or a drive id. */
  readonly of: string;
  /** null: the first reading of everything; otherwise changes after this entry. */
  readonly since: number | null;
  /** The place up to which this round reads; the next round starts there. */
  readonly upTo: number;
  /** How many things of this round were already given. */
  readonly given: number;
  readonly issuedMs: number;
  readonly select: string | null;
  readonly filter: string | null;
}

const sign = (state: DemoState, text: string): string => seedNumber(`${fingerprintOf(state.org)}:${text}`).toString(36);

export function writeToken(state: DemoState, token: DeltaToken): string {
  const text = Buffer.from(JSON.stringify(token)).toString('base64url');
  return `${text}.${sign(state, text)}`;
}

/** Undefined for a token of another tenant, of another thing, or from a future that this log has not seen. */
export function readToken(state: DemoState, text: string, of: string): DeltaToken | undefined {
  const [payload = '', signature] = text.split('.');
  if (signature !== sign(state, payload)) return undefined;
  const token = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as DeltaToken;
  return token.of === of && token.upTo <= state.seq ? token : undefined;
}
