/** No database takes a NUL or half of a surrogate pair, escaped as they come in JSON; and names that every object has already. */
const unfit = /\\u(0000|d[89a-f])|"(__proto__|constructor|prototype|toString|valueOf)"\s*:/i;
const taken = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf']);
const fitting = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/**
 * JSON of others, without what would break those who read it: characters that cannot be stored, and fields that pose as
 * an object's own workings. Such texts are rare, so only they are walked.
 * @throws SyntaxError when it is no JSON
 */
export const parseJson = (text: string): unknown =>
  unfit.test(text)
    ? JSON.parse(text, (key, value) =>
        taken.has(key) ? undefined : typeof value === 'string' ? fitting(value) : value,
      )
    : JSON.parse(text);
