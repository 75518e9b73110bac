import { createHash } from 'node:crypto';
import { contentStems, normalise } from '../knowledge/words';

const most = 20;

/** A question's words as marks: the same words give the same marks, and a card may carry them. */
export const wordMarks = (text: string): readonly string[] =>
  [...new Set(contentStems(normalise(text)))]
    .slice(0, most)
    .map((stem) => createHash('sha256').update(stem).digest('hex').slice(0, 8));
