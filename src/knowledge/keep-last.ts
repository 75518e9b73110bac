/** One question is looked at from several sides, one after the other: what was made of the last text is kept. */
export function keepLast<Out>(of: (text: string) => Out): (text: string) => Out {
  let last: { readonly text: string; readonly made: Out } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: of(text) };
    return last.made;
  };
}
