import type { JsonObject } from '../json';
import type { DemoLicences, DemoRights } from '../rights';
import type { DemoEvent, LogEntry } from '../state/events';
import type { DemoState } from '../state/state';
import type { Answer } from './answer';
import type { Identity, Needs } from './identities';

/** The running tenant, as handlers see it. */
export interface Tenant {
  readonly state: DemoState;
  readonly url: string;
  readonly reportLagMs: number;
  readonly rights: DemoRights;
  readonly nowMs: () => number;
  /** Logged, then applied, then told to subscribers; when it returns the write is safe. `by` is the identity's name. */
  readonly commit: (event: DemoEvent, by?: string, call?: string) => LogEntry;
  /** A deterministic GUID for the thing that the next write creates. */
  readonly nextId: (kind: string) => string;
  /** Sends the lifecycle notification that a subscription needs a new authorisation. */
  readonly askToReauthorize: (subscriptionId: string) => void;
  readonly validateWebhook: (url: string) => Promise<boolean>;
}

export interface Call {
  readonly tenant: Tenant;
  readonly identity: Identity;
  readonly method: string;
  /** Without the version: `/users/delta`. */
  readonly path: string;
  readonly params: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `{}` stands for an id; the ids are handed over in order. */
  readonly path: string;
  readonly needs: Needs;
  /** Refused in Graph's words when the organisation does not have it. */
  readonly licence?: keyof DemoLicences;
  /** Part of Graph, but not of the published slice that recordings are judged by: never recorded. */
  readonly outsideSlice?: true;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

export const param = (call: Call, at = 0): string => call.params[at] ?? '';
