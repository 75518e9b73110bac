import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import { type OwnerFilter, ownersCard, ownersData } from '../cards/owners';
import { plainText } from '../cards/plain-text';
import { setOwnerCard, setOwnerData } from '../cards/set-owner';
import { areaCalled, areas } from '../knowledge/areas';
import { isOurs, type Scope } from '../model/duty';
import type { BotDeps } from './deps';
import type { DutySentence } from './duty-sentences';
import type { Speaker } from './speaker';

/** Does what somebody says about owners, if they may, here. */
export async function onDutySentence(deps: BotDeps, sentence: DutySentence, speaker: Speaker): Promise<Message> {
  const need = sentence.kind === 'named' ? 'decide' : 'read';
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, need);
  if (sentence.kind === 'who-owns')
    return whoOwns(deps, sentence.areaId, isAdmin && speaker.conversation.kind === 'personal');
  if (!isAdmin) return say('Who owns what is set by admins and security leads. An answer names whoever confirmed.');
  if (speaker.conversation.kind !== 'personal')
    return say('Ask me in your own chat: names of others do not go to a channel.');
  if (sentence.kind === 'owners') return ownersMessage(deps, sentence.isWithout ? 'without-owner' : 'all', 0);
  if (sentence.kind === 'set-owner' && sentence.what === '') return setOwnerMessage(deps, {});
  const scope = await scopeCalled(deps, sentence.what);
  if (scope === 'microsoft') return say('That is Microsoft’s job, so it needs no owner here.');
  if (scope === undefined) return setOwnerMessage(deps, { hint: 'I am not sure what you mean, so please choose.' });
  if (sentence.kind === 'set-owner') return setOwnerMessage(deps, { scope });
  const people = await deps.duties.findColleagues(sentence.who);
  const [only] = people;
  if (!only || people.length > 1) {
    const hint = only ? 'Several people are called so.' : 'I know nobody of that name in the tenant.';
    return setOwnerMessage(deps, { scope, hint, ...(only ? { people } : {}) });
  }
  return say(...(await nameOwnerLines(deps, scope, only.id, speaker)));
}

/** Who confirmed is for everybody to know; who was asked is not. */
async function whoOwns(deps: BotDeps, areaId: string, seesAsked: boolean): Promise<Message> {
  const { rows } = await deps.duties.list();
  const row = rows.find(({ scope }) => scope === `area:${areaId}`);
  if (!row) return say('That is Microsoft’s job, so it needs no owner here.');
  const { title, confirmed, pending } = row;
  const held =
    confirmed?.isHere === true
      ? `${title}: ${plainText(confirmed.name, 80)} looks after it here (confirmed ${confirmed.decidedAt?.slice(0, 10)}).`
      : `${title}: nobody has confirmed yet that they look after it here.`;
  if (!seesAsked) return say(held);
  const asked = pending && `${plainText(pending.name, 80)} ${pending.state === 'asked' ? 'was asked' : 'declined'}.`;
  return say(held, ...(asked ? [asked] : []), 'Say “set owner” to choose somebody.');
}

/** An area by its name, else a topic that the words surely mean. */
async function scopeCalled(deps: BotDeps, words: string): Promise<Scope | 'microsoft' | undefined> {
  const area = areaCalled(words);
  if (area) return `area:${area.id}`;
  const reply = await deps.understanding.reply(words);
  if (reply.kind !== 'answer') return undefined;
  return isOurs(reply.topic) ? `topic:${reply.topic.id}` : 'microsoft';
}

export async function ownersMessage(deps: BotDeps, filter: OwnerFilter, from: number): Promise<Message> {
  const { rows, at } = await deps.duties.list();
  const data = ownersData({ rows, filter, from, at });
  return { card: ownersCard(data), summary: data.title };
}

export async function setOwnerMessage(
  deps: BotDeps,
  given: { scope?: string; hint?: string; people?: Awaited<ReturnType<BotDeps['duties']['findColleagues']>> },
): Promise<Message> {
  const scope = given.scope ?? '';
  const ofArea = areas.flatMap(({ id, title }) =>
    deps.duties.title(`area:${id}`) ? [{ id: `area:${id}`, title }] : [],
  );
  const title = deps.duties.title(scope);
  const scopes = title && !ofArea.some(({ id }) => id === scope) ? [{ id: scope, title }, ...ofArea] : ofArea;
  const people = given.people ?? (await deps.duties.listMet());
  const data = setOwnerData({ scopes, people, scope: title ? scope : '', hint: given.hint ?? '' });
  return { card: setOwnerCard(data), summary: data.title };
}

/** Asks the person; says what was done, and whether they can be reached. */
export async function nameOwnerLines(
  deps: BotDeps,
  scope: string,
  personId: string,
  { id, name }: Speaker,
): Promise<readonly string[]> {
  const title = deps.duties.title(scope);
  if (title === undefined) return ['I do not know this area or topic any more. Nobody was asked.'];
  const named = await deps.duties.name(scope as Scope, personId, { id, name });
  if (!named.ok) return ['I know nobody of that name in the tenant, or their account is disabled. Nobody was asked.'];
  const who = plainText(named.person.name, 80);
  return [
    `I asked ${who} to confirm that they look after “${title}”. Until then nobody is named.`,
    ...(named.isReachable
      ? []
      : [`${who} has no chat with me yet, so I may not reach them: ask them to open one. The card waits for them.`]),
  ];
}
