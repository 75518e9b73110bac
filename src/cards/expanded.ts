import type { Template } from 'adaptivecards-templating';

/** The answers of all topics in one language, in each order of their sections; some ten megabytes. */
const most = 700;

/**
 * Fills a template, and keeps what came of it: the same data gives the same card, and filling costs more than the rest
 * of the answer. Kept cards are frozen, because several messages share one. `keyOf` may leave out what follows from the rest;
 * without a key the card is not kept.
 */
export function expandedWith<Data extends object>(
  template: Template,
  keyOf: (data: Data) => string | undefined = JSON.stringify,
): (data: Data) => Record<string, unknown> {
  const kept = new Map<string, Record<string, unknown>>();
  return (data) => {
    const key = keyOf(data);
    const known = key === undefined ? undefined : kept.get(key);
    if (known) return known;
    const card = frozen(template.expand({ $root: data }) as Record<string, unknown>);
    if (key === undefined) return card;
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, card);
    return card;
  };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) frozen(child);
  }
  return value;
}
