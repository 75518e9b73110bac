/** Words of ours or of Graph's vocabulary and numbers, never text from the tenant or from people. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/**
 * Runs work and says how long it took, under what it runs in; of an error only its code is told. `note` adds what is known
 * later.
 */
export type Span = <T>(
  name: string,
  facts: SpanFacts,
  work: (note: (more: SpanFacts) => void) => Promise<T>,
) => Promise<T>;

/** Where nobody watches. */
export const noSpan: Span = (_name, _facts, work) => work(() => undefined);
