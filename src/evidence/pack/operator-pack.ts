import { AppError } from '../../model/errors';
import { lastDays } from '../../model/period';
import { appendJournal } from '../../store/journal';
import { mayKeySign } from '../sign-head';
import { makePack, type PackDeps } from './make-pack';

/** Bytes of a line: a multiple of three, so that its base64 needs no padding inside. */
const lineBytes = 48 * 1024;

/**
 * A pack for somebody at the server, as lines: what is told begins with "# ", the rest is the file in base64.
 * @throws AppError 'not-allowed' where another key signs
 */
export async function printPack(
  deps: Omit<PackDeps, 'onProgress'> & { readonly now: () => Date },
  wish: { readonly days: number; readonly isRedacted: boolean },
  print: (line: string) => void | Promise<void>,
): Promise<void> {
  const { db, tenantId, now } = deps;
  const begunMs = now().getTime();
  const at = now().toISOString();
  const period = lastDays(wish.days, now());
  const seconds = (): string => ((now().getTime() - begunMs) / 1000).toFixed(1);
  const mine = await db.transaction().execute(async (tx) => {
    if (!(await mayKeySign(tx, deps, at))) return false;
    const body = { by: 'operator', ...period, withoutNames: wish.isRedacted };
    await appendJournal(tx, tenantId, [{ kind: 'pack.asked', at, body }]);
    return true;
  });
  if (!mine)
    throw new AppError(
      'not-allowed',
      'Another key signs this journal. Set the JOURNAL_KEY that the bot has, or its DATA_DIR.',
    );
  const made = await makePack(
    { ...deps, onProgress: async (doing, done) => print(`# ${doing}: ${done} rows, ${seconds()} s`) },
    { ...period, isRedacted: wish.isRedacted },
    at,
  );
  try {
    let waiting: Buffer = Buffer.alloc(0);
    for await (const chunk of made.file.chunks()) {
      waiting = Buffer.concat([waiting, chunk]);
      for (; waiting.length >= lineBytes; waiting = waiting.subarray(lineBytes))
        await print(waiting.subarray(0, lineBytes).toString('base64'));
    }
    if (waiting.length > 0) await print(waiting.toString('base64'));
  } finally {
    await made.file.drop();
  }
  const body = { by: 'operator', sha256: made.sha256, bytes: made.bytes, rows: made.rows, head: made.head.seq };
  await db
    .transaction()
    .execute((tx) => appendJournal(tx, tenantId, [{ kind: 'pack.made', at: now().toISOString(), body }]));
  await print(
    `# ${made.rows} rows, ${made.bytes} bytes, ${seconds()} s, SHA-256 ${made.sha256}, key ${deps.key.keyId}`,
  );
}
