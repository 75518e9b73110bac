import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DeliverDeps, deliver } from './alerts/deliver';
import { leave } from './alerts/leave';
import { createPace } from './alerts/pace';
import { allowNames, endRoute, makeRoute, type RouteDeps, reviewRosters } from './alerts/routes';
import { createAdapter } from './bot/adapter';
import { createApp } from './bot/app';
import { createChat } from './bot/chat';
import { oneTry } from './bot/one-try';
import { createSubjects } from './bot/subjects';
import { createTurnLimit } from './bot/turn-limit';
import type { CommandDeps } from './cli/commands';
import { serveOwner } from './cli/owner';
import type { Config } from './config';
import { interactive } from './graph/graph';
import { isAborted } from './graph/graph-error';
import { createMetrics, metricsOf } from './http/metrics';
import { createServer } from './http/server';
import { jobsOf } from './jobs/jobs';
import { watched } from './jobs/watch';
import { createInterpreter } from './knowledge/interpreter';
import { createKnowledge } from './knowledge/knowledge';
import { languages } from './knowledge/languages';
import { topics } from './knowledge/topics';
import type { Fault } from './model/fault';
import type { Log, Trace } from './model/log';
import { scoreLineOf } from './posture/keep-day';
import { postureOf } from './posture/posture-of';
import { lockDataDir } from './store/data-dir-lock';
import { type Db, openStore } from './store/db';
import { readFigures } from './store/figures';
import { freeLeases } from './store/fixes';
import { openHolder } from './store/holder';
import { createWaker, type Waker } from './store/wake';
import { isFirstReadDone as hasBeenRead } from './tenant/first-read';
import { noteNotifications } from './tenant/note-notifications';
import { createRoleBook } from './tenant/roles';
import { alertsOf } from './wire-alerts';
import { botDepsOf } from './wire-bot';
import { evidenceOf } from './wire-evidence';
import { graphsOf } from './wire-graph';
import { peopleOf } from './wire-people';
import { registrationsOf } from './wire-posture';
import { proofOf, storeCommandsOf } from './wire-proof';
import { installerOf } from './wire-reach';
import { remediationOf } from './wire-remediation';
import { reviewOf } from './wire-review';
import { selfOf } from './wire-self';
import { onFoundOf, tenantOf } from './wire-tenant';

export interface Keyholder {
  readonly url: string;
  readonly tenantUrl: string;
  readonly db: Db;
  readonly wake: Waker['wake'];
  readonly close: () => Promise<void>;
}

/** Languages are learnt one by one once the start is over, so that nobody's first question in one of them waits for that. */
const prepareEveryMs = 4000;

