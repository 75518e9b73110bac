import type { Graph } from '../graph/graph';
import type { AccessPart, AccessWorld } from '../model/access-world';
import type { ApprovalSettings } from '../model/approval-rule';
import type { Fault } from '../model/fault';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import type { Plan, Remedy } from '../model/remedy';
import type { Span } from '../model/span';
import type { WakeName } from '../model/wake';
import type { Db, Tx } from '../store/db';

export interface RemediationDeps {
  readonly db: Db;
  readonly tenantId: string;
  /** In whose name fixes are taken; null on an embedded store. */
  readonly holder: number | null;
  /** The read-only identity: plans and verifications look through it. */
  readonly read: Graph;
  /** Whether approved fixes are made, by this process or by another; else they are given as written steps only. */
  readonly canFix: boolean;
  /** The remediation identity; null: this process makes no fixes. */
  readonly fix: Graph | null;
  /** What plans on accounts and Conditional Access lean on, read now. @throws GraphError */
  readonly readAccess: (parts: readonly AccessPart[], finding: Finding) => Promise<AccessWorld>;
  /** Why this plan may not be made, approved by these people or run now; undefined: it may. Looks anew each time. @throws GraphError */
  readonly whyGuarded: (remedy: Remedy, plan: Plan, approverIds: readonly string[]) => Promise<string | undefined>;
  readonly remedyOf: (id: string | undefined) => Remedy | undefined;
  readonly settings: ApprovalSettings;
  readonly now: () => Date;
  /** Says which cards changed, in the transaction of the change. */
  readonly onChanged: (tx: Tx, findings: readonly Finding[], at: string) => Promise<void>;
  /** Puts a copy of the card before these people. */
  readonly onAsked: (tx: Tx, findingKey: string, userIds: readonly string[], at: string) => Promise<void>;
  /** Puts the receipt of a fix before these people; where it stands it gets its new state. */
  readonly onReceipt: (tx: Tx, fixId: string, userIds: readonly string[], at: string) => Promise<void>;
  /** Puts the card of many fixes before these people; where it stands it gets its new state. */
  readonly onBulk: (tx: Tx, bulkId: string, conversationIds: readonly string[], at: string) => Promise<void>;
  /** Puts the card of a drill into these conversations; where it stands it gets its new state. */
  readonly onDrill: (tx: Tx, drillId: string, conversationIds: readonly string[], at: string) => Promise<void>;
  /** Says something once to each of these people. */
  readonly onNotice: (
    tx: Tx,
    id: string,
    lines: readonly string[],
    userIds: readonly string[],
    at: string,
  ) => Promise<void>;
  /** Why this lead may not approve what reaches the whole tenant; undefined: they may. */
  readonly whyNotTenantWide: (userId: string) => Promise<string | undefined>;
  readonly leads: () => Promise<readonly { readonly id: string }[]>;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly fault: Fault;
  /** Around each call of a fix, with what is noted before and after it. */
  readonly span: Span;
  readonly log: {
    readonly info: (text: string, facts?: object) => void;
    readonly warn: (text: string, facts?: object) => void;
  };
}

/** A decision that was refused is an answer, not an error. */
export type Answer =
  | {
      readonly ok: true;
      readonly findingKey: string;
      readonly fixId?: string;
      readonly bulkId?: string;
      readonly drillId?: string;
    }
  | { readonly ok: false; readonly why: string };

export const refused = (why: string): Answer => ({ ok: false, why });

export type { Person };
