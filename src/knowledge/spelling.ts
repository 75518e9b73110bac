/** True when `a` becomes `b` by at most `most` single changes (a letter more, less, other, or two swapped). */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** Gives a function that turns a misspelt word into the known one next to it, and leaves every other word alone. */
export function spellingOf(known: readonly string[]): (word: string) => string {
  const byStart = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < 4 || /\d/.test(word)) continue;
    byStart.set(word.slice(0, 1), [...(byStart.get(word.slice(0, 1)) ?? []), word]);
  }
  const all = new Set(known);
  return (word) => {
    if (all.has(word) || word.length < 5 || /\d/.test(word)) return word;
    const most = word.length >= 8 ? 2 : 1;
    const start = byStart.get(word.slice(0, 1)) ?? [];
    return (
      start.find((other) => isNear(word, other, 1)) ??
      (most === 2 ? start.find((other) => other.length >= 7 && isNear(word, other, 2)) : undefined) ??
      word
    );
  };
}
