import { z } from 'zod/v4';
import { placeFor, routeCard, routeCardData } from '../../cards/route';
import { type Conversation, personAsConversation, routeIdOf } from '../../model/conversation';
import { type SetupLineId, setupLineIds } from '../../model/setup';
import type { BotDeps } from '../deps';
import { setOwnerMessage } from '../on-duty-sentence';
import { backupsMessage } from '../on-proof-sentence';
import type { Speaker } from '../speaker';
import { askForDrill } from './drill';
import { nameEmergencyMessage, ownChatOnly } from './emergency';
import { type PressAnswer, said, verb } from './verb';

/** Puts the card where it was asked for; where somebody else may read along, into the own chat. @returns what is said */
export async function showSetupCard(deps: BotDeps, { id, conversation }: Speaker): Promise<string> {
  const isHere = await deps.showsNames(conversation);
  await deps.setup.show(isHere ? routeIdOf(conversation) : personAsConversation(id));
  return isHere
    ? 'Here is what is set up, and what is not. The card keeps itself up to date.'
    : 'I put it into your own chat with me: others may read along here.';
}

const isOwn = ({ kind }: Conversation): boolean => kind === 'personal';
type Do = (deps: BotDeps, speaker: Speaker) => Promise<PressAnswer>;

/** Names of others do not go to a channel. */
const inOwnChat =
  (what: Do): Do =>
  async (deps, speaker) =>
    isOwn(speaker.conversation) ? what(deps, speaker) : said(ownChatOnly);

const nothingToPress: Do = async () => said('There is nothing to press for this: the card says what to do.');

const doing: Readonly<Record<SetupLineId, Do>> = {
  async alerts(deps, { conversation, id }) {
    const made = await deps.makeRoute(conversation, id);
    const card = routeCard(routeCardData({ ...made, ...placeFor(conversation) }));
    return { kind: 'reply', card, summary: 'Alerts come here from now on.', said: 'Alerts come here from now on.' };
  },
  emergency: inOwnChat(async (deps) => ({ kind: 'reply', ...(await nameEmergencyMessage(deps)) })),
  drill: askForDrill,
  backups: inOwnChat(async (deps) => ({ kind: 'reply', ...(await backupsMessage(deps)) })),
  owners: inOwnChat(async (deps) => ({ kind: 'reply', ...(await setOwnerMessage(deps, {})) })),
  async journal(deps, { conversation, id }) {
    await deps.evidence.postHeadsTo(conversation, id);
    return said('Once a day I post here where the journal stands, signed. It names nobody.');
  },
  groups: nothingToPress,
  permissions: nothingToPress,
  watch: nothingToPress,
  fix: nothingToPress,
  review: nothingToPress,
  people: nothingToPress,
};

const onlyAdmins = 'Only an admin or a security lead can set me up. Nothing was changed.';

export const setupVerbs = {
  'setup.do': verb({
    parse: z.object({ line: z.enum(setupLineIds) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    async run(deps, { line }, speaker) {
      const answer = await doing[line](deps, speaker);
      deps.setup.lookAgain();
      return answer;
    },
  }),
} as const;
