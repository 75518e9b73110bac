#!/usr/bin/env node
import fs from 'node:fs';
import path from 'node:path';
import { type CommandDeps, commands, packArgs } from './cli/commands';
import { pickOne, withoutFlag } from './cli/one-organisation';
import { askOwner } from './cli/owner';
import { printPackVerdict, printVerdict, verifyArgs } from './cli/verify';
import { type Config, readConfig } from './config';
import { configsOf } from './config-organisations';
import { verifyFile } from './evidence/journal-file';
import { isPack, verifyPack } from './evidence/pack/verify-pack';
import { isStoreFile, verifyStoreFile } from './evidence/store-file';
import { runFixer } from './fixer';
import { withVaultSecrets } from './key-vault';
import { AppError } from './model/errors';
import { noMeter } from './model/meter';
import { noSpan } from './model/span';
import { postureOf } from './posture/posture-of';
import { lockDataDir, ownerSocketPath } from './store/data-dir-lock';
import { openStore } from './store/db';
import { preflight } from './tenant/preflight';
import { botDepsOf } from './wiring/bot';
import { evidenceCommandsOf } from './wiring/evidence';
import { graphsOf } from './wiring/graph';
import { registrationsOf } from './wiring/posture';
import { storeCommandsOf } from './wiring/proof';
import { seenWithinOf } from './wiring/tenant';
import { library, understanding } from './wiring/understanding';

const usage = `usage: npx keyholder COMMAND
  ask "question"     who looks after what
  posture [--json]   how the customer's half stands, as last read
  preflight [--json] [--grant-script]
                     what this registration may see; the commands that grant what is missing
  scan               read the tenant again (needs the bot to run)
  fixer              make approved fixes, as a process of its own (the bot has FIXES=apart)
  pack --days N --out FILE [--redact]
                     an evidence pack of the last days; --redact: pseudonyms instead of names
  key                the public part of the key that signs the journal and the packs
  export FILE [--journal]
                     write all that is kept to a file; --journal: the journal alone
  import FILE        bring an export into an empty store
  erase PERSON-ID    take a person's names and words out of all that is kept
  verify [FILE] [--head HEAD]… [--key KEY-ID]
                     check the journal in the store, or a pack or an export (needs no store);
                     HEAD (a signed head's word, or a hash) must be in it, KEY-ID must have signed it
  --organisation NAME  which one, where there are several`;

/** Operators' commands. An embedded store has one owner: where the bot runs, it is asked over its socket. */
async function main(args: readonly string[]): Promise<number> {
  const [command = '', ...typed] = args;
  const { wanted, rest: given } = withoutFlag(typed);
  // The one who does it may run in another folder.
  const rest = command === 'import' ? given.map((file) => path.resolve(file)) : given;
  if (command === 'fixer') return runFixer(await withVaultSecrets(process.env));
  if (!Object.hasOwn(commands, command)) return fail(usage, 2);
  if (command === 'verify') {
    const asked = verifyArgs(rest);
    if (!asked) return fail(usage, 2);
    if (asked.file)
      return isPack(asked.file)
        ? printPackVerdict(await verifyPack(asked.file, asked.pins), asked, print)
        : printVerdict(
            await (isStoreFile(asked.file) ? verifyStoreFile : verifyFile)(asked.file, asked.pins),
            asked.pins,
            print,
          );
  }
  const config = readConfig(await withVaultSecrets(process.env));
  const sink = sinkOf(command, rest);
  if (!sink) return fail(usage, 2);
  try {
    const asked = config.databaseUrl
      ? undefined
      : await askOwner(
          ownerSocketPath(config.dataDir),
          command,
          wanted === undefined ? rest : [...rest, '--organisation', wanted],
          sink.line,
        );
    const exit = asked ?? (await runHere(config, { command, wanted, args: rest }, sink.line));
    if (exit === 0) sink.keep();
    return exit;
  } finally {
    sink.close();
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (text: string, exit: number): number => {
  process.stderr.write(`${text}\n`);
  return exit;
};

interface Sink {
  readonly line: (text: string) => void;
  /** All of it is there. */
  readonly keep: () => void;
  readonly close: () => void;
}

/** Where the lines of a command go. */
function sinkOf(command: string, args: readonly string[]): Sink | undefined {
  if (command === 'export') {
    const file = args.find((arg) => !arg.startsWith('--'));
    return file ? fileSink(file, (line) => `${line}\n`) : undefined;
  }
  if (command !== 'pack') return { line: print, keep: () => undefined, close: () => undefined };
  const asked = packArgs(args);
  return asked && fileSink(asked.out, (line) => Buffer.from(line, 'base64'));
}

/** A file that takes its name when all of it is there. A line that begins with "# " is told, and not kept. */
function fileSink(file: string, bytesOf: (line: string) => string | Buffer): Sink {
  const part = `${file}.part`;
  const handle = fs.openSync(part, 'w', 0o600);
  let isKept = false;
  return {
    line(text) {
      if (text.startsWith('# ')) process.stderr.write(`${text.slice(2)}\n`);
      else if (text.startsWith('usage: ')) fail(text, 2);
      else fs.writeSync(handle, Uint8Array.from(Buffer.from(bytesOf(text) as string)));
    },
    keep() {
      isKept = true;
    },
    close() {
      fs.closeSync(handle);
      if (isKept) fs.renameSync(part, file);
      else fs.rmSync(part, { force: true });
    },
  };
}

async function runHere(
  house: Config,
  {
    command,
    wanted,
    args,
  }: { readonly command: string; readonly wanted: string | undefined; readonly args: readonly string[] },
  line: (text: string) => void,
): Promise<number> {
  const run = commands[command];
  if (!run) return 2;
  const one = pickOne(
    configsOf(house).map((each) => ({ name: each.organisationName, config: each })),
    command,
    wanted,
  );
  if (typeof one === 'string') return fail(one, 2);
  const { config } = one;
  const unlock = house.databaseUrl
    ? async () => undefined
    : await lockDataDir(house.dataDir, (socket) => socket.destroy());
  const store = await openStore(house);
  const { db } = store;
  const { tenantId } = config;
  const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const rolesOf = async () => ({ isAdmin: false, isLead: false });
  const wired = botDepsOf({
    db,
    tenantId,
    library,
    understanding,
    now: () => new Date(),
    canFix: false,
    reasonFor: [],
    allowLoopbackUpload: false,
    postureOf: () => postureOf(db, tenantId),
    seenWithin: seenWithinOf({ db, tenantId }, { isTold: config.demo || config.watch !== null, config }),
    rolesOf,
    leads: async () => [],
    log,
  });
  const deps: CommandDeps = {
    understanding,
    ...storeCommandsOf({ db, tenantId, now: () => new Date() }),
    ...evidenceCommandsOf({ config, db, now: () => new Date(), stand: wired.rendering.baseline }),
    posture: wired.rendering.baseline,
    preflight: async () => {
      const graphs = await graphsOf(config, { now: () => new Date(), log, meter: noMeter, span: noSpan });
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
