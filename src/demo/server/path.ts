export interface ParsedUrl {
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `users('id')` and `delta(token='x')` are other ways of writing `users/id` and `delta?token=x`. */
function normalise(segment: string, query: Map<string, string>): readonly string[] {
  const plain = segment.replace(/^microsoft\.graph\./, '');
  const call = /^([A-Za-z]\w*)\((.*)\)$/s.exec(plain);
  if (!call) return [plain];
  const [, name = '', inside = ''] = call;
  if (inside === '') return [name];
  const named = /^(\w+)='?(.*?)'?$/s.exec(inside);
  if (!named) return [name, inside.replace(/^'|'$/g, '')];
  query.set(named[1]?.toLowerCase() ?? '', named[2] ?? '');
  return [name];
}

/** Query names lose their `$` and their case: `$Top`, `top` and `$top` are one. */
export function parseUrl(url: string): ParsedUrl {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const query = new Map<string, string>();
  for (const part of search.split('&').filter(Boolean)) {
    const [name = '', value = ''] = part.split(/=(.*)/s).map((text) => decode(text.replaceAll('+', ' ')));
    query.set(name.toLowerCase().replace(/^\$/, ''), value);
  }
  // `root:/folder/file:/createLink` names an item by its path.
  const byPath = path.replace(
    /\/root:\/([^:]*)(:|$)/i,
    (_, names: string) => `/items/${encodeURIComponent(`path:${names.split('/').map(decode).join('/')}`)}`,
  );
  const segments = byPath
    .split('/')
    .filter(Boolean)
    .flatMap((segment) => normalise(decode(segment), query));
  return { segments, query };
}
