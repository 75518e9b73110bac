import { noAnswer } from './graph-error';
import { pathTemplate } from './path-template';

interface Aim {
  readonly url: string;
  readonly template: string;
  readonly asked: string;
}

/**
 * Where a path or link leads. A link goes verbatim, and only to the origin of `baseUrl`: a token must not follow a link elsewhere.
 * @throws GraphError 'foreign-link'
 */
export function aimAt(baseUrl: string, pathOrLink: string, method: string): Aim {
  const base = new URL(baseUrl);
  const isLink = !pathOrLink.startsWith('/');
  const url = isLink ? pathOrLink : `${baseUrl.replace(/\/$/, '')}${pathOrLink}`;
  const target = URL.canParse(url) ? new URL(url) : null;
  const root = `${base.pathname.replace(/\/$/, '')}/`;
  // Dots are resolved by now: a relative path that climbs out of the version no longer begins with it.
  if (target === null || target.origin !== base.origin || (!isLink && !target.pathname.startsWith(root))) {
    throw noAnswer('foreign-link', `${method} outside of Graph's base address`);
  }
  const inside = target.pathname.startsWith(root) ? target.pathname.slice(root.length - 1) : target.pathname;
  const template = pathTemplate(inside.replaceAll('%24', '$'));
  return { url, template, asked: `${method} ${template}` };
}
