#!/usr/bin/env node
import fs from 'node:fs';
import { type CommandDeps, commands, printVerdict, verifyArgs } from './cli/commands';
import { askOwner } from './cli/owner';
import { readConfig } from './config';
import { journalLines, verifyFile, verifyStore } from './evidence/journal-file';
import { createInterpreter } from './knowledge/interpreter';
import { createKnowledge } from './knowledge/knowledge';
import { languages } from './knowledge/languages';
import { topics } from './knowledge/topics';
import { AppError } from './model/errors';
import { noMeter } from './model/meter';
import { postureOf } from './posture/posture-of';
import { lockDataDir, ownerSocketPath } from './store/data-dir-lock';
import { openStore } from './store/db';
import { preflight } from './tenant/preflight';
import { botDepsOf } from './wire-bot';
import { graphsOf } from './wire-graph';
import { registrationsOf } from './wire-posture';
import { seenWithinOf } from './wire-tenant';

const usage = `usage: npx keyholder COMMAND
  ask "question"     who looks after what
  posture [--json]   how the customer's half stands, as last read
  preflight [--json] [--grant-script]
                     what this registration may see; the commands that grant what is missing
  scan               read the tenant again (needs the bot to run)
  export FILE        write the journal to a file
  verify [FILE] [--head HASH]
                     check the journal in the store, or an exported one (needs no store); its head must be HASH`;

/** Operators' commands. An embedded store has one owner: where the bot runs, it is asked over its socket. */
async function main(args: readonly string[]): Promise<number> {
  const [command = '', ...rest] = args;
  if (!Object.hasOwn(commands, command)) return fail(usage, 2);
  if (command === 'verify') {
    const asked = verifyArgs(rest);
    if (!asked) return fail(usage, 2);
    if (asked.file) return printVerdict(await verifyFile(asked.file), asked.head, print);
  }
  const config = readConfig(process.env);
  const sink = command === 'export' ? openFile(rest[0]) : { line: print, close: () => undefined };
  if (!sink) return fail(usage, 2);
  try {
    const exit = config.databaseUrl
      ? undefined
      : await askOwner(ownerSocketPath(config.dataDir), command, rest, sink.line);
    return exit ?? (await runHere(config, command, rest, sink.line));
  } finally {
    sink.close();
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (text: string, exit: number): number => {
  process.stderr.write(`${text}\n`);
  return exit;
};

function openFile(file: string | undefined) {
  if (!file) return undefined;
  const handle = fs.openSync(file, 'w', 0o600);
  return { line: (line: string) => void fs.writeSync(handle, `${line}\n`), close: () => fs.closeSync(handle) };
}

async function runHere(
  config: ReturnType<typeof readConfig>,
  command: string,
  args: readonly string[],
  line: (text: string) => void,
): Promise<number> {
  const run = commands[command];
  if (!run) return 2;
  const knowledge = createKnowledge(topics);
  const interpreter = createInterpreter(topics, knowledge, languages);
  const unlock = config.databaseUrl
    ? async () => undefined
    : await lockDataDir(config.dataDir, (socket) => socket.destroy());
  const store = await openStore(config);
  const { db } = store;
  const { tenantId } = config;
  const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const rolesOf = async () => ({ isAdmin: false, isLead: false });
  const wired = botDepsOf({
    db,
    tenantId,
    knowledge,
    interpreter,
    now: () => new Date(),
    canFix: false,
    reasonFor: [],
    allowLoopbackUpload: false,
    postureOf: () => postureOf(db, tenantId),
    seenWithin: seenWithinOf({ db, tenantId }, { isTold: config.demo || config.watch !== null, config }),
    rolesOf,
    log,
  });
  const deps: CommandDeps = {
    knowledge,
    verifyStore: () => verifyStore(db, tenantId),
    journalLines: () => journalLines(db, tenantId),
    posture: wired.rendering.baseline,
    preflight: async () => {
      const graphs = await graphsOf(config, { now: () => new Date(), log, meter: noMeter });
      try {
        return await preflight(graphs.read, new Date());
      } finally {
        await graphs.close();
      }
    },
    registrations: registrationsOf(),
    scanNow: async () => {
      throw new AppError('bad-input', 'The bot is not running: start it, and it reads the tenant by itself.');
    },
  };
  try {
    return await run(deps, args, line);
  } finally {
    await store.close();
    await unlock();
  }
}

main(process.argv.slice(2)).then(
  (exit) => process.exit(exit),
  (error: unknown) =>
    process.exit(
      fail(error instanceof AppError ? error.message : `${error instanceof Error ? error.stack : String(error)}`, 3),
    ),
);
