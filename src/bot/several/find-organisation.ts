import type { TurnContext } from 'botbuilder';
import type { Message } from '../../alerts/chat';
import { say } from '../../cards/message';
import { activityOf } from '../activity-of';
import type { BotDeps } from '../deps';
import { lineOf } from '../sentences';
import { speakerOf } from '../speaker';
import type { Served, SeveralDeps } from './deps';
import { nameActivity } from './name-organisation';
import { choose, organisationSentence, picker } from './on-choose';
import { claim, claimIn } from './on-claim';
import { onInstalled } from './on-installed';
import { ownChoice } from './organisations-of';
import { pressedIn } from './pressed-in';
import { withoutOrganisation } from './without-organisation';

/**
 * Whose turn this is, by where it happens and by what the store says of that place; never by what a card carries.
 * @returns undefined when it is nobody's: then the person was answered
 */
export async function findOrganisation(deps: SeveralDeps, context: TurnContext): Promise<BotDeps | undefined> {
  const one = await find(deps, context);
  if (!one) return undefined;
  context.onSendActivities((_context, activities, next) => {
    for (const [i, activity] of activities.entries()) activities[i] = nameActivity(activity, one);
    return next();
  });
  return one.bot;
}

async function find(deps: SeveralDeps, context: TurnContext): Promise<Served | undefined> {
  const { type } = context.activity;
  if (type === 'invoke') return pressedIn(deps, context);
  if (type === 'installationUpdate') return onInstalled(deps, context);
  const speaker = speakerOf(context);
  if (type !== 'message') return deps.homeOf(speaker.conversation.id);
  return spokenIn(deps, context);
}

async function spokenIn(deps: SeveralDeps, context: TurnContext): Promise<Served | undefined> {
  const speaker = speakerOf(context);
  const line = lineOf(context.activity.text ?? '');
  const tell = async (message: Message): Promise<undefined> => {
    await context.sendActivity(activityOf(message));
  };
  const wanted = claimIn(line);
  if (wanted !== undefined) {
    const one = await claim(deps, speaker, wanted);
    if ('card' in one) return tell(one);
    // What is left is the sentence that every organisation knows.
    context.activity.text = 'send alerts here';
    return one;
  }
  const sentence = organisationSentence(line);
  if (speaker.conversation.kind !== 'personal') {
    const home = await deps.homeOf(speaker.conversation.id);
    if (sentence) return tell(home ? about(home) : aboutNobody);
    return home ?? tell(await withoutOrganisation(deps, context, aboutNobody));
  }
  try {
    if (sentence && sentence !== 'list') return tell(await choose(deps, speaker, sentence.wanted));
    const { mine, chosen } = await ownChoice(deps, speaker);
    if (sentence && mine.length > 0) return tell(picker(mine, chosen));
    return (
      chosen ?? tell(await withoutOrganisation(deps, context, mine.length > 0 ? picker(mine, undefined) : undefined))
    );
  } catch (error) {
    // Graph does not say whose they are: what everybody may know is answered all the same.
    const answer = await withoutOrganisation(deps, context, null);
    if (answer === null) throw error;
    return tell(answer);
  }
}

const about = ({ name }: Served): Message => say(`This channel is about ${name}.`);
const aboutNobody = say(
  'This channel is about no organisation yet. An admin of one can say “send alerts here for”, and its name.',
  'Everybody can ask who looks after what in Microsoft 365, for example “who is responsible for backups?”.',
);
