import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { personAsConversation } from '../../model/conversation';
import { type Speaker, speakerOf } from '../speaker';
import type { Served, SeveralDeps } from './deps';
import { markName } from './name-organisation';
import { choosePress, chooseVerb } from './on-choose';
import { organisationsOf, ownChoice } from './organisations-of';

const carried = z.object({ [markName]: z.string() });
const pressed = z.object({ action: z.object({ verb: z.string(), data: carried }) });
const consented = z.object({ context: carried });
const verbIn = z.object({ action: z.object({ verb: z.string() }) });

/** What the button says whose card it is on: believed only when the store says the same. */
const markIn = (value: unknown): string | undefined =>
  pressed.safeParse(value).data?.action.data[markName] ?? consented.safeParse(value).data?.context[markName];

/**
 * Whose card was pressed: the one whose card the store knows to stand there, else the one that the conversation is about. Ids
 * of two tenants may be the same: so a card of another one than that changes nothing.
 */
export async function pressedIn(deps: SeveralDeps, context: TurnContext): Promise<Served | undefined> {
  const { value } = context.activity;
  const speaker = speakerOf(context);
  if (verbIn.safeParse(value).data?.action.verb === chooseVerb) {
    const { card } = await choosePress(deps, speaker, value);
    await answer(context, { type: 'application/vnd.microsoft.card.adaptive', value: card });
    return undefined;
  }
  const mark = markIn(value);
  const owner = await cardsOwner(deps, speaker, context.activity.replyToId);
  // A card that the store knows needs no mark: it may stand since there was one organisation.
  if (owner && (mark ?? owner.tenantId) === owner.tenantId) return owner;
  const one = owner ?? (await spokenOf(deps, speaker));
  if (!owner && one && mark === one.tenantId) return one;
  await answer(context, {
    type: 'application/vnd.microsoft.activity.message',
    value: await whyNot(deps, speaker, one, mark),
  });
  return undefined;
}

async function cardsOwner(
  { all }: SeveralDeps,
  { id, conversation }: Speaker,
  activityId: string | undefined,
): Promise<Served | undefined> {
  if (!activityId) return undefined;
  const places = conversation.kind === 'personal' ? [conversation.id, personAsConversation(id)] : [conversation.id];
  const standing = await Promise.all(all.map((one) => one.hasCard(places, activityId)));
  return all.find((_, i) => standing[i]);
}

const spokenOf = async (deps: SeveralDeps, speaker: Speaker): Promise<Served | undefined> =>
  speaker.conversation.kind === 'personal'
    ? (await ownChoice(deps, speaker)).chosen
    : deps.homeOf(speaker.conversation.id);

async function whyNot(
  deps: SeveralDeps,
  speaker: Speaker,
  one: Served | undefined,
  mark: string | undefined,
): Promise<string> {
  const isOwn = speaker.conversation.kind === 'personal';
  // Its name is said to its own people only.
  const other = isOwn ? (await organisationsOf(deps, speaker)).find(({ tenantId }) => tenantId === mark) : undefined;
  if (other)
    return `This card is about ${other.name}. Say “organisation ${other.name}” first, then press again. Nothing was changed.`;
  if (isOwn && !one) return 'Say “organisations” first, and choose one. Nothing was changed.';
  return 'This card is not about the organisation that this conversation is about. Nothing was changed.';
}

async function answer(context: TurnContext, { type, value }: { type: string; value: unknown }): Promise<void> {
  const body = { statusCode: 200, type, value };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
