import { randomBytes, randomUUID } from 'node:crypto';
import { findCheck } from '../checks';
import { isEndState } from '../model/finding';
import type { Log } from '../model/log';
import type { WakeName } from '../model/wake';
import type { Tx } from '../store/db';
import { claimDeliveries, type Delivery, noteNotShown, noteShown, renewDelivery } from '../store/deliveries';
import { findFinding } from '../store/findings';
import { appendJournal } from '../store/journal';
import { deleteRoute, listRoutes, lockRoutes, saveRoute } from '../store/routes';
import { findWebhook, insertWebhook, listWebhooks, markWebhookDead, type Webhook } from '../store/webhooks';
import { type CloseDeps, waysToAdmins } from './close-conversation';
import { wantNotice } from './notices';
import { leadsOutside, postSigned, readWebhookUrl } from './post-signed';

export interface WebhookDeps extends CloseDeps {
  readonly holder: number | null;
  /** A listener on this machine; in the demo only. */
  readonly allowLoopback: boolean;
  readonly wake: (name: WakeName, afterS?: number) => void;
  readonly log: Pick<Log, 'warn' | 'error'>;
}

const most = 3;
export const webhookRoute = (id: string): string => `webhook:${id}`;

/** A route that leads out of Teams. The secret is said here once and never again. */
export async function addWebhook(
  deps: WebhookDeps,
  given: { readonly url: string; readonly showsNames: boolean; readonly reason: string; readonly by: string },
): Promise<
  | { readonly ok: true; readonly id: string; readonly host: string; readonly secret: string }
  | { readonly ok: false; readonly why: string }
> {
  const { db, tenantId } = deps;
  const read = readWebhookUrl(given.url, deps.allowLoopback);
  if (!read.ok) return read;
  if (read.url.hostname !== '127.0.0.1' && !(await leadsOutside(read.url)))
    return { ok: false, why: 'I cannot find that address on the internet.' };
  const at = deps.now().toISOString();
  const webhook = { id: randomUUID(), url: read.url.href, secret: randomBytes(32).toString('hex'), createdAt: at };
  const conversationId = webhookRoute(webhook.id);
  const added = await db.transaction().execute(async (tx) => {
    await lockRoutes(tx, tenantId);
    if ((await listWebhooks(tx, tenantId)).length >= most) return false;
    await insertWebhook(tx, tenantId, webhook, given.by);
    const { showsNames } = given;
    const settings = { digest: 'never' } as const;
    await saveRoute(tx, tenantId, { conversationId, showsNames, settings, by: given.by, at });
    const body = { conversation: conversationId, by: given.by, showsNames, host: read.url.host };
    await appendJournal(tx, tenantId, [{ kind: 'webhook.added', at, body, personal: { reason: given.reason } }]);
    return true;
  });
  if (!added) return { ok: false, why: `There are ${most} webhooks already. Remove one first.` };
  return { ok: true, id: webhook.id, host: read.url.host, secret: webhook.secret };
}

export async function listHosts({ db, tenantId }: Pick<WebhookDeps, 'db' | 'tenantId'>) {
  return (await listWebhooks(db, tenantId)).map(({ id, url, createdAt }) => ({
    id,
    host: new URL(url).host,
    createdAt,
  }));
}

/** @returns false when it was gone already */
export async function removeWebhook({ db, tenantId, now }: WebhookDeps, id: string, by: string): Promise<boolean> {
  const at = now().toISOString();
  return db.transaction().execute(async (tx) => {
    if (!(await endWebhook(tx, tenantId, id, at))) return false;
    await appendJournal(tx, tenantId, [{ kind: 'webhook.removed', at, body: { webhook: id, by } }]);
    return true;
  });
}

async function endWebhook(tx: Tx, tenantId: string, id: string, at: string): Promise<boolean> {
  if (!(await markWebhookDead(tx, tenantId, id, at))) return false;
  await deleteRoute(tx, tenantId, webhookRoute(id));
  return true;
}

const leaseMs = 60_000;
const atOnce = 8;

/** Tells listeners what changed. A slow one holds up nobody in Teams: this is a job of its own. */
export async function sendEvents(deps: WebhookDeps): Promise<void> {
  for (;;) {
    const now = deps.now();
    const lease = new Date(now.getTime() + leaseMs).toISOString();
    const due = await claimDeliveries(
      deps.db,
      deps.tenantId,
      now.toISOString(),
      lease,
      atOnce,
      deps.holder,
      'webhooks',
    );
    if (due.length === 0) return;
    const each = Map.groupBy(due, ({ conversationId }) => conversationId);
    await Promise.all(
      [...each.values()].map(async (some) => {
        for (const delivery of some) await sendOne(deps, delivery);
      }),
    );
  }
}

