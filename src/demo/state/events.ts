import type { JsonObject } from '../json';
import type { Org } from '../seed/org';
import type { RoleGrant } from '../seed/roles';

export interface DemoSubscription {
  readonly id: string;
  readonly identity: string;
  readonly appId: string;
  readonly resource: string;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  readonly expirationDateTime: string;
  /** Made with `Prefer: includesecuritywebhooks`: only then a drive also tells of changed permissions. */
  readonly tellsSharing: boolean;
}

/** Everything that can happen to the tenant. The log holds these, one a line, and nothing else. */
export type DemoEvent =
  | { readonly kind: 'born'; readonly data: Org }
  | { readonly kind: 'user.set'; readonly data: { readonly id: string; readonly record: JsonObject } }
  | {
      readonly kind: 'user.deleted' | 'user.restored' | 'user.purged';
      readonly data: { readonly id: string };
    }
  | { readonly kind: 'group.set'; readonly data: { readonly id: string; readonly record: JsonObject } }
  | {
      readonly kind: 'group.deleted' | 'group.restored' | 'group.purged';
      readonly data: { readonly id: string };
    }
  | { readonly kind: 'risk.set'; readonly data: { readonly userId: string; readonly record: JsonObject } }
  | { readonly kind: 'signin.added'; readonly data: JsonObject }
  | {
      readonly kind: 'methods.set';
      readonly data: { readonly userId: string; readonly methods: readonly JsonObject[] };
    }
  | {
      readonly kind: 'member.added' | 'member.removed';
      readonly data: { readonly groupId: string; readonly memberId: string };
    }
  | { readonly kind: 'role.granted'; readonly data: RoleGrant }
  | { readonly kind: 'role.removed'; readonly data: { readonly id: string } }
  | {
      readonly kind: 'permissions.set';
      readonly data: { readonly driveId: string; readonly itemId: string; readonly permissions: readonly JsonObject[] };
    }
  | {
      readonly kind: 'item.renamed';
      readonly data: { readonly driveId: string; readonly itemId: string; readonly name: string };
    }
  | {
      readonly kind: 'item.made';
      readonly data: {
        readonly driveId: string;
        readonly itemId: string;
        readonly parentId: string;
        readonly name: string;
        readonly folder: boolean;
        readonly size: number;
      };
    }
  | { readonly kind: 'item.deleted'; readonly data: { readonly driveId: string; readonly itemId: string } }
  | { readonly kind: 'subscription.set'; readonly data: DemoSubscription }
  | { readonly kind: 'subscription.deleted'; readonly data: { readonly id: string } }
  | { readonly kind: 'setting.set'; readonly data: { readonly path: string; readonly value: JsonObject | null } };

/** An event with its place in the log (delta tokens are such places), the identity that caused it, and its call: `DELETE /drives/…`. */
export type LogEntry = {
  readonly seq: number;
  readonly time: string;
  readonly by?: string;
  readonly call?: string;
} & DemoEvent;
