import type { TeamsAdapter } from '@microsoft/teams-ai';
import { type ConversationReference, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Chat, FileMessage, Message } from '../alerts/chat';
import type { Conversation } from '../model/conversation';
import { AppError } from '../model/errors';
import { activityOf } from './activity-of';
import { type Named, nameActivity } from './several/name-organisation';

export interface ChatDeps {
  /** Makes each call once: see `one-try.ts`. */
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly tenantId: string;
  /** Whose cards these are, where there are several; null: the only one. */
  readonly named: Named | null;
  readonly findPersonalChat: (userId: string) => Promise<Conversation | undefined>;
  /** A channel or chat that the person may be in: where their Teams id is looked up. */
  readonly anyRoute: () => Promise<Conversation | undefined>;
  readonly saveConversation: (conversation: Conversation) => Promise<void>;
}

/** Speaks to Teams first: posts, changes and opens. Every failure comes out as an AppError with its status. */
export function createChat(deps: ChatDeps): Chat {
  const { named } = deps;
  const dressed = (message: Message | FileMessage) =>
    named ? nameActivity(activityOf(message), named) : activityOf(message);
  const within = async <T>(
    conversation: Conversation,
    threadId: string,
    work: (context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    // With `onTurnError` set, a failure inside would look like success: the outcome is carried out by hand.
    let outcome: { value: T } | { error: unknown } | undefined;
    await said(() =>
      deps.adapter.continueConversationAsync(deps.appId, referenceOf(deps, conversation, threadId), async (context) => {
        try {
          outcome = { value: await work(context) };
        } catch (error) {
          outcome = { error };
        }
      }),
    );
    if (outcome && 'value' in outcome) return outcome.value;
    throw deliveryError(outcome?.error);
  };

  return {
    async post(conversation, message) {
      if (conversation.kind === 'channel') {
        const threadId = await create(deps, conversation, {
          channelId: conversation.id,
          activity: dressed(message),
        });
        return { threadId, activityId: /;messageid=(.+)$/.exec(threadId)?.[1] ?? threadId };
      }
      const activityId = await within(
        conversation,
        conversation.id,
        async (context) => (await context.sendActivity(dressed(message)))?.id ?? '',
      );
      return { threadId: conversation.id, activityId };
    },
    async update(conversation, { threadId, activityId }, message) {
      await within(conversation, threadId, (context) =>
        context.updateActivity({ ...dressed(message), id: activityId }),
      );
    },
    async reply(conversation, { threadId }, message) {
      await within(conversation, threadId, (context) => context.sendActivity(dressed(message)));
    },
    async personal(userId) {
      const known = await deps.findPersonalChat(userId);
      if (known) return known;
      const near = await deps.anyRoute();
      // Not closed to us, only not open yet: the card waits until the bot is somewhere.
      if (!near) throw new AppError('delivery-failed', 'no conversation to start from', { status: 0 });
      const members = await rosterOf(near, within);
      const memberId = members.find((member) => member.aadObjectId === userId)?.id ?? userId;
      const id = await create(deps, near, { memberId });
      const opened: Conversation = { id, kind: 'personal', serviceUrl: near.serviceUrl, botId: near.botId, userId };
      await deps.saveConversation(opened);
      return opened;
    },
    roster: async (conversation) => (await rosterOf(conversation, within)).map((member) => member.aadObjectId ?? null),
  };
}

type Within = <T>(
  conversation: Conversation,
  threadId: string,
  work: (context: TurnContext) => Promise<T>,
) => Promise<T>;

/** Everybody in a conversation, page by page. */
const rosterOf = (conversation: Conversation, within: Within) =>
  within(conversation, conversation.id, async (context) => {
    const members: { id: string; aadObjectId?: string | undefined }[] = [];
    let token: string | undefined;
    do {
      const page = await TeamsInfo.getPagedMembers(context, 500, token);
      members.push(...page.members.map(({ id, aadObjectId }) => ({ id, aadObjectId })));
      token = page.continuationToken || undefined;
    } while (token);
    return members;
  });

/** Begins a thread in a channel or a chat with one person. @returns the new conversation's id */
async function create(
  deps: ChatDeps,
  near: Conversation,
  what: { channelId: string; activity: ReturnType<typeof activityOf> } | { memberId: string },
): Promise<string> {
  const isChannel = 'channelId' in what;
  let id = '';
  await said(() =>
    deps.adapter.createConversationAsync(
      deps.appId,
      'msteams',
      near.serviceUrl,
      'https://api.botframework.com',
      {
        isGroup: isChannel,
        bot: { id: near.botId, name: 'Keyholder' },
        tenantId: deps.tenantId,
        channelData: { tenant: { id: deps.tenantId }, ...(isChannel ? { channel: { id: what.channelId } } : {}) },
        ...(isChannel ? { activity: what.activity } : { members: [{ id: what.memberId, name: '' }] }),
        // Teams takes either shape; the type asks for all of the fields at once.
      } as unknown as Parameters<TeamsAdapter['createConversationAsync']>[4],
      async (context) => {
        id = context.activity.conversation.id;
      },
    ),
  );
  if (!id) throw new AppError('delivery-failed', 'Teams gave no conversation', { status: 0 });
  return id;
}

async function said<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw deliveryError(error);
  }
}

/** Teams' refusals come as ours already; what else goes wrong has no status. */
const deliveryError = (cause: unknown): AppError =>
  cause instanceof AppError
    ? cause
    : new AppError('delivery-failed', 'the message could not be sent', { status: 0, isClosed: false }, { cause });

const referenceOf = (deps: ChatDeps, conversation: Conversation, threadId: string): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl: conversation.serviceUrl,
  bot: { id: conversation.botId, name: 'Keyholder' },
  conversation: {
    id: threadId,
    isGroup: conversation.kind !== 'personal',
    conversationType: conversation.kind,
    tenantId: deps.tenantId,
    name: '',
  },
});
