import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import { saveCollection } from '../store/collections';
import { noteDrivesNotified } from '../store/drives';
import { deleteSubscriptionRow, expireSubscription, findSubscriptions } from '../store/subscriptions';
import type { TenantDeps } from './deps';

/** @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks */
const notifications = z.object({
  value: z
    .array(
      z.object({
        subscriptionId: z.string().max(200),
        clientState: z.string().max(200).nullish(),
        resource: z.string().max(1000),
        lifecycleEvent: z.string().max(100).nullish(),
      }),
    )
    .max(1000),
});

export type Noted = 'accepted' | 'malformed' | 'forged';

/** Notes what Graph says has changed; reading it is a job's work. Anyone can post here, so each item must know its secret. */
export async function noteNotifications(deps: TenantDeps, body: unknown): Promise<Noted> {
  const parsed = notifications.safeParse(body);
  if (!parsed.success) return 'malformed';
  const items = parsed.data.value;
  const known = new Map(
    (await findSubscriptions(deps.db, deps.tenantId, [...new Set(items.map((item) => item.subscriptionId))])).map(
      (one) => [one.id, one],
    ),
  );
  const resources = new Set<string>();
  const toRenew = new Set<string>();
  const removed = new Set<string>();
  let forged = 0;
  let genuine = 0;
  for (const item of items) {
    const subscription = known.get(item.subscriptionId);
    // A subscription we no longer keep: nothing to do, and no reason for Graph to try again.
    if (!subscription) continue;
    if (!sameSecret(item.clientState ?? '', subscription.clientState)) {
      forged += 1;
      continue;
    }
    genuine += 1;
    if (item.lifecycleEvent === 'reauthorizationRequired') toRenew.add(subscription.id);
    else if (item.lifecycleEvent === 'subscriptionRemoved') removed.add(subscription.id);
    // `missed` says that something changed, as a notification does.
    else resources.add(subscription.resource);
  }
  if (forged > 0) deps.log.warn('a notification did not know its secret', { items: forged });
  const drives = [...resources].flatMap((resource) => /^drive (.+)$/.exec(resource)?.[1] ?? []);
  const at = deps.now().toISOString();
  await noteDrivesNotified(deps.db, deps.tenantId, drives, at);
  for (const id of toRenew) await expireSubscription(deps.db, deps.tenantId, id, at);
  for (const id of removed) await deleteSubscriptionRow(deps.db, deps.tenantId, id);
  deps.fault('after-notified');
  if (drives.length > 0) deps.wake('drives');
  if (resources.has('users')) deps.wake('users');
  if (resources.has('groups')) await readGroupsSoon(deps);
  if (toRenew.size + removed.size > 0) deps.wake('subscriptions');
  return forged > 0 && genuine === 0 ? 'forged' : 'accepted';
}

/** Who is in the groups that decide, and in those that hold roles, is read at once. */
async function readGroupsSoon(deps: TenantDeps): Promise<void> {
  for (const name of ['own-groups', 'role-groups'])
    await saveCollection(deps.db, deps.tenantId, name, { triedAt: null });
  deps.wake('objects');
  deps.wake('reports');
}

const sameSecret = (given: string, kept: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
};
