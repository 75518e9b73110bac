import type { BotDeps } from '../bot/deps';
import { createSubjects } from '../bot/subjects';
import type { Admission } from '../bot/turn-limit';
import type { CommandDeps } from '../cli/commands';
import type { Config } from '../config';
import { type Graph, interactive } from '../graph/graph';
import { jobsOf } from '../jobs/jobs';
import { topics } from '../knowledge/topics';
import type { Fault } from '../model/fault';
import type { Log } from '../model/log';
import type { Meter } from '../model/meter';
import type { Span } from '../model/span';
import { scoreLineOf } from '../posture/keep-day';
import { postureOf } from '../posture/posture-of';
import { findConversation } from '../store/conversations';
import type { Db } from '../store/db';
import { hasCard } from '../store/homes';
import type { Wake } from '../store/wake';
import { noteNotifications } from '../tenant/note-notifications';
import { createRoleBook } from '../tenant/roles';
import { alertsOf } from './alerts';
import { botDepsOf } from './bot';
import { chatOf } from './chat';
import { deliveryOf } from './delivery';
import { evidenceOf } from './evidence';
import type { Graphs } from './graph';
import { peopleOf } from './people';
import { registrationsOf } from './posture';
import { proofOf, storeCommandsOf } from './proof';
import { remediationOf } from './remediation';
import { reviewOf } from './review';
import { selfOf } from './self';
import { setupOf } from './setup';
import type { storeOf } from './store';
import { onFoundOf, tenantOf } from './tenant';
import { library, understanding } from './understanding';

/** What all organisations share. */
interface House {
  readonly db: Db;
  readonly holder: Awaited<ReturnType<typeof storeOf>>['holder'];
  /** Where the groups of admins and leads are: the tenant itself, or the provider's. */
  readonly groupsIn: Graph;
  readonly admit: (personId: string, conversationId: string) => Admission;
  /** Where Graph, and people who take a pack, reach us. */
  readonly notifyUrl: () => string;
  readonly onError: (error: unknown) => void;
  readonly now: () => Date;
  readonly log: Log;
  readonly fault: Fault;
  readonly span: Span;
  readonly meter: Meter;
}

/** One organisation: its tenant, its people's roles, its conversations and its journal. Nothing in here knows of another. */
export async function organisationOf(config: Config, graphs: Graphs, wake: Wake, house: House) {
  const { db, holder, now, log, fault, notifyUrl, onError } = house;
  const { tenantId } = config;
  const roles = createRoleBook({ ...config, graph: interactive(house.groupsIn), now });
  const onFound = onFoundOf(config, { ownAppIds: graphs.appIds, now });
  const people = peopleOf({ db, tenantId, now, library, topics, insiders: roles.insiders, onFound, wake });
  const proof = proofOf({ db, tenantId, now, onFound, wake, publicUrl: notifyUrl });
  const { tenant, isFirstReadDone, scanNow, preflight, seenWithin, work } = tenantOf({
    config,
    db,
    graphs,
    groupsIn: house.groupsIn,
    now,
    onFound,
    assessMore: async (tx, at) => [...(await people.assessDutiesIn(tx, at)), ...(await proof.judgeIn(tx, at))],
    wake,
    fault,
    log,
    notifyUrl,
    onError,
  });
  const { remediation, emergency, drill, life, runs, noteSelfApproval } = remediationOf({
    db,
    tenantId,
    holder: holder?.number ?? null,
    longestAcceptanceDays: config.longestAcceptanceDays,
    graphs,
    roles,
    settings: config.approvals,
    seenWithin,
    now,
    wake,
    fault,
    span: house.span,
    log,
  });
  await noteSelfApproval();
  const review = reviewOf({
    db,
    tenantId,
    isQuarterly: config.review.isQuarterly,
    ownersNarrowAlone: config.review.ownersNarrowAlone,
    onFound,
    graphs,
    now,
    wake,
    log,
    ...remediation,
    ...life,
  });
  const wired = botDepsOf({
    db,
    tenantId,
    library,
    understanding,
    now,
    canFix: graphs.canFix,
    reasonFor: config.approvals.reasonFor,
    allowLoopbackUpload: config.demo,
    postureOf: () => postureOf(db, tenantId),
    seenWithin,
    rolesOf: roles.rolesOf,
    leads: roles.leads,
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
  const setup = setupOf({ config, db, graphs, topics, now, wake });
  const evidence = evidenceOf({
    config,
    db,
    now,
    stand: wired.rendering.baseline,
    wake,
    holder: holder?.number ?? null,
    fault,
    log,
    publicUrl: notifyUrl,
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
      ...setup.cards,
      drill: async (id, showsNames) => drill.message(id, await showsNames()),
      bulk: async (bulkId, showsNames) => remediation.bulk.message(bulkId, 0, await showsNames()),
      fix: async (fixId, showsNames) => ((await showsNames()) ? remediation.fixMessage(fixId) : undefined),
    },
    holder: holder?.number ?? null,
    chat,
    now,
    wake,
    fault,
    log,
    meter: house.meter,
  });
  const bot: BotDeps = {
    ...wired.bot,
    ...routes,
    ...people.bot,
    life,
    emergency,
    setup: setup.bot,
    drill: {
      ask: drill.ask,
      message: async (id, conversation) => drill.message(id, await wired.bot.showsNames(conversation)),
    },
    proof: proof.proof,
    routing: alerts.routing,
    evidence: evidence.bot,
    reviews: review.reviews,
    subjects: createSubjects(now),
    chat,
    admit: house.admit,
    ...remediation,
    scanNow,
  };
  const allWork = {
    ...work,
    firstRead: () => (holder ? holder.alone(`first-read ${tenantId}`, work.firstRead) : work.firstRead()),
    ...people.work,
    ...alerts.work,
    ...setup.work,
    ...proof.work,
    ...evidence.work,
    ...review.work,
    ...delivery,
    ...runs,
  };
  return {
    tenantId,
    name: config.organisationName,
    bot,
    jobs: jobsOf(allWork),
    isFirstReadDone,
    onNotifications: (body: unknown) => noteNotifications(tenant, body),
    onBackups: proof.onBackups,
    hasBackupSource: proof.hasSource,
    download: evidence.download,
    hasCard: (conversationIds: readonly string[], activityId: string) =>
      hasCard(db, tenantId, conversationIds, activityId),
    knows: async (conversationId: string) => (await findConversation(db, tenantId, conversationId)) !== undefined,
    commands: {
      understanding,
      ...evidence.commands,
      ...storeCommandsOf({ db, tenantId, now }),
      posture: wired.rendering.baseline,
      scanNow,
      preflight,
      registrations: registrationsOf(),
    } satisfies CommandDeps,
  };
}

export type BuiltOrganisation = Awaited<ReturnType<typeof organisationOf>>;
