import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const root = path.join(__dirname, '../..');

export interface Running {
  readonly child: ChildProcess;
  /** Resolves with the first line that matches, already printed or still to come; fails when the program ends without one. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly said: () => string;
}

/** Runs one of the built program's files, as people do. */
export function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [path.join(root, file), ...args], {
    cwd: root,
    // jest's own NODE_OPTIONS would make the program warn on stderr.
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const lines: string[] = [];
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const out = readline.createInterface({ input: child.stdout });
  out.on('line', (line) => lines.push(line));
  const said = (): string => [...lines, ...errors].join('\n');
  return {
    child,
    said,
    line: (pattern) =>
      new Promise((ok, fail) => {
        const look = (line: string): void => {
          const found = pattern.exec(line);
          if (found) ok(found);
        };
        lines.forEach(look);
        out.on('line', look);
        out.once('close', () => fail(new Error(`${file} ended without ${pattern}:\n${said()}`)));
      }),
  };
}

export interface Program {
  readonly playgroundUrl: string;
  /** What the start screen offers: the arguments of the story. */
  readonly storyArgs: readonly string[];
  readonly stop: () => Promise<void>;
}

/** `npm start` on free ports, with a store of its own. */
export async function startProgram(): Promise<Program> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-browser-'));
  const running = run('dist/index.js', [], {
    PORT: '0',
    DEMO_GRAPH_PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    PLAYGROUND: 'on',
  });
  const stop = async (): Promise<void> => {
    if (running.child.exitCode === null && running.child.kill('SIGINT')) await once(running.child, 'exit');
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const [, playgroundUrl = ''] = await running.line(/^Open +(http:\S+)/);
    const [, args = ''] = await running.line(/npm run demo:story -- (.+)$/);
    return { playgroundUrl, storyArgs: args.split(' '), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
