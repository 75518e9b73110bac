import { z } from 'zod/v4';
import type { Subscription } from '../model/tenant';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { isNotFound } from './outcome-of';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

export type SubscriptionTarget =
  | { readonly kind: 'drive'; readonly driveId: string }
  | { readonly kind: 'users' | 'groups' };

/** Lifetimes in minutes and permissions. @see https://learn.microsoft.com/graph/api/resources/subscription */
export const subscriptionKinds = {
  // Only content changes are told without this header; with it, changes of sharing too.
  drive: {
    changeType: 'updated',
    maxLifetimeMin: 42_300,
    permission: 'Files.ReadWrite.All',
    headers: { Prefer: 'includesecuritywebhooks' },
  },
  users: { changeType: 'updated,deleted', maxLifetimeMin: 41_760, permission: 'User.Read.All', headers: {} },
  groups: { changeType: 'updated,deleted', maxLifetimeMin: 41_760, permission: 'Group.Read.All', headers: {} },
} as const satisfies Record<SubscriptionTarget['kind'], unknown>;

/** A minute less than the longest, so that a clock ahead of Graph's does not ask for too much. */
export const latestExpiry = (kind: SubscriptionTarget['kind'], now: Date): string =>
  new Date(now.getTime() + (subscriptionKinds[kind].maxLifetimeMin - 1) * 60_000).toISOString();

export const resourceOf = (target: SubscriptionTarget): string =>
  target.kind === 'drive' ? graphPath`/drives/${target.driveId}/root` : `/${target.kind}`;

// Graph hands a resource back with or without its first slash.
const row = z.object({ id: z.string(), resource: z.string(), expirationDateTime: z.string() }).transform(
  ({ id, resource, expirationDateTime }): Subscription => ({
    id,
    resource: resource.startsWith('/') ? resource : `/${resource}`,
    expiresAt: expirationDateTime,
  }),
);

export interface NewSubscription {
  readonly target: SubscriptionTarget;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl?: string;
  /** At most 128 characters; comes back in every notification and must be compared. */
  readonly clientState: string;
  readonly now: Date;
}

/**
 * Asks to be told of changes; Graph calls the address during this call. Permission: by kind, in `subscriptionKinds`.
 * @see https://learn.microsoft.com/graph/api/subscription-post-subscriptions
 */
export async function createSubscription(graph: Graph, wanted: NewSubscription): Promise<Subscription> {
  const { target, notificationUrl, lifecycleNotificationUrl, clientState, now } = wanted;
  const { changeType, headers } = subscriptionKinds[target.kind];
  const reply = await graph.call({
    method: 'POST',
    path: '/subscriptions',
    headers,
    body: {
      changeType,
      notificationUrl,
      ...(lifecycleNotificationUrl !== undefined && { lifecycleNotificationUrl }),
      resource: resourceOf(target),
      expirationDateTime: latestExpiry(target.kind, now),
      clientState,
    },
  });
  return parseBody(row, reply.body, 'POST /subscriptions');
}

/**
 * Moves the end, and answers a request to reauthorise as well; `null` when it is gone. Permission: as to create it.
 * @see https://learn.microsoft.com/graph/api/subscription-update
 */
export async function renewSubscription(
  graph: Graph,
  { id, kind, now }: { readonly id: string; readonly kind: SubscriptionTarget['kind']; readonly now: Date },
): Promise<{ readonly id: string; readonly expiresAt: string } | null> {
  const expiresAt = latestExpiry(kind, now);
  const path = graphPath`/subscriptions/${id}`;
  try {
    await graph.call({ method: 'PATCH', path, body: { expirationDateTime: expiresAt }, canRepeat: true });
    return { id, expiresAt };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/**
 * Gone afterwards, also when it was before. Permission: as to create it.
 * @see https://learn.microsoft.com/graph/api/subscription-delete
 */
export async function deleteSubscription(graph: Graph, id: string): Promise<void> {
  try {
    await graph.call({ method: 'DELETE', path: graphPath`/subscriptions/${id}`, canRepeat: true });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

/**
 * The subscriptions of this identity. Permission: none beyond those of the subscriptions.
 * @see https://learn.microsoft.com/graph/api/subscription-list
 */
export async function listSubscriptions(graph: Graph, signal?: AbortSignal): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  for await (const rows of rowPages(graph, '/subscriptions', row, { signal })) found.push(...rows);
  return found;
}
