import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { onServer } from '../open-test-db';

const operate = path.join(__dirname, '../../dist/operate.js');

export interface Apart {
  /** For the bot: it meets the fixer in this store, and fixes nothing itself. */
  readonly env: Record<string, string>;
  /** `npx keyholder fixer`, a process of its own whose clock is ahead by this. Resolves when it runs. */
  readonly startFixer: (env: Record<string, string>, shiftMs: number) => Promise<void>;
  /** An operator's command, in a process of its own. */
  readonly command: (
    env: Record<string, string>,
    args: readonly string[],
  ) => Promise<{ lines: string[]; exit: number | undefined }>;
  /** Ends the fixer. */
  readonly stopFixer: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** A new database on a server, and programs of ours beside the one in this process. */
export async function openApart(server: string): Promise<Apart> {
  const name = `keyholder_apart_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const store = { DATABASE_URL: url.href };
  const base = { PATH: process.env.PATH ?? '', LOG_LEVEL: 'warn', ...store };
  await onServer(server, `create database ${name}`);
  let fixer: ReturnType<typeof spawn> | undefined;
  return {
    env: { ...store, FIXES: 'apart' },
    async startFixer(env, shiftMs) {
      const clock = path.join(__dirname, 'shifted-clock.cjs');
      const started = spawn(process.execPath, ['--require', clock, operate, 'fixer'], {
        env: { ...base, ...env, SHIFT_MS: String(shiftMs) },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      fixer = started;
      const said: string[] = [];
      await new Promise<void>((ok, fail) => {
        started.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
        started.stdout.once('data', () => ok());
        started.once('exit', (code) => fail(new Error(`the fixer ended with ${code}: ${said.join('')}`)));
      });
    },
    command: (env, args) =>
      new Promise((ok) => {
        // An export goes to a file here, and over the socket to whoever asked.
        const file =
          args[0] === 'export' ? path.join(env.DATA_DIR ?? '', `${randomBytes(4).toString('hex')}.jsonl`) : '';
        const all = file ? ['export', file, ...args.slice(1)] : args;
        const run = execFile(process.execPath, [operate, ...all], { env: { ...base, ...env } }, (_error, out, err) => {
          const text = file && fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : `${out}${err}`;
          ok({ lines: text.split('\n').filter(Boolean), exit: run.exitCode ?? undefined });
        });
      }),
    async stopFixer() {
      if (!fixer || fixer.exitCode !== null) return;
      const ended = new Promise((ok) => fixer?.once('exit', ok));
      fixer.kill('SIGTERM');
      await ended;
    },
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}
