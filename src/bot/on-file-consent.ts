import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { FileMessage, Message } from '../alerts/chat';
import { say } from '../cards/message';
import { type Ask, askSchema } from '../posture/ask';
import { bulkCsv } from './bulk-file';
import type { BotDeps } from './deps';
import { fileInfo } from './file-consent';
import { type Speaker, speakerOf } from './speaker';
import { isUploadAddress, uploadFile } from './upload-file';

const short = z.string().min(1).max(400);
const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('posture'), ask: askSchema }),
    z.object({ kind: z.literal('pack'), packId: short }),
    z.object({ kind: z.literal('bulk'), bulkId: short }),
  ]),
  uploadInfo: z
    .object({
      uploadUrl: z.string().max(8000),
      contentUrl: z.string().max(4000),
      name: short,
      uniqueId: short,
      fileType: z.string().max(20),
    })
    .optional(),
});
type Upload = NonNullable<z.infer<typeof consent>['uploadInfo']>;

/** Teams wants an answer to the invoke within some five seconds; a long file takes longer. */
const answerWithinMs = 3000;

/** Somebody said yes or no to a file. The list is made now, for the person who is asking now, if they still may. */
export async function onFileConsent(deps: BotDeps, context: TurnContext): Promise<void> {
  const speaker = speakerOf(context);
  const { value, replyToId } = context.activity;
  const work = fileFor(deps, value, speaker)
    .catch((error: unknown) => {
      deps.log.error('a file could not be sent', { error });
      return say('The file could not be put into your OneDrive. Ask for it again, or turn the pages of the list.');
    })
    .then((message) => answer(deps, speaker, replyToId, message))
    .catch((error: unknown) => deps.log.error('the outcome of a file could not be told', { error }));
  await Promise.race([work, sleep(answerWithinMs, undefined, { ref: false })]);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
}

/** The file's card, or why there is none. Asked twice, it is made twice: each is journaled. */
async function fileFor(deps: BotDeps, value: unknown, speaker: Speaker): Promise<Message | FileMessage> {
  const parsed = consent.safeParse(value);
  if (!parsed.success) return say('I do not know this file. The card may be from an older version.');
  const { action, context, uploadInfo } = parsed.data;
  if (action === 'decline') return say('No file was made.');
  if (speaker.conversation.kind !== 'personal') return say('Ask me in your own chat: lists do not go anywhere else.');
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'read');
  if (!isAdmin) return say('Lists of the tenant are for admins and security leads. No file was made.');
  if (!uploadInfo || !isUploadAddress(uploadInfo.uploadUrl, deps.allowLoopbackUpload))
    return say('I was given no place in your OneDrive to put the file to. No file was made.');
  if (context.kind === 'posture') return send(deps, context.ask, uploadInfo, speaker.id);
  if (context.kind === 'bulk') return sendBulk(deps, context.bulkId, uploadInfo);
  const pack = await deps.evidence.takePack(context.packId, speaker.id);
  if (!pack) return say('I do not have this pack for you any more. Ask for it again.');
  await uploadFile(uploadInfo.uploadUrl, pack);
  return fileInfo(uploadInfo);
}

async function sendBulk(deps: BotDeps, bulkId: string, upload: Upload): Promise<Message | FileMessage> {
  const bytes = bulkCsv(await deps.bulk.rows(bulkId));
  const read = async (buffer: Uint8Array, from: number): Promise<void> =>
    buffer.set(bytes.subarray(from, from + buffer.length));
  await uploadFile(upload.uploadUrl, { bytes: bytes.length, read });
  return fileInfo(upload);
}

async function send(deps: BotDeps, ask: Ask, upload: Upload, by: string): Promise<FileMessage> {
  const file = await deps.live.exportRows(ask, by);
  try {
    await uploadFile(upload.uploadUrl, file);
  } finally {
    await file.drop();
  }
  return fileInfo(upload);
}

/** The card that asked is answered, so that it cannot be answered again; the outcome is a message of its own. */
async function answer(
  deps: BotDeps,
  { conversation }: Speaker,
  asked: string | undefined,
  message: Message | FileMessage,
): Promise<void> {
  await deps.chat.post(conversation, message);
  if (!asked) return;
  const place = { threadId: conversation.id, activityId: asked };
  await deps.chat
    .update(conversation, place, say(message.summary))
    .catch((error: unknown) => deps.log.warn('the card that asked for consent could not be changed', { error }));
}
