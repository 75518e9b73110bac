import type { Template } from 'adaptivecards-templating';

const most = 400;

/**
 * Fills a template, and keeps what came of it: the same data gives the same card, and filling costs more than the rest
 * of the answer. Kept cards are frozen, because several messages share one.
 */
export function expandedWith(template: Template): (data: object) => Record<string, unknown> {
  const kept = new Map<string, Record<string, unknown>>();
  return (data) => {
    const key = JSON.stringify(data);
    const known = kept.get(key);
    if (known) return known;
    const card = frozen(template.expand({ $root: data }) as Record<string, unknown>);
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
