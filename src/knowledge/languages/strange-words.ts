/** Common small words of languages that we do not speak and that none of ours has, without accents: Italian first, then Nordic, then Polish. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'che chi gli della delle dello degli nella nelle nel sono siamo abbiamo hanno quanti quante perche dove quali anche piu nostro nostra nostri nostre possiamo puo essere viene vengono dopo senza ' +
    'hur och att det inte jag fran nar vilka ansvarar ansvarig ansvarlig hvem hvad hva hvor hvordan hvornar hvilke og jeg ikke vores skal eller til ' +
    'kto jak czy jest gdzie kiedy jakie dlaczego nasze naszych'
  ).split(' '),
);

/** The same, where the accent makes the difference. */
const ACCENTED = /(?<!\p{L})(?:è|för|är|på|så|över|länge)(?!\p{L})/gu;

/** Small words of ours that stand like this in Italian only. */
const TOGETHER = /\bper (?:quanto|quanti|quante|quale|il|la|le|gli|un|una|ogni|favore)\b|\bun po\b/gi;

/** Letters that no language of ours has, or of another script. */
const LETTER = /[ąćęłńśźżčďěňřšťůžőűğışășțåøđ]|(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/iu;

const NOT_ASCII = /[^\x20-\x7e]/;

export const isStrangeWord = (word: string): boolean => WORDS.has(word);

/** How many words of a text, beside those of the list, are of none of our languages; names count, too. */
export function strangeSigns(text: string): number {
  const together = 3 * (text.match(TOGETHER)?.length ?? 0);
  if (!NOT_ASCII.test(text)) return together;
  const lettered = (text.match(/\p{L}+/gu) ?? []).filter((word) => LETTER.test(word)).length;
  return together + lettered + (text.toLowerCase().match(ACCENTED)?.length ?? 0);
}

const OTHER_SCRIPT = /(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}){2}/u;

/** Some of it is written in another script: Cyrillic, Arabic, Chinese. */
export const isOfOtherScript = (text: string): boolean => OTHER_SCRIPT.test(text);
