import type { TurnContext } from 'botbuilder';
import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import { plainText } from '../cards/plain-text';
import { type CsvTaken, isBackupCsv } from '../evidence/backups/csv';
import { AppError } from '../model/errors';
import type { BotDeps } from './deps';
import { fileOffered, readGivenFile } from './given-file';
import type { Speaker } from './speaker';

/** A table of backup runs that an admin pastes, or sends as a file, in their own chat. undefined: no such thing came. */
export async function onGivenCsv(
  deps: BotDeps,
  activity: TurnContext['activity'],
  speaker: Speaker,
): Promise<Message | undefined> {
  const offered = fileOffered(activity);
  const pasted = activity.text ?? '';
  if (!offered && !isBackupCsv(pasted)) return undefined;
  if (speaker.conversation.kind !== 'personal') return say('Give me files in your own chat. Nothing was read.');
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'decide');
  if (!isAdmin) return say('Files are for admins and security leads to give. Nothing was read.');
  const { id, name } = speaker;
  if (!offered) return say(...linesOf(await deps.proof.backups.takeCsv(pasted, { id, name })));
  try {
    const file = await readGivenFile(offered, deps.allowLoopbackUpload);
    if (isBackupCsv(file.text)) return say(...linesOf(await deps.proof.backups.takeCsv(file.text, { id, name })));
    return say(
      `“${plainText(file.name, 80)}” is no table of backup runs: docs/backups.md says which columns one has.`,
      `Its SHA-256, for an attestation: ${file.sha256}. The file itself is not kept.`,
    );
  } catch (error) {
    if (error instanceof AppError) return say(error.message);
    throw error;
  }
}

function linesOf(taken: CsvTaken): readonly string[] {
  if (taken.kind === 'wrong')
    return ['Nothing was taken. Mend these lines, and give me all of it again:', ...taken.problems.map(problemText)];
  if (taken.kind === 'changed')
    return [
      'Nothing was taken: these runs came before, with other contents.',
      ...taken.ids.slice(0, 10).map((id) => plainText(id, 120)),
    ];
  if (taken.kind !== 'taken') return ['Nothing was taken. Try again in a minute.'];
  const { accepted, known } = taken;
  const before = known === 0 ? '' : ` ${known} of them I knew already.`;
  return [
    `${accepted + known} runs read, ${accepted} taken.${before}`,
    'They count as reported, not as proven. Say “backups” to see how it stands.',
  ];
}

const problemText = (problem: string): string => `- ${plainText(problem, 200)}`;
