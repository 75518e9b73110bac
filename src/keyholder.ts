import { createAdapter } from './bot/adapter';
import { createApp } from './bot/app';
import { createSubjects } from './bot/subjects';
import { createTurnLimit } from './bot/turn-limit';
import type { Config } from './config';
import { interactive } from './graph/graph';
import { isAborted } from './graph/graph-error';
import { createMetrics } from './http/metrics';
import { firstWakes, jobsOf } from './jobs/jobs';
import { watched } from './jobs/watch';
import { topics } from './knowledge/topics';
import type { Fault } from './model/fault';
import type { Log, Trace } from './model/log';
import { scoreLineOf } from './posture/keep-day';
import { postureOf } from './posture/posture-of';
import type { Db } from './store/db';
import type { Waker } from './store/wake';
import { noteNotifications } from './tenant/note-notifications';
import { createRoleBook } from './tenant/roles';
import { alertsOf } from './wire-alerts';
import { botDepsOf } from './wire-bot';
import { chatOf } from './wire-chat';
import { deliveryOf } from './wire-delivery';
import { evidenceOf } from './wire-evidence';
import { graphsOf } from './wire-graph';
import { listen } from './wire-http';
import { knowledgeOf } from './wire-knowledge';
import { peopleOf } from './wire-people';
import { registrationsOf } from './wire-posture';
import { proofOf, storeCommandsOf } from './wire-proof';
import { remediationOf } from './wire-remediation';
import { reviewOf } from './wire-review';
import { selfOf } from './wire-self';
import { ownDataDir, storeOf } from './wire-store';
import { onFoundOf, tenantOf } from './wire-tenant';

export interface Keyholder {
  readonly url: string;
  readonly tenantUrl: string;
  readonly db: Db;
  readonly wake: Waker['wake'];
  readonly close: () => Promise<void>;
}

