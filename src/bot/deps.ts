import type { beginChange } from '../alerts/changes';
import type { Chat, Message } from '../alerts/chat';
import type { RouteMade } from '../alerts/routes';
import type { setSeverity } from '../alerts/severity';
import type { addWebhook, listHosts } from '../alerts/webhooks';
import type { Ours } from '../cards/answer';
import type { BaselineInput } from '../cards/baseline';
import type { deliveryReportData } from '../cards/delivery-report';
import type { ExceptionRow } from '../cards/exceptions';
import type { nameEmergencyData } from '../cards/name-emergency';
import type { CheckChoice } from '../cards/set-severity';
import type { Decided } from '../duties/decide-duty';
import type { Named } from '../duties/name-owner';
import type { OwnerRow } from '../duties/overview';
import type { TakenPack } from '../evidence/pack/packs';
import type { Answered, answerQuestion } from '../experts/answer';
import type { Asked, askExperts } from '../experts/ask';
import type { Library } from '../knowledge/library';
import type { Understanding } from '../knowledge/understanding';
import type { Area } from '../model/areas';
import type { Conversation } from '../model/conversation';
import type { Scope } from '../model/duty';
import type { PackWish } from '../model/period';
import type { RouteSettings } from '../model/route-settings';
import type { Topic } from '../model/topic';
import type { Acceptance, RiskDecision } from '../posture/accept-risk';
import type { LifeAnswer } from '../posture/life-deps';
import type { Live } from '../posture/live';
import type { BulkDecision } from '../remediation/bulk-decide';
import type { bulkRows } from '../remediation/bulk-message';
import type { Decision } from '../remediation/decide';
import type { Answer, Person } from '../remediation/deps';
import type { DrillAnswer } from '../remediation/drill-ask';
import type { decideNominated, Nominated } from '../remediation/emergency';
import type { Choice } from '../remediation/request-fix';
import type { Roles } from '../tenant/roles';
import type { Proof } from './proof-deps';
import type { Reviews } from './review-deps';
import type { Subjects } from './subjects';
import type { Admission } from './turn-limit';

