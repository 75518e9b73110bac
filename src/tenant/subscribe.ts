import { randomBytes } from 'node:crypto';
import type { Graph } from '../graph/graph';
import { GraphError } from '../graph/graph-error';
import { outcomeOf } from '../graph/outcome-of';
import {
  createSubscription,
  deleteSubscription,
  renewSubscription,
  type SubscriptionTarget,
} from '../graph/subscriptions';
import { dayMs } from '../model/durations';
import type { Outcome } from '../model/tenant';
import { saveCollection } from '../store/collections';
import { listDriveIds, noteDrivesNotified } from '../store/drives';
import {
  deleteSubscriptionRow,
  listSubscriptions,
  type StoredSubscription,
  saveSubscription,
} from '../store/subscriptions';
import type { TenantDeps } from './deps';

/** Renewed when less than this is left. */
const renewBeforeMs = dayMs;
const sideBySide = 6;

/** Subscribes to users, to groups where that is permitted, and (with the watch identity) to every drive; renews what ends soon, makes anew what is gone. */
export async function ensureSubscriptions(deps: TenantDeps): Promise<void> {
  const standing = new Map((await listSubscriptions(deps.db, deps.tenantId)).map((one) => [one.resource, one]));
  const outcomes = [await guarded(() => ensure(deps, deps.graph, { kind: 'users' }, standing.get('users')))];
  // Group.Read.All is more than anything here reads: without it groups are asked every minute.
  await guarded(() => ensure(deps, deps.graph, { kind: 'groups' }, standing.get('groups')));
  const { watch } = deps;
  const queue = watch ? [...(await listDriveIds(deps.db, deps.tenantId))] : [];
  const worker = async (graph: Graph): Promise<void> => {
    for (let driveId = queue.shift(); driveId; driveId = queue.shift()) {
      const target = { kind: 'drive', driveId } as const;
      outcomes.push(await guarded(() => ensure(deps, graph, target, standing.get(nameOf(target)))));
    }
  };
  if (watch) await Promise.all(Array.from({ length: sideBySide }, () => worker(watch)));
  const missing = outcomes.find((outcome) => outcome.kind === 'skipped');
  await saveCollection(deps.db, deps.tenantId, 'subscriptions', {
    outcome: missing ?? { kind: 'ran' },
    readAt: deps.now().toISOString(),
    items: outcomes.length,
  });
}

/** Our own name of what is subscribed to; Graph's spelling of a resource may differ in slashes and escapes. */
const nameOf = (target: SubscriptionTarget): string =>
  target.kind === 'drive' ? `drive ${target.driveId}` : target.kind;

/** A subscription that cannot be had is no reason to stop: polling finds the change later. */
async function guarded(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work();
    return { kind: 'ran' };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return outcomeOf(error);
  }
}

async function ensure(
  deps: TenantDeps,
  graph: Graph,
  target: SubscriptionTarget,
  standing: StoredSubscription | undefined,
): Promise<void> {
  const now = deps.now();
  const { notifyUrl } = deps;
  if (standing && standing.notifyUrl !== notifyUrl) await deleteSubscription(graph, standing.id);
  else if (standing && Date.parse(standing.expiresAt) - now.getTime() > renewBeforeMs) return;
  else if (standing) {
    const renewed = await renewSubscription(graph, { id: standing.id, kind: target.kind, now });
    if (renewed) return saveSubscription(deps.db, deps.tenantId, { ...standing, expiresAt: renewed.expiresAt });
  }
  if (standing) await deleteSubscriptionRow(deps.db, deps.tenantId, standing.id);
  const clientState = randomBytes(32).toString('hex');
  const { id, expiresAt } = await createSubscription(graph, {
    target,
    clientState,
    notificationUrl: `${notifyUrl}/api/graph/notifications`,
    lifecycleNotificationUrl: `${notifyUrl}/api/graph/lifecycle`,
    now,
  });
  const resource = nameOf(target);
  await saveSubscription(deps.db, deps.tenantId, { id, resource, clientState, notifyUrl, expiresAt });
  // What changed while nobody listened is found by one reading.
  if (target.kind === 'drive') await noteDrivesNotified(deps.db, deps.tenantId, [target.driveId], now.toISOString());
}
