import { AppError } from '../model/errors';
import type { Fault } from '../model/fault';
import type { Log } from '../model/log';
import type { Meter } from '../model/meter';
import type { WakeName } from '../model/wake';
import {
  claimDeliveries,
  type Delivery,
  giveUpWhileClosed,
  holdConversation,
  nextDeliveryAt,
  noteNotShown,
  noteShown,
  renewDelivery,
} from '../store/deliveries';
import { forgetReplies } from '../store/replies';
import type { Chat, Message, Place } from './chat';
import { closeConversation } from './close-conversation';
import { conversationOf } from './conversation-of';
import { journalShown } from './journal-shown';
import { inPace, type Pace } from './pace';
import { type ReachDeps, reachOn } from './reach';
import { type RenderDeps, render } from './render';
import { replyUnder } from './reply-under';

export interface DeliverDeps extends RenderDeps, ReachDeps {
  /** In whose name cards are taken; null on an embedded store. */
  readonly holder: number | null;
  readonly chat: Chat;
  readonly onConversationDead: (conversationId: string) => void;
  readonly now: () => Date;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly pace: Pace;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly fault: Fault;
  readonly log: Pick<Log, 'warn' | 'error'>;
  readonly meter: Pick<Meter, 'delivery'>;
}

/** Longer than Teams may take for one card with its retries; after that another instance tries. */
const leaseMs = 60_000;
const atOnce = 8;
const longestPauseS = 600;

/** Makes Teams show what the store says should stand there. */
export async function deliver(deps: DeliverDeps): Promise<void> {
  for (;;) {
    const now = deps.now();
    const lease = new Date(now.getTime() + leaseMs).toISOString();
    const due = await claimDeliveries(deps.db, deps.tenantId, now.toISOString(), lease, atOnce, deps.holder);
    if (due.length === 0) {
      await journalShown(deps.db, deps.tenantId, now.toISOString());
      if (await waitsNoLonger(deps, now)) return;
      continue;
    }
    // Cards of one conversation go one after the other, in order; conversations side by side.
    const byConversation = Map.groupBy(due, (delivery) => delivery.conversationId);
    await Promise.all(
      [...byConversation.values()].map(async (deliveries) => {
        for (const delivery of deliveries) await deliverOne(deps, delivery);
      }),
    );
  }
}

/** Whether nothing is due soon enough to wait for it here. What is due later is woken then. */
async function waitsNoLonger(deps: DeliverDeps, now: Date): Promise<boolean> {
  const next = await nextDeliveryAt(deps.db, deps.tenantId, now.toISOString());
  if (next === null) return true;
  const waitMs = Date.parse(next) - now.getTime();
  if (waitMs > longestWaitMs) {
    deps.wake('deliver', Math.ceil(waitMs / 1000));
    return true;
  }
  await deps.sleep(waitMs);
  return false;
}

/** Longer than the pace of one conversation asks for in an ordinary burst. */
const longestWaitMs = 2000;

async function deliverOne(deps: DeliverDeps, delivery: Delivery): Promise<void> {
  try {
    // Cards of a slow conversation may wait longer than the lease lasts: then somebody else shows this one.
    const leaseUntil = new Date(deps.now().getTime() + leaseMs).toISOString();
    if (!(await renewDelivery(deps.db, deps.tenantId, delivery, leaseUntil))) return;
    if (delivery.activityId === null) await forgetReplies(deps.db, deps.tenantId, delivery.id);
    const message = await render(deps, delivery);
    const place = message ? await show(deps, delivery, message) : null;
    if (place) await replyUnder(deps, delivery, place);
    await noteShown(deps.db, deps.tenantId, delivery.id, {
      wanted: delivery.wanted,
      threadId: place?.threadId ?? delivery.threadId,
      activityId: place?.activityId ?? delivery.activityId,
      at: deps.now().toISOString(),
    });
  } catch (error) {
    await noteFailure(deps, delivery, error);
  }
}

