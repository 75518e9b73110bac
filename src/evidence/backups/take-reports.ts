import { createHmac, timingSafeEqual } from 'node:crypto';
import { findBackupSource } from '../../store/backup-sources';
import type { BackupDeps } from './deps';
import { readReports } from './read-report';
import { type Saved, saveReports } from './save-reports';

/** A request as it came: nothing in it is believed before its signature fits. */
export interface IntakeRequest {
  readonly source: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly signature: string;
  readonly body: Buffer;
}

/** A status, and words for whoever set the sender up. */
export interface IntakeAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const windowS = 300;
const how = 'docs/backups.md says how a request is signed';

const refuse = (status: number, error: string, todo: string, problems?: readonly string[]): IntakeAnswer => ({
  status,
  body: { error, todo, ...(problems ? { problems } : {}) },
});

/** `v1=` and the HMAC-SHA256 of timestamp, full stop and body, with the secret's text as the key. */
export const signatureOf = (secret: string, timestamp: string, body: Buffer): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;

function isGenuine(secret: string, { timestamp, signature, body }: IntakeRequest): boolean {
  const expected = Buffer.from(signatureOf(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Takes what a backup product reports, if it is who it says it is, now, and for the first time. */
export async function takeReports(deps: BackupDeps, request: IntakeRequest): Promise<IntakeAnswer> {
  if (!/^\d{1,12}$/.test(request.timestamp) || !/^v1=[0-9a-f]{64}$/.test(request.signature) || request.source === '')
    return refuse(401, 'not signed', `Send keyholder-source, keyholder-timestamp and keyholder-signature; ${how}.`);
  const source = await findBackupSource(deps.db, deps.tenantId, request.source.slice(0, 100));
  // Without a source the same work is done, so that nobody learns which sources there are.
  const fits = isGenuine(source?.secret || 'nobody', request);
  if (!source?.secret || !fits)
    return refuse(
      401,
      'the signature does not fit',
      `Check the source’s id, its secret, and that the body is signed as it is sent; ${how}. A revoked source needs a new one.`,
    );
  const offS = Math.round(deps.now().getTime() / 1000 - Number(request.timestamp));
  if (Math.abs(offS) > windowS)
    return refuse(
      401,
      `the timestamp is ${Math.abs(offS)} seconds ${offS > 0 ? 'old' : 'ahead'}`,
      `At most ${windowS} are taken: sign anew for each try, and set the clock of the machine.`,
    );
  const given = parse(request.body);
  if (given === undefined)
    return refuse(400, 'no JSON', 'Send one report as a JSON object, or several as { "reports": [ … ] }, in UTF-8.');
  const read = readReports(given, source.id, deps.now());
  if (!read.ok)
    return refuse(400, 'not understood', 'Nothing was taken. Mend what is named, and send it again.', read.problems);
  const saved = await saveReports(deps, source, read.reports, { signature: request.signature, via: 'api' });
  return answerOf(saved);
}

function answerOf(saved: Saved): IntakeAnswer {
  if (saved.kind === 'taken') return { status: 200, body: { accepted: saved.accepted, known: saved.known } };
  if (saved.kind === 'revoked')
    return refuse(401, 'the source was revoked', 'Ask an admin for a new one: “backup sources”.');
  if (saved.kind === 'replayed')
    return refuse(
      409,
      'this very request came before',
      'Nothing is left to do. To try again, sign with a new timestamp.',
    );
  return refuse(
    409,
    'reports under these ids came before, with other contents',
    'Nothing was taken. Give each run an id of its own.',
    saved.ids.slice(0, 10),
  );
}

/** One report, or several; undefined when it is no JSON. */
function parse(body: Buffer): readonly unknown[] | undefined {
  try {
    const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    const reports = typeof given === 'object' && given !== null && 'reports' in given ? given.reports : [given];
    return Array.isArray(reports) ? reports : [reports];
  } catch {
    return undefined;
  }
}
