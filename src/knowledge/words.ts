import { onceForGood, oncePerText, oncePerWord } from './once';
import { stem } from './stem';
import { SPELLINGS, STOP_WORDS } from './synonyms';

/** Longer texts are cut: who asks says it in the first page, and cost must not grow with the message. */
const MAX_LENGTH = 3000;

/** A sign of tags, links, places to fill in, JSON or addresses, which most texts have none of. */
const MARKED = /[<[{"]|https?:/i;

const withoutMarks = (text: string): string =>
  text
    .replace(/<at\b[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/<(script|style)\b[^<>]{0,300}>[^<]{0,1000}<\/\1>/gi, ' ')
    // A link says as much as its words do, and "click here" says nothing.
    .replace(/<a\b[^<>]{0,300}>\s{0,9}(?:click|here|link|this)[^<>]{0,20}<\/a>/gi, ' ')
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/!\[[^[\]]{0,200}\]\([^()]{0,500}\)/g, ' ')
    .replace(/\[([^[\]]{0,200})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}\)/g, (_, said: string) =>
      /^\s*(?:click|here|link|this)\b.{0,20}$/i.test(said) ? ' ' : ` ${said} `,
    )
    // Places to fill in, and the names in pasted JSON.
    .replace(/\$?\{{1,2}[^{}"]{0,200}\}{1,2}/g, ' ')
    .replace(/[{,]\s?"[\w-]{1,40}"\s?:(?:\s?"[\w-]{0,40}"(?=\s?[,}]))?/g, ' ')
    .replace(/https?:\/\/\S+/gi, ' ');

/** So many rules at a time are left out by one look, where none of them applies. */
const RULES_A_LOOK = 12;
const SPELLING_RULES = Array.from({ length: Math.ceil(SPELLINGS.length / RULES_A_LOOK) }, (_, i) => {
  const rules = SPELLINGS.slice(i * RULES_A_LOOK, (i + 1) * RULES_A_LOOK);
  return { rules, any: new RegExp(rules.map(([{ source }]) => `(?:${source})`).join('|')) };
});

/** Lower case, no accents, no tags, no code, no addresses, one spelling for what is written in many ways. */
export const normalise = oncePerText((text): string => {
  const cut = text.slice(0, MAX_LENGTH);
  let out = (MARKED.test(cut) ? withoutMarks(cut) : cut)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019`´]/g, "'")
    .replace(/(\d)[.,](?=\d{3}\b)/g, '$1')
    .replace(/\s+/g, ' ');
  for (const { rules, any } of SPELLING_RULES)
    if (any.test(out)) for (const [spelling, put] of rules) out = out.replace(spelling, put);
  return out.replace(/n't\b/g, 'nt').replace(/'s\b/g, '').replace(/'/g, '');
});

/** The words of a text, as they stand there. */
export const wordsIn = oncePerText((text): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whose duty something is, is asked of every topic: these count only when nothing else is said. */
const DUTY_STEMS: ReadonlySet<string> = new Set(
  'responsible responsibility duty duties job task jobs customer customers provider vendor side part liable liability accountable charge handle handles handling deal deals oversee oversees care cares hook'
    .split(' ')
    .map(stem),
);

/** How the texts of one language are cut into words that carry meaning. */
export interface Words {
  /** Text as people write it → text that can be compared. */
  readonly normalise: (text: string) => string;
  /** The stems that carry meaning, in order, of text that went through `normalise`. */
  readonly contentStems: (normalised: string) => readonly string[];
  /** Drops the words about duty, unless nothing else was said. */
  readonly withoutDuty: (stems: readonly string[]) => readonly string[];
}

export interface WordRules {
  readonly normalise: (text: string) => string;
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  readonly dutyStems: ReadonlySet<string>;
}

export function wordsOf({ normalise: tidy, stem: cut, stopWords, dutyStems }: WordRules): Words {
  const withoutDuty = (stems: readonly string[]): readonly string[] => {
    const others = stems.filter((one) => !dutyStems.has(one));
    return others.length > 0 && others.length < stems.length ? others : stems;
  };
  /** The stem of a word that carries meaning, and nothing of others. */
  const stemOf = oncePerWord((word) => (stopWords.has(word) || word.length < 2 || word.length >= 30 ? '' : cut(word)));
  const contentStems = oncePerText((normalised) =>
    withoutDuty(
      wordsIn(normalised)
        .map(stemOf)
        .filter((one) => one !== ''),
    ),
  );
  return { normalise: tidy, contentStems, withoutDuty };
}

export const englishWords: Words = wordsOf({ normalise, stem, stopWords: STOP_WORDS, dutyStems: DUTY_STEMS });
export const { contentStems } = englishWords;

/** "And who is responsible?": it asks whose duty something is, and not what. Takes normalised text. */
export function saysOnlyDuty(normalised: string): boolean {
  const stems = contentStems(normalised);
  return stems.length > 0 && stems.every((one) => DUTY_STEMS.has(one));
}

/** The same words, each text cut only once: learning looks at every phrasing several times. */
export function remembering({ normalise, contentStems, withoutDuty }: Words): Words {
  return {
    normalise: onceForGood(normalise),
    contentStems: onceForGood(contentStems),
    withoutDuty,
  };
}
