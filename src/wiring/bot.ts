import { type RenderDeps, renderFinding } from '../alerts/render';
import { renderGroup } from '../alerts/render-group';
import type { BotDeps } from '../bot/deps';
import type { SeenWithin } from '../cards/baseline';
import type { Library } from '../knowledge/library';
import type { Understanding } from '../knowledge/understanding';
import { type Conversation, personOf } from '../model/conversation';
import type { Log } from '../model/log';
import type { Reach } from '../model/remedy';
import { createLive } from '../posture/live';
import type { CheckPosture } from '../posture/posture-of';
import { insertAnswerNote } from '../store/answer-notes';
import { findConversation, findPersonalChat, saveConversation, takeWelcome } from '../store/conversations';
import type { Db } from '../store/db';
import { findExpertRoom } from '../store/expert-rooms';
import { findFinding } from '../store/findings';
import { createKnownConversations } from '../store/known-conversations';
import { listRoutes } from '../store/routes';
import type { RoleBook } from '../tenant/roles';
import { baselineOf } from './posture';
import { listAsked } from './remediation';

interface Wiring {
  readonly db: Db;
  readonly tenantId: string;
  readonly library: Library;
  readonly understanding: Understanding;
  readonly now: () => Date;
  readonly canFix: boolean;
  readonly reasonFor: readonly Reach[];
  readonly allowLoopbackUpload: boolean;
  readonly postureOf: () => Promise<readonly CheckPosture[]>;
  readonly seenWithin: () => Promise<SeenWithin>;
  readonly rolesOf: RoleBook['rolesOf'];
  readonly leads: RoleBook['leads'];
  readonly log: Log;
}

/** What the bot asks of the store, as the functions it takes. */
export function botDepsOf(wiring: Wiring) {
  const { db, tenantId, now } = wiring;
  const baseline = () => baselineOf(wiring);
  const mayPersonSee = async (userId: string): Promise<boolean> => (await wiring.rolesOf(userId, 'read')).isAdmin;
  const rendering: Omit<RenderDeps, 'others'> = {
    db,
    tenantId,
    canFix: wiring.canFix,
    reasonFor: wiring.reasonFor,
    baseline,
    mayPersonSee,
  };
  const known = createKnownConversations(now);
  const remember = async (conversation: Conversation): Promise<void> => {
    if (known.has(conversation)) return;
    await saveConversation(db, tenantId, conversation, now().toISOString());
    known.note(conversation);
  };
  const conversations = {
    saveConversation: remember,
    findPersonalChat: (userId: string) => findPersonalChat(db, tenantId, userId),
    async anyRoute() {
      const room = await findExpertRoom(db, tenantId);
      const routes = await listRoutes(db, tenantId);
      for (const conversationId of [...routes.map((route) => route.conversationId), ...(room ? [room] : [])]) {
        const userId = personOf(conversationId);
        const conversation = userId
          ? await findPersonalChat(db, tenantId, userId)
          : await findConversation(db, tenantId, conversationId);
        if (conversation) return conversation;
      }
      return undefined;
    },
  };
  const bot = {
    library: wiring.library,
    understanding: wiring.understanding,
    rolesOf: wiring.rolesOf,
    leads: async () => (await wiring.leads()).map(({ displayName }) => displayName),
    saveConversation: remember,
    takeWelcome: (id) => takeWelcome(db, tenantId, id, now().toISOString()),
    hasRoute: async () => (await listRoutes(db, tenantId)).length > 0,
    isRoute: async (id) => (await listRoutes(db, tenantId)).some(({ conversationId }) => conversationId === id),
    async showsNames(conversation) {
      if (conversation.kind === 'personal') return true;
      const route = (await listRoutes(db, tenantId)).find(({ conversationId }) => conversationId === conversation.id);
      return route?.showsNames ?? false;
    },
    async findingMessage(findingKey, showsNames) {
      const finding = await findFinding(db, tenantId, findingKey);
      return finding && renderFinding(rendering, finding, showsNames);
    },
    groupMessage: (groupId, page, showsNames) =>
      renderGroup({ db, tenantId, canFix: wiring.canFix }, groupId, page, showsNames),
    posture: baseline,
    listAsked: () => listAsked(db, tenantId),
    live: createLive({ db, tenantId, now }),
    now,
    allowLoopbackUpload: wiring.allowLoopbackUpload,
    noteAnswer: (topicId, kind) => insertAnswerNote(db, tenantId, { topicId, kind, at: now().toISOString() }),
    log: wiring.log,
  } satisfies Omit<
    BotDeps,
    | 'chat'
    | 'forgetConversation'
    | 'admit'
    | 'subjects'
    | 'life'
    | 'experts'
    | 'duties'
    | 'emergency'
    | 'drill'
    | 'setup'
    | 'routing'
    | 'proof'
    | 'evidence'
    | 'reviews'
    | 'unanswered'
    | 'choices'
    | 'oursOf'
    | 'makeRoute'
    | 'endRoute'
    | 'allowNames'
    | 'requestFix'
    | 'requestUndo'
    | 'fixMessage'
    | 'decide'
    | 'bulk'
    | 'switchFixes'
    | 'sayDone'
    | 'scanNow'
  >;
  return { rendering, conversations, bot, onConversationDead: known.forget };
}
