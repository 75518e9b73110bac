import type { CommandDeps } from './commands';

/** An organisation that commands can be about. `name`: null where it is the only one. */
export interface Operated {
  readonly name: string | null;
  readonly commands: CommandDeps;
}

const flag = '--organisation';

/** Takes `--organisation NAME` out of what was typed. */
export function withoutFlag(args: readonly string[]): {
  readonly wanted: string | undefined;
  readonly rest: readonly string[];
} {
  const at = args.indexOf(flag);
  return at < 0
    ? { wanted: undefined, rest: args }
    : { wanted: args[at + 1] ?? '', rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

/** Knowledge is everybody's. */
const ofNobody: ReadonlySet<string> = new Set(['ask']);

/** @returns which of them a command is about, or what to say instead */
export function pickOne<T extends { readonly name: string | null }>(
  all: readonly T[],
  command: string,
  wanted: string | undefined,
): T | string {
  const names = all.flatMap(({ name }) => name ?? []);
  const [first] = all;
  if (first && (ofNobody.has(command) || (names.length === 0 && wanted === undefined))) return first;
  if (names.length === 0) return `${flag}: there is only one organisation here. Leave it out.`;
  if (wanted === undefined) return `Say which organisation: ${flag} NAME (${names.join(', ')})`;
  const one = all.find(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
  return one ?? `There is no organisation "${wanted}": ${names.join(', ')}`;
}