/** Builds and connects everything. Time comes from one clock, so that tests can move it. */
export async function startKeyholder(
  config: Config,
  outside: { now: () => Date; log: Log; trace: Trace; fault: Fault },
): Promise<Keyholder> {
  const { now, log, trace, fault } = outside;
  const { tenantId } = config;
  const metrics = createMetrics();
  const onError = (error: unknown): void => {
    if (!isAborted(error)) log.error('a job failed', { error });
  };
  const owner = await ownDataDir(config, onError);
  const [{ db, store, holder, waker }, graphs] = await Promise.all([
    storeOf(config),
    graphsOf(config, { now, log, meter: metrics }),
  ]);
  const { wake } = waker;
  const roles = createRoleBook({ ...config, graph: interactive(graphs.read), now });
  const { knowledge, interpreter, startLearning } = knowledgeOf();

  let notifyUrl = config.publicUrl;
  const onFound = onFoundOf(config, graphs.appIds);
  const people = peopleOf({ db, tenantId, now, knowledge, topics, insiders: roles.insiders, onFound, wake });
  const proof = proofOf({ db, tenantId, now, onFound, wake, publicUrl: () => notifyUrl });
  const { tenant, isFirstReadDone, scanNow, preflight, seenWithin, work } = tenantOf({
    config,
    db,
    graphs,
    now,
    onFound,
    assessMore: async (tx, at) => [...(await people.assessDutiesIn(tx, at)), ...(await proof.judgeIn(tx, at))],
    wake,
    fault,
    log,
    notifyUrl: () => notifyUrl,
    onError,
  });
  const { remediation, emergency, life, runs, noteSelfApproval } = remediationOf({
    db,
    tenantId,
    holder: holder?.number ?? null,
    longestAcceptanceDays: config.longestAcceptanceDays,
    graphs,
    roles,
    settings: config.approvals,
    now,
    wake,
    fault,
    log,
  });
  await noteSelfApproval();
  const review = reviewOf({
    db,
    tenantId,
    isQuarterly: config.review.isQuarterly,
    ownersNarrowAlone: config.review.ownersNarrowAlone,
    graphs,
    now,
    wake,
    log,
    ...remediation,
    ...life,
  });
  const adapter = createAdapter(config.bot);
  const wired = botDepsOf({
    db,
    tenantId,
    knowledge,
    interpreter,
    now,
    canFix: graphs.canFix,
    reasonFor: config.approvals.reasonFor,
    allowLoopbackUpload: config.demo,
    postureOf: () => postureOf(db, tenantId),
    seenWithin,
    rolesOf: roles.rolesOf,
    log,
  });
  const { chat, routing, routes } = chatOf({
    config,
    db,
    conversations: wired.conversations,
    onConversationDead: wired.onConversationDead,
    insiders: roles.insiders,
    now,
    wake,
  });
  const alerts = alertsOf({
    ...routing,
    posture: wired.rendering.baseline,
    hasBeenRead: isFirstReadDone,
    scoreLine: async (from) => scoreLineOf(db, tenantId, await postureOf(db, tenantId), from, now().toISOString()),
    ...selfOf(config, { db, tenantId, now }),
    holder: holder?.number ?? null,
    allowLoopback: config.demo,
    wake,
    log,
  });
  const evidence = evidenceOf({
    config,
    db,
    now,
    stand: wired.rendering.baseline,
    wake,
    holder: holder?.number ?? null,
    fault,
    log,
    publicUrl: () => notifyUrl,
  });
  const delivery = deliveryOf({
    rendering: wired.rendering,
    onConversationDead: wired.onConversationDead,
    config,
    graphs,
    roles,
    cards: {
      ...people.cards,
      ...alerts.cards,
      ...evidence.cards,
      ...review.cards,
      emergency: emergency.message,
      bulk: async (bulkId, showsNames) => remediation.bulk.message(bulkId, 0, await showsNames()),
      fix: async (fixId, showsNames) => ((await showsNames()) ? remediation.fixMessage(fixId) : undefined),
    },
    holder: holder?.number ?? null,
    chat,
    now,
    wake,
    fault,
    log,
    meter: metrics,
  });
  const onTurn = createApp(adapter, config.bot?.id ?? '', {
    ...wired.bot,
    ...routes,
    ...people.bot,
    life,
    emergency,
    proof: proof.proof,
    routing: alerts.routing,
    evidence: evidence.bot,
    reviews: review.reviews,
    subjects: createSubjects(now),
    chat,
    admit: createTurnLimit(config.turnsPerMinute, now).admit,
    ...remediation,
    scanNow,
  });
  const server = await listen({
    config,
    db,
    now,
    trace,
    log,
    metrics,
    isFirstReadDone,
    onActivity: (request, response) => adapter.process(request as never, response as never, onTurn),
    onNotifications: (body) => noteNotifications(tenant, body),
    onBackups: proof.onBackups,
    onDownload: evidence.download,
  });
  if (config.port === 0) notifyUrl = server.url;
  owner.serve({
    knowledge,
    ...evidence.commands,
    ...storeCommandsOf({ db, tenantId, now }),
    posture: wired.rendering.baseline,
    scanNow,
    preflight,
    registrations: registrationsOf(),
  });

  const allWork = {
    ...work,
    firstRead: () => (holder ? holder.alone(`first-read ${tenantId}`, work.firstRead) : work.firstRead()),
    ...people.work,
    ...alerts.work,
    ...proof.work,
    ...evidence.work,
    ...review.work,
    ...delivery,
    ...runs,
  };
  await waker.start(watched(jobsOf(allWork), { meter: metrics, trace }), onError);
  for (const name of firstWakes) wake(name);

  const stopLearning = startLearning();

  return {
    url: server.url,
    tenantUrl: graphs.url,
    db,
    wake,
    async close() {
      stopLearning();
      // What waits for Graph stops waiting first; then nobody holds up the rest.
      await graphs.close();
      await server.close();
      await store.close();
      await owner.free();
    },
  };
}
