import type { TurnContext } from 'botbuilder';
import type { Message } from '../alerts/chat';
import { attestationsCard, attestationsData } from '../cards/attestations';
import { backupSourcesCard, backupSourcesData } from '../cards/backup-sources';
import { backupsCard, backupsCardData } from '../cards/backups';
import { type ChangesInput, changesCard, changesCardData } from '../cards/configuration-changes';
import { say } from '../cards/message';
import { restoreTestCard, restoreTestData } from '../cards/restore-test';
import { dayMs } from '../model/durations';
import { sinceSaid } from '../model/since-words';
import type { BotDeps } from './deps';
import { onGivenCsv } from './on-given-csv';
import { type ProofSentence, proofSentenceOf } from './proof-sentences';
import type { Speaker } from './speaker';
import { timeZoneOf } from './time-zone-of';

/** Twice a year somebody looks again. */
const usualDays = 182;

/** A file or a sentence about proof; undefined: it is something else. */
export async function proofMessage(
  deps: BotDeps,
  { activity }: TurnContext,
  line: string,
  speaker: Speaker,
): Promise<Message | undefined> {
  const given = await onGivenCsv(deps, activity, speaker);
  if (given) return given;
  const sentence = proofSentenceOf(line);
  return sentence && onProofSentence(deps, sentence, speaker, timeZoneOf(activity));
}

/** Does what somebody says about proof, if they may, here. undefined: for this person the words are a question. */
async function onProofSentence(
  deps: BotDeps,
  sentence: ProofSentence,
  speaker: Speaker,
  timeZone: string,
): Promise<Message | undefined> {
  const { kind } = sentence;
  const since = kind === 'changes' ? sinceSaid(sentence.since, deps.now(), timeZone) : undefined;
  // A time that is not understood makes it a question like any other.
  if (kind === 'changes' && since === undefined) return undefined;
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'read');
  if (!isAdmin)
    return kind === 'backups' || kind === 'attestations'
      ? undefined
      : say('That is for admins and security leads. Nothing was changed.');
  if (speaker.conversation.kind !== 'personal')
    return say('Ask me in your own chat: details of the tenant do not go to a channel.');
  if (kind === 'changes' && since !== undefined)
    return changesMessage(deps, { from: since, until: deps.now().toISOString(), mode: sentence.mode, skip: 0 });
  if (kind === 'backups') return backupsMessage(deps);
  if (kind === 'attestations') return attestationsMessage(deps, '');
  return kind === 'backup-sources' ? sourcesMessage(deps) : restoreTestForm(deps, speaker);
}

export async function backupsMessage(deps: BotDeps): Promise<Message> {
  const data = backupsCardData(await deps.proof.backups.now());
  return { card: backupsCard(data), summary: `${data.title}. ${data.state}` };
}

export async function sourcesMessage(deps: BotDeps): Promise<Message> {
  const data = backupSourcesData(await deps.proof.backups.sources());
  return { card: backupSourcesCard(data), summary: 'What reports backups here' };
}

/** `note`: what has just been done. */
export async function attestationsMessage(deps: BotDeps, note: string): Promise<Message> {
  const until = new Date(deps.now().getTime() + usualDays * dayMs).toISOString().slice(0, 10);
  const data = attestationsData({ ...(await deps.proof.attestations.now()), note, until });
  return { card: attestationsCard(data), summary: data.title };
}

export async function changesMessage(
  deps: BotDeps,
  page: Omit<ChangesInput, 'changes' | 'firstReadAt'>,
): Promise<Message> {
  const [changes, firstReadAt] = await Promise.all([deps.proof.changesIn(page), deps.proof.firstReadAt()]);
  const data = changesCardData({ ...page, changes, firstReadAt });
  return { card: changesCard(data), summary: data.title };
}

export function restoreTestForm(deps: BotDeps, { name }: Speaker): Message {
  const data = restoreTestData({ today: deps.now().toISOString().slice(0, 10), name });
  return { card: restoreTestCard(data), summary: 'A restore that was tried' };
}