/** All that the bot can do, as functions: it knows Teams, and nothing of how these are done. */
export interface BotDeps {
  readonly library: Library;
  readonly understanding: Understanding;
  readonly subjects: Subjects;
  readonly chat: Chat;
  /** Whether this person may speak now, or has spoken too often in the last minute. */
  readonly admit: (personId: string, conversationId: string) => Admission;
  readonly rolesOf: (userId: string, need: 'read' | 'decide') => Promise<Roles>;
  /** The names of those who approve fixes, as Graph says now. */
  readonly leads: () => Promise<readonly string[]>;
  readonly saveConversation: (conversation: Conversation) => Promise<void>;
  readonly forgetConversation: (conversation: Conversation, by: string) => Promise<void>;
  /** Whether nobody was greeted there since the bot came; asked once. */
  readonly takeWelcome: (conversationId: string) => Promise<boolean>;
  readonly hasRoute: () => Promise<boolean>;
  readonly isRoute: (conversationId: string) => Promise<boolean>;
  readonly showsNames: (conversation: Conversation) => Promise<boolean>;
  readonly makeRoute: (conversation: Conversation, by: string) => Promise<RouteMade>;
  readonly endRoute: (conversationId: string, by: string) => Promise<boolean>;
  readonly allowNames: (conversationId: string, by: string, reason: string) => Promise<boolean>;
  readonly requestFix: (findingKey: string, by: Person, choice?: Choice) => Promise<Answer>;
  /** Somebody did by hand what the card says. */
  readonly sayDone: (findingKey: string, by: Person) => Promise<Answer>;
  /** Switches all fixing off or on; false when it stood so already. */
  readonly switchFixes: (isOn: boolean, by: Person) => Promise<boolean>;
  readonly requestUndo: (fixId: string, by: Person) => Promise<Answer>;
  readonly fixMessage: (fixId: string) => Promise<Message | undefined>;
  readonly decide: (decision: Decision) => Promise<Answer>;
  readonly bulk: BulkFixes;
  readonly life: Life;
  readonly groupMessage: (groupId: string, page: number, showsNames: boolean) => Promise<Message | undefined>;
  readonly findingMessage: (findingKey: string, showsNames: boolean) => Promise<Message | undefined>;
  /** What was collected, as answers to questions about it. */
  readonly live: Live;
  readonly now: () => Date;
  /** In demo mode a file may be put to a stand-in on this machine. */
  readonly allowLoopbackUpload: boolean;
  readonly posture: () => Promise<BaselineInput>;
  readonly listAsked: () => Promise<
    readonly {
      readonly verb: string;
      readonly data: Readonly<Record<string, string>>;
      readonly summary: string;
      readonly askedBy: string;
      readonly askedAt: string;
      readonly expiresAt: string | null;
    }[]
  >;
  readonly scanNow: () => Promise<void>;
  readonly experts: Experts;
  readonly duties: Duties;
  readonly emergency: Emergency;
  readonly drill: Drills;
  /** What is set up here. */
  readonly setup: {
    readonly show: (conversationId: string) => Promise<void>;
    /** Something may have been done. */
    readonly lookAgain: () => void;
  };
  readonly routing: Routing;
  /** What is reported, recorded and stated. */
  readonly proof: Proof;
  readonly evidence: Evidence;
  readonly reviews: Reviews;
  /** Questions that got no answer, kept without the asker. */
  readonly unanswered: {
    readonly note: (id: string, text: string) => Promise<void>;
    /** The person chose a topic after all. */
    readonly answered: (id: string) => Promise<void>;
    readonly now: () => Promise<Message>;
  };
  /** Which topic a person chose for which words. */
  readonly choices: {
    readonly note: (userId: string, marks: readonly string[], topicId: string) => Promise<void>;
    readonly forget: (userId: string, topicId: string) => Promise<void>;
    readonly find: (userId: string, marks: readonly string[]) => Promise<string | undefined>;
  };
  /** What the company itself says to a topic, and who looks after it here. */
  readonly oursOf: (topic: Topic) => Promise<Ours>;
  readonly noteAnswer: (topicId: string, kind: 'helpful' | 'not-helpful') => Promise<void>;
  readonly log: {
    readonly error: (text: string, facts?: object) => void;
    readonly warn: (text: string, facts?: object) => void;
  };
}

/** Many fixes that are decided together. */
interface BulkFixes {
  readonly requestGroup: (
    groupId: string,
    by: Person,
    given: { readonly remedyId: string | undefined; readonly conversationId: string },
  ) => Promise<Answer>;
  readonly requestUndo: (bulkId: string, by: Person) => Promise<Answer>;
  readonly decide: (decision: BulkDecision) => Promise<Answer>;
  readonly message: (bulkId: string, page: number, showsNames: boolean) => Promise<Message | undefined>;
  readonly rows: (bulkId: string) => ReturnType<typeof bulkRows>;
}

/** What people do with a finding, beside fixing it. */
interface Life {
  readonly snooze: (findingKey: string, until: string, by: Person) => Promise<LifeAnswer>;
  readonly wakeByHand: (findingKey: string, by: Person) => Promise<LifeAnswer>;
  readonly assign: (findingKey: string, to: Person, by: Person) => Promise<LifeAnswer>;
  readonly acceptRisk: (wish: Acceptance) => Promise<LifeAnswer>;
  readonly decideRisk: (decision: RiskDecision) => Promise<LifeAnswer & { readonly findingKey?: string }>;
  readonly snoozeGroup: (groupId: string, until: string, by: Person) => Promise<LifeAnswer>;
  readonly assignGroup: (groupId: string, to: Person, by: Person) => Promise<LifeAnswer>;
  /** Somebody who is still here. */
  readonly findColleague: (userId: string) => Promise<Person | undefined>;
  readonly listExceptions: () => Promise<readonly ExceptionRow[]>;
}

/** Who looks after what here. */
interface Duties {
  /** What a scope is called; undefined when nothing of ours is in it. */
  readonly title: (scope: string) => string | undefined;
  readonly list: () => Promise<{ readonly rows: readonly OwnerRow[]; readonly at: string }>;
  readonly name: (scope: Scope, personId: string, by: Person) => Promise<Named>;
  readonly decide: (dutyId: string, state: 'confirmed' | 'declined', by: Person) => Promise<Decided>;
  readonly message: (dutyId: string) => Promise<Message | undefined>;
  /** Whether this person confirmed to look after the topic. */
  readonly owns: (topicId: string, userId: string) => Promise<boolean>;
  readonly findColleagues: (name: string) => Promise<readonly Colleague[]>;
  /** People the bot has met. */
  readonly listMet: () => Promise<readonly Colleague[]>;
}

