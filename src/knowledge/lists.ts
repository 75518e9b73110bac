/** Lists of numbers, one behind the other: list `n` stands from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** @param each says each item and the list that it goes to, the same whenever it is called; it is called twice */
export function listsOf(count: number, each: (see: (list: number, item: number) => void) => void): Lists {
  const starts = new Int32Array(count + 1);
  each((list) => {
    starts[list + 1] = (starts[list + 1] as number) + 1;
  });
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] as number) + (starts[list] as number);
  const items = new Int32Array(starts[count] as number);
  const next = starts.slice();
  each((list, item) => {
    items[next[list] as number] = item;
    next[list] = (next[list] as number) + 1;
  });
  return { starts, items };
}