async function sendOne(deps: WebhookDeps, delivery: Delivery): Promise<void> {
  const { db, tenantId } = deps;
  const leaseUntil = new Date(deps.now().getTime() + leaseMs).toISOString();
  if (!(await renewDelivery(db, tenantId, delivery, leaseUntil))) return;
  const shown = {
    wanted: delivery.wanted,
    threadId: null,
    activityId: eventIdOf(delivery),
    at: deps.now().toISOString(),
  };
  try {
    const webhook = await findWebhook(db, tenantId, delivery.conversationId.slice('webhook:'.length));
    const event = webhook && (await eventOf(deps, delivery));
    // Gone, or no finding: there is nothing to tell.
    const status = webhook && event ? await postSigned({ ...webhook, allowLoopback: deps.allowLoopback }, event) : 204;
    if (status >= 200 && status < 300) await noteShown(db, tenantId, delivery.id, shown);
    else await tryLater(deps, delivery, webhook, status);
  } catch (error) {
    deps.log.warn('a webhook did not take an event', { delivery: delivery.id, tries: delivery.tries + 1, error });
    await tryLater(deps, delivery, await findWebhook(db, tenantId, delivery.conversationId.slice(8)), 0);
  }
}

/** The same for every try of the same state. */
const eventIdOf = ({ id, wanted }: Delivery): string => `${id}.${wanted}`;

/** What a listener is told: documented in docs/webhook.md. */
async function eventOf({ db, tenantId, now }: WebhookDeps, delivery: Delivery) {
  if (delivery.subjectKind === 'notice' && delivery.subjectId.startsWith('test:')) {
    const test = { id: eventIdOf(delivery), type: 'test', at: now().toISOString(), tenant: tenantId };
    return { id: test.id, at: test.at, body: JSON.stringify(test) };
  }
  if (delivery.subjectKind !== 'finding') return undefined;
  const finding = await findFinding(db, tenantId, delivery.subjectId);
  if (!finding) return undefined;
  const route = (await listRoutes(db, tenantId)).find((one) => one.conversationId === delivery.conversationId);
  const [id, at] = [eventIdOf(delivery), now().toISOString()];
  const change = isEndState(finding.state) ? 'ended' : delivery.activityId === null ? 'opened' : 'changed';
  const { key, checkId, severity, state, firstSeenAt, closedAt, subject } = finding;
  const body = {
    id,
    type: `finding.${change}`,
    at,
    tenant: tenantId,
    finding: {
      key,
      check: checkId,
      title: findCheck(checkId)?.title ?? checkId,
      area: findCheck(checkId)?.area ?? null,
      severity,
      state,
      firstSeenAt,
      closedAt,
      ...(route?.showsNames ? { subject } : {}),
    },
  };
  return { id, at, body: JSON.stringify(body) };
}

/** Twice as long each time, an hour at most. */
export const retryPauseS = (tries: number): number => Math.min(3600, 2 ** Math.min(tries, 12));
const giveUpAfterS = 86_400;
/** The first try whose pause would end later than a day after the first one. */
export const lastTry = ((): number => {
  let [tries, sum] = [0, 0];
  while (sum < giveUpAfterS) {
    tries += 1;
    sum += retryPauseS(tries);
  }
  return tries;
})();

async function tryLater(
  deps: WebhookDeps,
  delivery: Delivery,
  webhook: Webhook | undefined,
  status: number,
): Promise<void> {
  const tries = delivery.tries + 1;
  const isOver = tries >= lastTry;
  if (isOver && webhook) await giveUp(deps, webhook);
  const pauseS = Math.ceil(retryPauseS(tries) * (0.9 + Math.random() / 5));
  const nextTryAt = new Date(deps.now().getTime() + pauseS * 1000).toISOString();
  await noteNotShown(deps.db, deps.tenantId, delivery.id, {
    nextTryAt,
    tries,
    gaveUp: isOver ? `no answer (${status})` : null,
    failure: status === 0 ? 'no answer' : `answered ${status}`,
    at: deps.now().toISOString(),
  });
  if (!isOver) deps.wake('webhooks', pauseS);
}

/** A day without an answer: the listener is taken for dead, and the admins hear of it. */
async function giveUp(deps: WebhookDeps, { id, url }: Webhook): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const to = await waysToAdmins(deps, webhookRoute(id));
  await db.transaction().execute(async (tx) => {
    if (!(await endWebhook(tx, tenantId, id, at))) return;
    const lines = [
      `The webhook to ${new URL(url).host} did not take events for a day. It is switched off.`,
      'What it missed is not sent later. Say “add webhook” in your own chat with me to set it up anew.',
    ];
    await wantNotice(tx, tenantId, { id: `webhook:${id}`, lines, to, at });
    await appendJournal(tx, tenantId, [{ kind: 'webhook.dead', at, body: { webhook: id } }]);
  });
  deps.wake('deliver');
}
