import type { PackVerdict } from '../evidence/pack/verify-pack';
import type { Verdict } from '../evidence/verify-chain';
import { type Pin, pinOf } from '../model/signed-head';
import type { Print } from './commands';

export interface VerifyAsk {
  readonly file?: string;
  /** Heads that somebody noted earlier. */
  readonly pins: readonly Pin[];
  /** The key that the pack must be signed with: its id. */
  readonly key?: string;
}

/** `verify [FILE] [--head HEAD]… [--key KEY-ID]`; undefined when it is something else. */
export function verifyArgs(args: readonly string[]): VerifyAsk | undefined {
  const files: string[] = [];
  const pins: Pin[] = [];
  let key: string | undefined;
  for (let n = 0; n < args.length; n += 1) {
    const arg = args[n] ?? '';
    if (!arg.startsWith('--')) files.push(arg);
    else {
      n += 1;
      const value = args[n] ?? '';
      const pin = arg === '--head' ? pinOf(value) : undefined;
      if (pin) pins.push(pin);
      else if (arg === '--key' && /^[0-9a-f]{16}$/i.test(value)) key = value.toLowerCase();
      else return undefined;
    }
  }
  const [file, ...more] = files;
  if (more.length > 0) return undefined;
  return { ...(file ? { file } : {}), pins, ...(key ? { key } : {}) };
}

export async function printVerdict(verdict: Verdict, pins: readonly Pin[], print: Print): Promise<number> {
  if (!verdict.whole) {
    await print(`The journal is broken at entry ${verdict.at}: ${verdict.why}.`);
    return 1;
  }
  await print(`The journal is whole: ${verdict.entries} entries, head ${verdict.hash}.`);
  await printMissing(verdict.missing, print);
  await printPins(pins, print);
  return 0;
}

export async function printPackVerdict(verdict: PackVerdict, ask: VerifyAsk, print: Print): Promise<number> {
  if (!verdict.whole) {
    await print(`The pack is broken at ${verdict.at}: ${verdict.why}.`);
    return 1;
  }
  const { manifest, keyId } = verdict;
  await print(`The pack is whole: ${manifest.files.length} files, ${verdict.entries} entries of the journal.`);
  await print(
    `Tenant ${manifest.tenantId}, ${manifest.period.from} up to ${manifest.period.until}, made ${manifest.madeAt}.`,
  );
  await printMissing(verdict.missing, print);
  if (ask.key !== undefined && ask.key !== keyId) {
    await print(`It is signed with key ${keyId}, not with the one given, ${ask.key}.`);
    return 1;
  }
  const hint = ask.key === undefined ? ' Compare it with the one that Keyholder shows.' : ' It is the key given.';
  await print(`Signed with key ${keyId}.${hint}`);
  await printPins(ask.pins, print);
  return 0;
}

async function printMissing(missing: number, print: Print): Promise<void> {
  if (missing > 0) await print(`${missing} personal values that it committed to do not stand beside it any more.`);
}

/** A chain written anew from its beginning is whole too: only a head noted outside tells. */
async function printPins(pins: readonly Pin[], print: Print): Promise<void> {
  if (pins.length === 0) await print('Compare its head with one noted earlier: --head, and the word of a signed head.');
  else await print(pins.length === 1 ? 'It holds the head given.' : `It holds the ${pins.length} heads given.`);
}