async function show(deps: DeliverDeps, delivery: Delivery, message: Message): Promise<Place> {
  const conversation = await conversationOf(deps, delivery.conversationId);
  await inPace(deps, delivery.conversationId);
  deps.fault('before-post');
  if (delivery.activityId !== null) {
    const place = { threadId: delivery.threadId ?? conversation.id, activityId: delivery.activityId };
    try {
      await deps.chat.update(conversation, place, message);
      deps.meter.delivery('updated');
      return place;
    } catch (error) {
      // Somebody deleted the card: it is posted anew.
      if (statusOf(error) !== 404) throw error;
      await inPace(deps, delivery.conversationId);
    }
  }
  const place = await deps.chat.post(conversation, message);
  deps.meter.delivery('posted');
  deps.fault('after-post');
  return place;
}

/** A card that fails does not hold up the others. Where the bot is not welcome any more it stops trying; else it tries again, ever later. */
async function noteFailure(deps: DeliverDeps, delivery: Delivery, error: unknown): Promise<void> {
  if (error instanceof AppError && typeof error.facts.waitMs === 'number') {
    await holdBack(deps, delivery, error.facts.waitMs);
    deps.meter.delivery('put-off');
    if (error.facts.status !== 429) return;
  }
  const isExpected = error instanceof AppError && error.code === 'delivery-failed';
  const status = statusOf(error);
  // Only what Teams names as closed is final; a bare 403 or 404 may pass.
  const isRefused = isExpected && error.facts.isClosed === true;
  const isClosed = isRefused && !(await reachOn(deps, delivery, status));
  const tries = delivery.tries + 1;
  const asked = error instanceof AppError ? Number(error.facts.waitMs ?? 0) / 1000 : 0;
  const pauseS = Math.max(asked, Math.min(longestPauseS, 2 ** Math.min(tries, 10)) * (0.75 + Math.random() / 2));
  const now = deps.now();
  const facts = { delivery: delivery.id, status, tries, gaveUp: isClosed };
  const failure = { failure: isExpected ? failureOf(error) : 'the card could not be made', at: now.toISOString() };
  if (isClosed) {
    if (error.facts.isKnown !== true) {
      await closeConversation(deps, delivery.conversationId);
      deps.onConversationDead(delivery.conversationId);
    }
    const givenUp = { ...failure, nextTryAt: now.toISOString(), tries, gaveUp: `closed (${status})` };
    // Who spoke there meanwhile opened it again.
    if (!(await giveUpWhileClosed(deps.db, deps.tenantId, delivery, givenUp))) return deps.wake('deliver');
  } else {
    const nextTryAt = new Date(now.getTime() + pauseS * 1000).toISOString();
    await noteNotShown(deps.db, deps.tenantId, delivery.id, { ...failure, nextTryAt, tries, gaveUp: null });
  }
  deps.meter.delivery(isClosed ? 'closed' : 'failed');
  if (isExpected) deps.log.warn('a card could not be delivered', facts);
  else deps.log.error('a card could not be made', { ...facts, error });
  if (!isClosed) deps.wake('deliver', Math.ceil(pauseS));
}

/** Nothing else goes there meanwhile; the card itself was not tried, and is ours no more. */
async function holdBack(deps: DeliverDeps, delivery: Delivery, waitMs: number): Promise<void> {
  const untilMs = deps.now().getTime() + waitMs;
  const until = new Date(untilMs).toISOString();
  await deps.pace.hold(delivery.conversationId, untilMs);
  await noteNotShown(deps.db, deps.tenantId, delivery.id, { nextTryAt: until, tries: delivery.tries, gaveUp: null });
  await holdConversation(deps.db, deps.tenantId, delivery.conversationId, until);
}

/** Why, in words that name nobody. */
function failureOf({ facts }: AppError): string {
  const code = typeof facts.code === 'string' ? ` (${facts.code})` : '';
  return facts.status === 0 ? 'Teams gave no answer' : `Teams answered ${facts.status}${code}`;
}

const statusOf = (error: unknown): number => (error instanceof AppError ? Number(error.facts.status ?? 0) : 0);
