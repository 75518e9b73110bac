/** PostgreSQL takes 65,535 parameters in one statement; a large tenant has more of everything. */
export function inParts<T>(list: readonly T[], most = 1000): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += most) parts.push(list.slice(from, from + most));
  return parts;
}
