import { oncePerWord } from '../once-per-word';
import type { Features } from '../phrase-features';
import { STOP_WORDS } from '../synonyms';
import { wordsIn } from '../words';

/** Small words that tell what is wanted, so that they stand for themselves in a text's outline. */
const TELLING =
  'any anyone anybody someone somebody everyone everybody all every still already yet ever now currently actually many few list lists see look check get got give gets need want wanted needs show find found one other same best better most never always happens happened since while here something anything thing things weekend monday tuesday wednesday thursday friday';
const telling = new Set(TELLING.split(' '));
const outlineOf = oncePerWord((word) =>
  /\d/.test(word) ? '0' : STOP_WORDS.has(word) || telling.has(word) ? word : '*',
);

const PAIR = 0.8;
const OUTLINE = 0.8;
const EDGE = 0.7;

/**
 * What a text asks for shows in its small words and how they follow each other, whatever it is about: besides its words
 * and neighbours, its outline ("how many * have no *"), its first and its last word. Takes normalised text.
 */
export function stateFeaturesOf(normalised: string): Features {
  const words = wordsIn(normalised);
  return (say) => {
    const outline: string[] = [];
    for (const word of words) {
      say(word, 1);
      const part = outlineOf(word);
      if (part !== '*' || outline.at(-1) !== '*') outline.push(part);
    }
    for (let i = 1; i < words.length; i++) say(`${words[i - 1]}_${words[i]}`, PAIR);
    const all = ['<', ...outline, '>'];
    for (let i = 1; i < all.length; i++)
      say(`~${all[i - 1]}_${all[i]}`, i === 1 || i === all.length - 1 ? EDGE : OUTLINE);
    for (let i = 2; i < all.length; i++) say(`~${all[i - 2]}_${all[i - 1]}_${all[i]}`, OUTLINE);
  };
}
