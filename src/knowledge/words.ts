import { stem } from './stem';
import { SPELLINGS, STOP_WORDS } from './synonyms';

/** Longer texts are cut: who asks says it in the first page, and cost must not grow with the message. */
const MAX_LENGTH = 3000;

/** Lower case, no accents, no tags, no addresses, one spelling for what is written in many ways. */
export function normalise(text: string): string {
  let out = text
    .slice(0, MAX_LENGTH)
    .replace(/<at\b[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/https?:\/\/\S+/gi, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019`´]/g, "'")
    .replace(/(\d)[.,](?=\d{3}\b)/g, '$1')
    .replace(/\s+/g, ' ');
  for (const [spelling, put] of SPELLINGS) out = out.replace(spelling, put);
  return out.replace(/n't\b/g, 'nt').replace(/'s\b/g, '').replace(/'/g, '');
}

/** Whose duty something is, is asked of every topic: these count only when nothing else is said. */
const DUTY_STEMS: ReadonlySet<string> = new Set(
  'responsible responsibility duty duties job task jobs customer customers provider vendor side part liable liability accountable charge'
    .split(' ')
    .map(stem),
);

/** Drops the words about duty, unless nothing else was said. */
export function withoutDuty(stems: readonly string[]): readonly string[] {
  const others = stems.filter((one) => !DUTY_STEMS.has(one));
  return others.length > 0 ? others : stems;
}

/** The stems that carry meaning, in order, of text that went through `normalise`. */
export function contentStems(normalised: string): readonly string[] {
  const words = normalised.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => !STOP_WORDS.has(word) && word.length > 1 && word.length < 30).map(stem);
  return withoutDuty(stems);
}

/** Neighbours as one term each (`legal_hold`), which tells topics apart that share their words. */
export function pairs(stems: readonly string[]): readonly string[] {
  return stems.slice(1).map((right, i) => `${stems[i]}_${right}`);
}