/** Whether a new link is noticed here, tried out. */
interface Drills {
  readonly ask: (by: Person, conversationId: string) => Promise<DrillAnswer>;
  readonly message: (drillId: string, conversation: Conversation) => Promise<Message | undefined>;
}

/** Which two accounts are for emergencies. */
interface Emergency {
  readonly now: () => Promise<Parameters<typeof nameEmergencyData>[0]>;
  readonly nominate: (personIds: readonly string[], by: Person) => Promise<Nominated>;
  readonly decide: (decision: Parameters<typeof decideNominated>[1]) => Promise<Nominated>;
  readonly message: (nominationId: string) => Promise<Message | undefined>;
}

type Colleague = Extract<Named, { ok: true }>['person'];

/** Questions that go to people. */
interface Experts {
  readonly ask: (question: Parameters<typeof askExperts>[1], by: Person) => Promise<Asked>;
  readonly answer: (given: Parameters<typeof answerQuestion>[1]) => Promise<Answered>;
  /** What a question may be about; undefined for an unknown one. */
  readonly topicsOf: (questionId: string) => Promise<readonly string[] | undefined>;
  readonly questionMessage: (questionId: string) => Promise<Message | undefined>;
  readonly removeEntry: (topicId: string, by: Person) => Promise<boolean>;
  readonly makeRoom: (conversation: Conversation, by: string) => Promise<void>;
  readonly endRoom: (conversationId: string, by: string) => Promise<boolean>;
}

/** What comes where, and when. */
interface Routing {
  readonly areas: readonly Area[];
  readonly settingsOf: (conversationId: string) => Promise<RouteSettings | undefined>;
  readonly change: (conversationId: string, settings: RouteSettings, by: string) => Promise<boolean>;
  readonly preview: (
    settings: RouteSettings,
  ) => Promise<{ readonly cards: number; readonly inDigest: number; readonly days: number }>;
  readonly test: (conversationId: string) => Promise<boolean>;
  /** Areas of which no route gets cards. */
  readonly nobodyHears: () => Promise<readonly Area[]>;
  readonly listChecks: () => Promise<readonly CheckChoice[]>;
  readonly beginChange: (planned: Parameters<typeof beginChange>[1]) => Promise<boolean>;
  /** Areas whose change was ended. */
  readonly cancelChanges: (by: string) => Promise<readonly Area[]>;
  readonly addWebhook: (given: Parameters<typeof addWebhook>[1]) => ReturnType<typeof addWebhook>;
  readonly removeWebhook: (id: string, by: string) => Promise<boolean>;
  readonly deliveryReport: (name: string | null) => Promise<Parameters<typeof deliveryReportData>[0]>;
  readonly listWebhooks: () => ReturnType<typeof listHosts>;
  readonly setSeverity: (given: Parameters<typeof setSeverity>[1]) => ReturnType<typeof setSeverity>;
  /** What changed since then, wherever it was told. */
  readonly lookBack: (
    since: { readonly from: string; readonly timeZone: string },
    showsNames: boolean,
  ) => Promise<Message>;
}

/** The journal's proof. Packs are given to whoever asked for them, and to nobody else. */
interface Evidence {
  readonly journalMessage: () => Promise<Message>;
  readonly postHeadsTo: (conversation: Conversation, by: string) => Promise<void>;
  readonly stopHeadsAt: (conversation: Conversation, by: string) => Promise<boolean>;
  readonly askPack: (wish: PackWish, by: Person) => Promise<Message>;
  readonly describePack: (
    id: string,
    by: string,
  ) => Promise<{ readonly name: string; readonly bytes: number } | undefined>;
  /** An address for one download. */
  readonly makeLink: (id: string, by: string) => Promise<string | undefined>;
  readonly takePack: (id: string, by: string) => Promise<TakenPack | undefined>;
}
