import { DEMO_TENANT_ID } from '../options';
import { seedNumber } from '../seed/random';
import type { DemoSubscription, LogEntry } from '../state/events';
import type { DemoState } from '../state/state';
import type { Strikes } from './faults';
import type { Recorder } from './record';
import { postNotifications } from './webhook';

const GATHER_MS = 25;
const LATE_MS = 1_500;
/** Pauses before trying again an endpoint that did not take it. */
const AGAIN_MS = [100, 500, 2_000, 5_000, 15_000, 60_000];

interface Told {
  readonly sharing?: boolean;
  readonly resource: string;
  readonly changeType: string;
  readonly type: string;
  readonly id: string;
}

/** What subscribers are told about an entry of the log: a drive says only that something in it changed. */
function toldBy(entry: LogEntry): Told | undefined {
  switch (entry.kind) {
    case 'permissions.set':
    case 'item.made':
    case 'item.renamed':
    case 'item.deleted': {
      const sharing = entry.kind === 'permissions.set';
      return {
        resource: `drives/${entry.data.driveId}/root`,
        changeType: 'updated',
        type: 'DriveItem',
        id: '',
        sharing,
      };
    }
    case 'user.set':
    case 'user.deleted':
      return {
        resource: `Users/${entry.data.id}`,
        changeType: entry.kind === 'user.set' ? 'updated' : 'deleted',
        type: 'User',
        id: entry.data.id,
      };
    case 'member.added':
    case 'member.removed':
      return { resource: `Groups/${entry.data.groupId}`, changeType: 'updated', type: 'Group', id: entry.data.groupId };
    default:
      return undefined;
  }
}

function covers(subscription: DemoSubscription, told: Told): boolean {
  if (told.sharing && !subscription.tellsSharing) return false;
  const [wanted, said] = [subscription.resource.toLowerCase(), told.resource.toLowerCase()];
  const within = wanted === said || said.startsWith(`${wanted}/`);
  return within && subscription.changeType.split(',').includes(told.changeType);
}

function notificationFor(subscription: DemoSubscription, told: Told, seq: number) {
  const resourceData = {
    '@odata.type': `#Microsoft.Graph.${told.type}`,
    ...(told.id ? { '@odata.id': told.resource, id: told.id } : {}),
  };
  return {
    id: `${seedNumber(`${subscription.id}${seq}`).toString(16)}-${seq}`,
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    clientState: subscription.clientState,
    changeType: told.changeType,
    resource: told.resource,
    tenantId: DEMO_TENANT_ID,
    resourceData,
  };
}
type Notification = ReturnType<typeof notificationFor> | ReturnType<typeof reauthorizationFor>;

const reauthorizationFor = (subscription: DemoSubscription) => ({
  subscriptionId: subscription.id,
  subscriptionExpirationDateTime: subscription.expirationDateTime,
  clientState: subscription.clientState,
  lifecycleEvent: 'reauthorizationRequired',
  resource: subscription.resource,
  tenantId: DEMO_TENANT_ID,
});

export interface Notifier {
  readonly tell: (entry: LogEntry) => void;
  readonly askToReauthorize: (subscriptionId: string) => void;
  readonly close: () => void;
}

export function makeNotifier(state: DemoState, nowMs: () => number, strikes: Strikes, recorder: Recorder): Notifier {
  const waiting = new Map<string, Map<string, Notification>>();
  const timers = new Set<NodeJS.Timeout>();
  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms).unref();
    timers.add(timer);
  };
  let closed = false;

  async function post(url: string, value: readonly Notification[], attempt: number): Promise<void> {
    const taken = await postNotifications(url, value);
    if (closed) return;
    recorder.write({ kind: 'notification', requestBody: { value } });
    const pause = AGAIN_MS[attempt];
    if (!taken && pause !== undefined) later(pause, () => void post(url, value, attempt + 1));
  }

  function flush(url: string): void {
    const value = [...(waiting.get(url)?.values() ?? [])];
    waiting.delete(url);
    if (strikes('lose-notify')) return;
    // A late one comes after those of later changes.
    if (strikes('late-notify')) later(LATE_MS, () => void post(url, value, 0));
    else void post(url, value, 0);
    if (strikes('dup-notify')) void post(url, value, 0);
  }

  return {
    tell: (entry) => {
      const told = toldBy(entry);
      if (!told) return;
      for (const subscription of state.subscriptions.values()) {
        if (Date.parse(subscription.expirationDateTime) <= nowMs() || !covers(subscription, told)) continue;
        const url = subscription.notificationUrl;
        if (!waiting.has(url)) later(GATHER_MS, () => flush(url));
        const pile = waiting.get(url) ?? new Map<string, Notification>();
        pile.set(
          `${subscription.id} ${told.resource} ${told.changeType}`,
          notificationFor(subscription, told, entry.seq),
        );
        waiting.set(url, pile);
      }
    },
    askToReauthorize: (subscriptionId) => {
      const subscription = state.subscriptions.get(subscriptionId);
      if (subscription?.lifecycleNotificationUrl)
        void post(subscription.lifecycleNotificationUrl, [reauthorizationFor(subscription)], 0);
    },
    close: () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
