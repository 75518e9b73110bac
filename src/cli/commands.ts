import type { BaselineInput } from '../cards/baseline';
import type { Verdict } from '../evidence/verify-chain';
import type { Knowledge } from '../knowledge/knowledge';
import { messageText } from './message-text';
import { type PreflightLine, printGrantScript, printPreflight, type Registration } from './preflight';

export interface CommandDeps {
  readonly knowledge: Knowledge;
  readonly verifyStore: () => Promise<Verdict>;
  readonly journalLines: () => AsyncIterable<string>;
  readonly posture: () => Promise<BaselineInput>;
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
  async ask({ knowledge }, args, print) {
    const question = args.join(' ');
    if (question.trim() === '') return usage(print, 'ask "your question"');
    await print(messageText(knowledge.reply(question)));
    return 0;
  },
  async verify({ verifyStore }, args, print) {
    const asked = verifyArgs(args);
    if (!asked) return usage(print, 'verify [FILE] [--head HASH]');
    return printVerdict(await verifyStore(), asked.head, print);
  },
  async export({ journalLines }, _args, print) {
    for await (const line of journalLines()) await print(line);
    return 0;
  },
  async posture({ posture }, args, print) {
    const input = await posture();
    if (args.includes('--json')) await print(JSON.stringify(input));
    else {
      await print(input.readAt === null ? 'The first reading still runs.' : `As read ${input.readAt}:`);
      await print(`${input.scores[0].percent ?? 0} % of what could be seen stands, by weight.`);
      for (const { title, standing, waiting } of input.checks)
        await print(`${title}: ${standing} open, ${waiting} within their grace`);
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

/** `verify [FILE] [--head HASH]`; undefined when it is something else. */
export function verifyArgs(args: readonly string[]): { file?: string; head?: string } | undefined {
  const at = args.indexOf('--head');
  const head = at === -1 ? undefined : args[at + 1];
  const others = at === -1 ? args : args.toSpliced(at, 2);
  const [file, ...more] = others;
  if (more.length > 0 || file?.startsWith('--') || (at !== -1 && !head)) return undefined;
  return { ...(file ? { file } : {}), ...(head ? { head: head.toLowerCase() } : {}) };
}

/** @param noted the head that somebody noted earlier, if they gave it */
export async function printVerdict(verdict: Verdict, noted: string | undefined, print: Print): Promise<number> {
  if (!verdict.whole) {
    await print(`The journal is broken at entry ${verdict.at}: ${verdict.why}.`);
    return 1;
  }
  await print(`The journal is whole: ${verdict.entries} entries, head ${verdict.hash}.`);
  if (verdict.missing > 0)
    await print(`${verdict.missing} personal values that it committed to do not stand beside it any more.`);
  if (noted === undefined) {
    // A chain written anew from its beginning is whole too.
    await print('Compare this head with one noted earlier.');
    return 0;
  }
  await print(noted === verdict.hash ? 'It is the head given.' : `It is not the head given, ${noted}.`);
  return noted === verdict.hash ? 0 : 1;
}

async function usage(print: Print, how: string): Promise<number> {
  await print(`usage: npx keyholder ${how}`);
  return 2;
}
