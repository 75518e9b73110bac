import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the Playground listens unless the port is taken: it finds itself another one then. */
export const playgroundPort = 56_150;
export const playgroundUrl = `http://localhost:${playgroundPort}`;
/** Who and what stands in the Playground; `.m365agentsplayground.yml` names the same channel. */
const configFile = path.join(__dirname, '../../.m365agentsplayground.yml');
const alertChannel = '19:posture@thread.tacv2';

export interface Playground {
  readonly url: string;
}

export interface PlaygroundDeps {
  readonly botUrl: string;
  /** What the Playground itself has to say goes here. */
  readonly logFile: string;
  readonly log: { readonly warn: (text: string, facts?: object) => void };
  /** 0: any free port, so that several can run side by side. */
  readonly port: number;
  /** Ends the one that was started here. */
  readonly signal: AbortSignal;
}

/** Starts the Agents Playground beside the bot; one that lives already is used again. null where it cannot be (`--omit=dev`). */
export async function startPlayground(deps: PlaygroundDeps): Promise<Playground | null> {
  const { port, log, logFile } = deps;
  const onError = (error: unknown): void => log.warn('the bot was not announced in the alert channel', { error });
  const usual = `http://localhost:${port}`;
  if (port !== 0 && (await isLive(usual))) {
    await announce(usual).catch(onError);
    return { url: usual };
  }
  const launched = await launch(deps);
  if (launched) onFirstPage(launched.url, () => void announce(launched.url).catch(onError));
  else log.warn('the Agents Playground did not start', { see: logFile });
  return launched;
}

async function launch({ botUrl, logFile, log, port: wanted, signal }: PlaygroundDeps): Promise<Playground | null> {
  const script = scriptPath();
  if (!script) return null;
  const endpoint = `${botUrl}/api/messages`;
  const child = spawn(
    process.execPath,
    [script, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(wanted), '--dt'],
    {
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let stopping = false;
  const stop = (): void => {
    stopping = true;
    child.kill();
  };
  child.once('exit', (code) => {
    if (!stopping) log.warn('the Agents Playground ended', { code, see: logFile });
  });
  signal.addEventListener('abort', stop);
  const port = await portOf(child);
  const url = `http://localhost:${port}`;
  for (let tries = 0; port !== null && tries < 100 && child.exitCode === null; tries += 1) {
    if (await isLive(url)) return { url };
    await pause(100);
  }
  stop();
  return null;
}

/** It says "Listening on N" in one line; null when it ends without. */
async function portOf(child: ChildProcess): Promise<string | null> {
  if (!child.stdout) return null;
  const lines = readline.createInterface({ input: child.stdout });
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(() => null);
  const heard = new Promise<string>((ok) => {
    lines.on('line', (line) => {
      const port = /^Listening on (\d+)/.exec(line)?.[1];
      if (port) ok(port);
    });
  });
  return Promise.race([heard, ended.catch(() => null)]);
}

/**
 * Its log tells when a page is there: a page installs the bot in the personal chat once it has loaded. What is posted
 * earlier can be lost, because a page that loads slowly drops posts for channels that it does not know yet.
 */
function onFirstPage(url: string, act: () => void): void {
  const stream = new WebSocket(`${url.replace(/^http/, 'ws')}/_ws/log/stream`);
  stream.addEventListener('message', ({ data }) => {
    if (!String(data).includes('"activityName":"installationUpdate"')) return;
    stream.close();
    act();
  });
  // Comes when the Playground ends before a page was open; its version is pinned, so the stream itself is there.
  stream.addEventListener('error', () => undefined);
}

/** Brings the bot into the alert channel, as installing it into a team does; the Playground does so only once somebody looks there. */
async function announce(url: string): Promise<void> {
  const response = await fetch(`${url}/_debug/conversation/${encodeURIComponent(alertChannel)}/installation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) throw new Error(`the Agents Playground answered ${response.status}`);
}

async function isLive(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/_debug/ping`, { signal: AbortSignal.timeout(1000) });
    return (await response.text()) === 'pong';
  } catch {
    return false;
  }
}

function scriptPath(): string | undefined {
  try {
    const manifest = createRequire(__filename).resolve('@microsoft/m365agentsplayground/package.json');
    const { bin } = createRequire(__filename)(manifest) as { bin: Record<string, string> };
    const script = bin.agentsplayground ?? Object.values(bin)[0];
    return script ? path.join(path.dirname(manifest), script) : undefined;
  } catch {
    return undefined;
  }
}
