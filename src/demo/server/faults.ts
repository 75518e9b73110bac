import { fractions } from '../seed/random';

/** What can be asked for, each with its share of the occasions. */
const FAULT_NAMES = [
  '429',
  '503',
  'batch429',
  'cut',
  'slow',
  'delta410',
  'dup-notify',
  'lose-notify',
  '429-silent',
  '500',
  '504',
  'late-notify',
] as const;
export type FaultName = (typeof FAULT_NAMES)[number];
export const SLOW_MS = 1_500;

const isName = (text: string): text is FaultName => (FAULT_NAMES as readonly string[]).includes(text);

/** @throws Error that names the bad part and what is allowed. */
export function parseFaults(text: string): ReadonlyMap<FaultName, number> {
  const rates = new Map<FaultName, number>();
  for (const part of text
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [name = '', value = ''] = part.split(':');
    const rate = Number(value);
    if (!isName(name) || value === '' || !(rate >= 0 && rate <= 1)) {
      throw new Error(`faults: "${part}" is not name:share; names are ${FAULT_NAMES.join(', ')}, the share is 0 to 1`);
    }
    rates.set(name, rate);
  }
  return rates;
}

export type Strikes = (name: FaultName) => boolean;

/** Decides each occasion by a seeded sequence, so that a run can be repeated. */
export function makeFaults(text: string, seed: number): Strikes {
  const rates = parseFaults(text);
  const roll = fractions(seed);
  return (name) => {
    const rate = rates.get(name);
    return rate !== undefined && roll() < rate;
  };
}
