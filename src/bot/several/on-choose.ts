import { z } from 'zod/v4';
import type { Message } from '../../alerts/chat';
import { chooseOrganisationCard, chooseOrganisationData } from '../../cards/choose-organisation';
import { say } from '../../cards/message';
import type { Speaker } from '../speaker';
import type { Served, SeveralDeps } from './deps';
import { named, organisationsOf } from './organisations-of';

export const chooseVerb = 'organisation.choose';
const press = z.object({ action: z.object({ data: z.object({ chosen: z.string().max(100) }) }) });

export const picker = (mine: readonly Served[], chosen: Served | undefined): Message => ({
  card: chooseOrganisationCard(chooseOrganisationData(mine, chosen)),
  summary: 'Which organisation is this about?',
});

export const isNobody = say(
  'You are an admin or a security lead of no organisation here, so I show you nothing of one.',
  'Ask me who looks after what in Microsoft 365, for example “who is responsible for backups?”.',
);

const settled = ({ name }: Served): Message =>
  say(`From now on this chat is about ${name}.`, 'Say “organisations” to choose another one.');

/** A person's own chat is to be about another organisation: said, or chosen on the card. Only one of theirs. */
export async function choose(deps: SeveralDeps, speaker: Speaker, wanted: string): Promise<Message> {
  if (speaker.conversation.kind !== 'personal') return say('Choose in your own chat with me.');
  const mine = await organisationsOf(deps, speaker);
  const one = mine.find(({ tenantId }) => tenantId === wanted) ?? named(mine, wanted);
  if (!one) return mine.length === 0 ? isNobody : picker(mine, undefined);
  const { id } = speaker.conversation;
  await deps.settle(id, one, await deps.homeOf(id));
  return settled(one);
}

export const choosePress = (deps: SeveralDeps, speaker: Speaker, value: unknown): Promise<Message> =>
  choose(deps, speaker, press.safeParse(value).data?.action.data.chosen ?? '');

/** The organisation that somebody names, or `list`; undefined: the line is about something else. */
export function organisationSentence(line: string): { readonly wanted: string } | 'list' | undefined {
  if (/^(show |list )?(my |the )?organi[sz]ations?\??$/.test(line)) return 'list';
  const wanted = /^(?:(?:use|choose|switch to) )?organi[sz]ation (.{1,60})$/.exec(line)?.[1];
  return wanted === undefined ? undefined : { wanted };
}
