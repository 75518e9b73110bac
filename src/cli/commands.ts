import type { BaselineInput } from '../cards/baseline';
import type { Verdict } from '../evidence/verify-chain';
import type { Understanding } from '../knowledge/understanding';
import { longestPackDays } from '../model/period';
import type { Pin } from '../model/signed-head';
import { messageText } from './message-text';
import { type PreflightLine, printGrantScript, printPreflight, type Registration } from './preflight';
import { type StoreDeps, storeCommands } from './store-commands';
import { printVerdict, verifyArgs } from './verify';

export interface CommandDeps extends StoreDeps {
  readonly understanding: Understanding;
  readonly verifyStore: (pins: readonly Pin[]) => Promise<Verdict>;
  readonly journalLines: () => AsyncIterable<string>;
  readonly posture: () => Promise<BaselineInput>;
  /** The key that signs: its id and its public part. */
  readonly journalKey: { readonly keyId: string; readonly publicKey: string };
  readonly printPack: (wish: { readonly days: number; readonly isRedacted: boolean }, print: Print) => Promise<void>;
  readonly scanNow: () => Promise<void>;
  readonly preflight: () => Promise<readonly PreflightLine[]>;
  /** What each registration is to be granted. */
  readonly registrations: readonly Registration[];
}

/** What a command prints, and its exit code. */
export type Print = (line: string) => void | Promise<void>;
export type Command = (deps: CommandDeps, args: readonly string[], print: Print) => Promise<number>;

/** Commands for operators that need the store; they run in the bot's own process where one is running. */
export const commands: Readonly<Record<string, Command>> = {
  async ask({ understanding }, args, print) {
    const question = args.join(' ');
    if (question.trim() === '') return usage(print, 'ask "your question"');
    await print(messageText(await understanding.reply(question)));
    return 0;
  },
  async verify({ verifyStore }, args, print) {
    const asked = verifyArgs(args);
    if (!asked) return usage(print, 'verify [FILE] [--head HEAD] [--key KEY-ID]');
    return printVerdict(await verifyStore(asked.pins), asked.pins, print);
  },
  async key({ journalKey }, _args, print) {
    await print(`${journalKey.keyId}\n${journalKey.publicKey}`);
    return 0;
  },
  async pack({ printPack }, args, print) {
    const asked = packArgs(args);
    if (!asked) return usage(print, packUsage);
    await printPack(asked, print);
    return 0;
  },
  async export({ journalLines, writeStore }, args, print) {
    if (args.includes('--journal')) for await (const line of journalLines()) await print(line);
    else await writeStore(print);
    return 0;
  },
  ...storeCommands,
  async posture({ posture }, args, print) {
    const input = await posture();
    if (args.includes('--json')) await print(JSON.stringify(input));
    else {
      await print(input.readAt === null ? 'The first reading still runs.' : `As read ${input.readAt}:`);
      await print(`${input.scores[0].percent ?? 0} % of what could be seen stands, by weight.`);
      for (const { title, standing, waiting } of input.checks)
        await print(`${title}: ${standing} open, ${waiting} within their grace or not known yet`);
      for (const { what, why, cure } of input.unseen) await print(`could not look: ${what}: ${why}. ${cure}`);
    }
    return 0;
  },
  async preflight({ preflight, registrations }, args, print) {
    if (args.includes('--grant-script')) {
      await printGrantScript(registrations, print);
      return 0;
    }
    const rows = await preflight();
    if (!args.includes('--json')) return printPreflight(rows, print);
    await print(JSON.stringify(rows));
    return rows.every(({ outcome }) => outcome.kind === 'ran') ? 0 : 1;
  },
  async scan({ scanNow }, _args, print) {
    await scanNow();
    await print('Reading the tenant again. "npx keyholder posture" shows how it stands.');
    return 0;
  },
};

const packUsage = 'pack --days N --out FILE [--redact]';

/** undefined when it is something else. */
export function packArgs(args: readonly string[]): { days: number; out: string; isRedacted: boolean } | undefined {
  const isRedacted = args.includes('--redact');
  const [daysFlag, days, outFlag, out, ...more] = inOrder(args.filter((arg) => arg !== '--redact'));
  const count = Number(days);
  if (daysFlag !== '--days' || outFlag !== '--out' || !out || more.length > 0) return undefined;
  return Number.isInteger(count) && count >= 1 && count <= longestPackDays
    ? { days: count, out, isRedacted }
    : undefined;
}

/** The two flags with their values, whichever came first. */
const inOrder = (args: readonly string[]): readonly string[] =>
  args[0] === '--out' ? [...args.slice(2, 4), ...args.slice(0, 2), ...args.slice(4)] : args;

async function usage(print: Print, how: string): Promise<number> {
  await print(`usage: npx keyholder ${how}`);
  return 2;
}
