import { Application, type TeamsAdapter, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { say } from '../cards/message';
import { AppError } from '../model/errors';
import { activityOf } from './activity-of';
import type { BotDeps } from './deps';
import { onFileConsent } from './on-file-consent';
import { onInstall } from './on-install';
import { onMessage } from './on-message';
import { onPress } from './on-press';
import { onSearch } from './on-search';
import { speakerOf } from './speaker';

/** What every turn needs, before it is known whose it is. */
export interface AppDeps extends Pick<BotDeps, 'library' | 'understanding' | 'admit' | 'log'> {
  /** undefined: nobody's, and the person was answered. */
  readonly organisationOf: (context: TurnContext) => BotDeps | Promise<BotDeps | undefined>;
}

/** Routes what Teams sends to its handler. One catch for all of them: people get a sentence, the log gets the facts. */
export function createApp(
  adapter: TeamsAdapter,
  botAppId: string,
  deps: AppDeps,
): (context: TurnContext) => Promise<void> {
  const app = new Application<TurnState>({ adapter, botAppId, startTypingTimer: false, removeRecipientMention: true });
  const isPress = async (context: TurnContext): Promise<boolean> =>
    context.activity.type === 'invoke' && context.activity.name === 'adaptiveCard/action';
  const isSearch = async (context: TurnContext): Promise<boolean> =>
    context.activity.type === 'invoke' && context.activity.name === 'composeExtension/query';
  const within = (context: TurnContext, work: (organisation: BotDeps) => Promise<void>): Promise<void> =>
    guarded(deps, context, async () => {
      const organisation = await deps.organisationOf(context);
      if (organisation) await work(organisation);
    });
  app.addRoute(isPress, (context) => within(context, (one) => onPress(one, context)), true);
  app.addRoute(isSearch, (context) => guarded(deps, context, () => onSearch(deps, context)), true);
  const isFileConsent = async (context: TurnContext): Promise<boolean> =>
    context.activity.type === 'invoke' && context.activity.name === 'fileConsent/invoke';
  app.addRoute(isFileConsent, (context) => within(context, (one) => onFileConsent(one, context)), true);
  app.activity('installationUpdate', (context) => within(context, (one) => onInstall(one, context)));
  app.activity('conversationUpdate', (context) =>
    within(context, (one) => one.saveConversation(speakerOf(context).conversation)),
  );
  app.activity('message', (context) =>
    within(context, (one) => withTyping(one, context, () => onMessage(one, context))),
  );
  return async (context) => {
    const admission = deps.admit(context.activity.from?.id ?? '', context.activity.conversation.id);
    if (admission === 'yes') await app.run(context);
    else await slowDown(deps, context, admission);
  };
}

const tooFast = 'That was a lot in one minute. Please wait a moment, then ask again.';

/** A press is always answered; a message over the limit only the first time. */
async function slowDown(deps: AppDeps, context: TurnContext, admission: 'told' | 'silent'): Promise<void> {
  if (admission === 'silent' && context.activity.type !== 'invoke') return;
  await apologise(context, tooFast).catch((error: unknown) =>
    deps.log.warn('somebody was not told to wait', { error }),
  );
}

/** Most answers come at once; "typing" is shown only for those that do not. */
const typingAfterMs = 600;

async function withTyping(deps: BotDeps, context: TurnContext, work: () => Promise<void>): Promise<void> {
  const failed = (error: unknown): void => deps.log.warn('typing could not be shown', { error });
  let typing: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    typing = context.sendActivity({ type: 'typing' }).catch(failed);
  }, typingAfterMs);
  try {
    await work();
  } finally {
    clearTimeout(timer);
    // A turn that has ended takes no activity any more, not even one that is on its way.
    await typing;
  }
}

async function guarded(deps: AppDeps, context: TurnContext, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deps.log.error('a turn failed', { type: context.activity.type, error });
    await apologise(context, sentenceFor(error)).catch((again: unknown) =>
      deps.log.error('the apology failed too', { error: again }),
    );
  }
}

function sentenceFor(error: unknown): string {
  const code = error instanceof AppError ? error.code : undefined;
  if (code === 'graph-failed')
    return 'Microsoft Graph does not answer right now, so I cannot tell what you may see or do. Please try again in a minute.';
  if (code === 'not-understood') return 'That text is too much for me. Please ask again in one short sentence.';
  return 'Something went wrong on my side. Please try again in a minute.';
}

async function apologise(context: TurnContext, sorry: string): Promise<void> {
  if (context.activity.name === 'composeExtension/query') {
    const body = { composeExtension: { type: 'message', text: sorry } };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  } else if (context.activity.type === 'invoke') {
    const body = {
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'Failed', message: sorry },
    };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  } else if (context.activity.type === 'message') {
    await context.sendActivity(activityOf(say(sorry)));
  }
}