/** Builds and connects everything. Time comes from one clock, so that tests can move it. */
export async function startKeyholder(
  config: Config,
  outside: { now: () => Date; log: Log; trace: Trace; fault: Fault },
): Promise<Keyholder> {
  const { now, log, trace, fault } = outside;
  const { tenantId } = config;
  const metrics = createMetrics();
  // Filled once the store is open; a command that comes before that is told to wait.
  let commandDeps: CommandDeps | undefined;
  const onError = (error: unknown): void => {
    if (!isAborted(error)) log.error('a job failed', { error });
  };
  const unlock = config.databaseUrl
    ? async () => undefined
    : await lockDataDir(config.dataDir, (socket) =>
        commandDeps ? serveOwner(commandDeps, onError)(socket) : socket.destroy(),
      );
  const [store, graphs, holder] = await Promise.all([
    openStore(config),
    graphsOf(config, { now, log, meter: metrics }),
    config.databaseUrl ? openHolder(config.databaseUrl) : null,
  ]);
  const { db } = store;
  if (store.pglite) await freeLeases(db, tenantId);
  const waker = createWaker(store, config.databaseUrl);
  const { wake } = waker;
  const roles = createRoleBook({
    graph: interactive(graphs.read),
    adminGroupId: config.adminGroupId,
    leadGroupId: config.leadGroupId,
    now,
  });
  const knowledge = createKnowledge(topics);
  const interpreter = createInterpreter(topics, knowledge, languages);

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
    canFix: graphs.fix !== null,
    reasonFor: config.approvals.reasonFor,
    allowLoopbackUpload: config.demo,
    postureOf: () => postureOf(db, tenantId),
    seenWithin,
    rolesOf: roles.rolesOf,
    log,
  });
  const chat = createChat({
    adapter: createAdapter(config.bot, { httpClient: oneTry }),
    appId: config.bot?.id ?? '',
    tenantId,
    ...wired.conversations,
  });
  const routing: RouteDeps = {
    db,
    tenantId,
    now,
    chat,
    insiders: roles.insiders,
    isFirstReadDone: (tx) => hasBeenRead({ db: tx, tenantId }),
    wake,
  };
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
  const delivery: DeliverDeps = {
    ...wired.rendering,
    insiders: roles.insiders,
    leads: roles.leads,
    installFor: installerOf(config, graphs),
    onConversationDead: wired.onConversationDead,
    others: {
      ...people.cards,
      ...alerts.cards,
      emergency: emergency.message,
      bulk: async (bulkId, showsNames) => remediation.bulk.message(bulkId, 0, await showsNames()),
      ...evidence.cards,
      ...review.cards,
      fix: async (fixId, showsNames) => ((await showsNames()) ? remediation.fixMessage(fixId) : undefined),
    },
    holder: holder?.number ?? null,
    chat,
    pace: createPace(db, tenantId),
    sleep,
    now,
    wake,
    fault,
    log,
    meter: metrics,
  };
  const onTurn = createApp(adapter, config.bot?.id ?? '', {
    ...wired.bot,
    async forgetConversation(conversation, by) {
      await leave(routing, conversation, by);
      wired.onConversationDead(conversation.id);
    },
    life,
    experts: people.experts,
    duties: people.duties,
    emergency,
    proof: proof.proof,
    routing: alerts.routing,
    evidence: evidence.bot,
    reviews: review.reviews,
    unanswered: people.unanswered,
    choices: people.choices,
    oursOf: people.oursOf,
    subjects: createSubjects(now),
    chat,
    admit: createTurnLimit(config.turnsPerMinute, now).admit,
    makeRoute: (conversation, by) => makeRoute(routing, conversation, by),
    endRoute: (conversationId, by) => endRoute(routing, conversationId, by),
    allowNames: (conversationId, by, reason) => allowNames(routing, conversationId, by, reason),
    ...remediation,
    scanNow,
  });
  const server = createServer({
    tenantId,
    allowLoopbackService: config.demo,
    onActivity: (request, response) => adapter.process(request as never, response as never, onTurn),
    onNotifications: (body) => noteNotifications(tenant, body),
    onBackups: proof.onBackups,
    onDownload: evidence.download,
    // It asks the store: without one nothing could be said or done.
    readiness: async () => ({ ready: true, firstRead: (await isFirstReadDone()) ? 'done' : 'running' }),
    metrics: metricsOf(metrics, config, () => readFigures(db, tenantId, now().toISOString())),
    meter: metrics,
    trace,
    log,
  });
  await new Promise<void>((ok, fail) => {
    server.once('error', fail);
    server.listen(config.port, config.host, () => ok());
  });
  const { port } = server.address() as AddressInfo;
  if (config.port === 0) notifyUrl = `http://127.0.0.1:${port}`;
  commandDeps = {
    knowledge,
    ...evidence.commands,
    ...storeCommandsOf({ db, tenantId, now }),
    posture: wired.rendering.baseline,
    scanNow,
    preflight,
    registrations: registrationsOf(),
  };

  const allWork = {
    ...work,
    firstRead: () => (holder ? holder.alone(`first-read ${tenantId}`, work.firstRead) : work.firstRead()),
    ...people.work,
    ...alerts.work,
    ...proof.work,
    ...evidence.work,
    ...review.work,
    async deliver() {
      wake('webhooks');
      await deliver(delivery);
    },
    ...runs,
    reviewRosters: () => reviewRosters(routing),
  };
  await waker.start(watched(jobsOf(allWork), { meter: metrics, trace }), onError);
  // What a kill left due is taken up at once, and what was missed meanwhile is found.
  for (const name of [
    'first-read',
    'deliver',
    'fix',
    'users',
    'reports',
    'objects',
    'mailboxes',
    'proof',
    'due',
    'reconcile',
    'subscriptions',
    'packs',
    'sign-head',
  ] as const)
    wake(name);

  const prepared = setInterval(() => {
    if (!interpreter.prepareNext()) clearInterval(prepared);
  }, prepareEveryMs).unref();

  return {
    url: `http://127.0.0.1:${port}`,
    tenantUrl: graphs.url,
    db,
    wake,
    async close() {
      clearInterval(prepared);
      // What waits for Graph stops waiting first; then nobody holds up the rest.
      await graphs.close();
      setTimeout(() => server.server.closeAllConnections(), 1000).unref();
      await new Promise<void>((ok) => server.close(() => ok()));
      await waker.stop();
      await holder?.close();
      await store.close();
      await unlock();
    },
  };
}
