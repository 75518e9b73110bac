import { createHash } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { AppError } from '../model/errors';
import { isUploadAddress } from './upload-file';

const downloadInfo = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(400).default(''),
  content: z.object({ downloadUrl: z.string().max(8000) }),
});

/** A file that somebody sent in their own chat; Teams says so nowhere else. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

const mostBytes = 1024 * 1024;
const timeoutMs = 10_000;

/** undefined: no file came. @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
export function fileOffered({ attachments }: TurnContext['activity']): z.infer<typeof downloadInfo> | undefined {
  return (attachments ?? []).map((one) => downloadInfo.safeParse(one).data).find((one) => one !== undefined);
}

/**
 * Reads a file from the sender's OneDrive, and from nowhere else. The address opens the file without a token: it is never logged.
 * @throws AppError 'bad-input' with words for the person
 */
export async function readGivenFile(
  { name, content }: z.infer<typeof downloadInfo>,
  allowLoopback: boolean,
): Promise<GivenFile> {
  if (!isUploadAddress(content.downloadUrl, allowLoopback))
    throw new AppError('bad-input', 'The file is not in your OneDrive, so I did not read it.');
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(content.downloadUrl, { redirect: 'error', signal });
    if (!response.ok || !response.body) throw new Error(`answered ${response.status}`);
    for await (const part of response.body) {
      bytes += part.length;
      if (bytes > mostBytes) break;
      hash.update(part);
      parts.push(part);
    }
  } catch {
    // The cause would name the address.
    throw new AppError('bad-input', 'I could not read the file. Send it again, or paste its text here.');
  }
  if (bytes > mostBytes) throw new AppError('bad-input', 'The file is larger than 1 MB, so I did not read it.');
  return { name, text: new TextDecoder().decode(Buffer.concat(parts)), sha256: hash.digest('hex') };
}
