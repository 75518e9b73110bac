import type { Heard, Hearing } from '../knowledge/interpreter';
import { keepLast } from '../knowledge/once';
import type { Understanding } from '../knowledge/understanding';

/** In a company many ask the same. A few kilobytes each; in memory only, until others push them out. */
const most = 500;
/** A longer text is hardly asked twice. */
const longest = 300;

/** What was understood a moment ago is understood at once: the other thread is not asked. It would say the same again. */
export function heardBefore(hear: Understanding['hear']): Understanding['hear'] {
  const kept = keepLast<Heard>(most);
  return async (text, hearing: Hearing = {}) => {
    if (text.length > longest) return hear(text, hearing);
    const key = `${hearing.language} ${hearing.locale} ${hearing.subject} ${hearing.afterList} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const heard = await hear(text, hearing);
    kept.set(key, heard);
    return heard;
  };
}
