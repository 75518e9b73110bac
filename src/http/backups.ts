import type { Request, Response } from 'restify';
import type { IntakeAnswer, IntakeRequest } from '../evidence/backups/take-reports';
import { bodyReader } from './json-body';

export const backupsPath = '/api/backups';
/** Five hundred reports, with room. */
const maxBodyBytes = 256 * 1024;

/** Whoever sets a sender up reads these. */
const todos: Readonly<Record<number, string>> = {
  408: 'The body took too long to arrive. Send it again.',
  413: `At most ${maxBodyBytes / 1024} KB and 500 reports at once are taken. Send them in parts.`,
  415: 'Send content-type: application/json, and no content-encoding.',
};

/** Keeps the bytes as they came: they are what was signed. */
export const backupBody = (timeoutMs: number) =>
  bodyReader({
    timeoutMs,
    maxBodyBytes,
    take(request, bytes) {
      const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
      const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
      if (type !== 'application/json' || encoding !== 'identity') return 415;
      request.body = bytes;
      return null;
    },
    say: (status) => ({ error: 'not accepted', todo: todos[status] ?? 'Send it again.' }),
  });

/** What a backup product reports. */
export async function onBackups(
  { onBackups: take }: { readonly onBackups: (request: IntakeRequest) => Promise<IntakeAnswer> },
  request: Request,
  response: Response,
): Promise<void> {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const answer = await take({
    source: header('keyholder-source'),
    timestamp: header('keyholder-timestamp'),
    signature: header('keyholder-signature'),
    body: request.body as Buffer,
  });
  response.send(answer.status, answer.body);
}
