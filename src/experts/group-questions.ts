import { contentStems, normalise } from '../knowledge/words';

export interface Group {
  /** One of them, as it was asked. */
  readonly example: string;
  readonly count: number;
}

/** Questions that share half of their words count as one. */
const alike = 0.5;

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((one) => b.has(one)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
};

/** What was asked, most often first. Pure. */
export function groupQuestions(texts: readonly string[]): readonly Group[] {
  const groups: { example: string; stems: ReadonlySet<string>; count: number }[] = [];
  for (const text of texts) {
    const stems = new Set(contentStems(normalise(text)));
    const known = groups.find((group) => group.example === text || overlap(group.stems, stems) >= alike);
    if (known) known.count += 1;
    else groups.push({ example: text, stems, count: 1 });
  }
  return groups.toSorted((a, b) => b.count - a.count).map(({ example, count }) => ({ example, count }));
}
