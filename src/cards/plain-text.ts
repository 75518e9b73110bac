const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
const WORD_JOINER = '\u2060';

/**
 * Untrusted text as one line for places without markdown (button titles, `summary`): no control, bidi or invisible
 * characters, no tag that a client could take for a mention, at most `max` UTF-16 units with "…" at the end.
 */
export function plainLine(untrusted: string, max = 200): string {
  // Ten times the wanted length is read at most, so that a megabyte in a file name costs nothing.
  const line = untrusted
    .slice(0, max * 10)
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max && untrusted.length <= max * 10) return line;
  const kept = line.slice(0, Math.max(0, max - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/**
 * Untrusted text for a TextBlock or a fact: as `plainLine`, with markdown escaped by backslashes and bare addresses
 * broken by an invisible joiner, so that nothing in it becomes a link, a mention or a format. `max` counts what is seen.
 */
export function plainText(untrusted: string, max = 200): string {
  return plainLine(untrusted, max)
    .replace(/[\\`*_~[\]{}|&#]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:\/\//g, `:${WORD_JOINER}//`)
    .replace(/\b(www)\./gi, `$1${WORD_JOINER}.`);
}

const MOST_PARAGRAPHS = 12;

/** Untrusted text that may hold several paragraphs: each as `plainText`, at most `max` units and twelve paragraphs in all. */
export function plainParagraphs(untrusted: string, max: number): readonly string[] {
  const [kept, cut] = untrusted.length > max ? [untrusted.slice(0, max), '…'] : [untrusted, ''];
  const lines = `${kept}${cut}`.split(/\s*[\n\r\u0085\u2028\u2029]\s*/).filter((line) => plainLine(line) !== '');
  const head = lines.slice(0, MOST_PARAGRAPHS - 1);
  const rest = lines.slice(MOST_PARAGRAPHS - 1).join(' ');
  return (rest === '' ? head : [...head, rest]).map((line) => plainText(line, max));
}
