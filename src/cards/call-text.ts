import type { GraphCall } from '../model/remedy';
import { plainText } from './plain-text';

/** Exact: the path's ids are shown whole, escaped so that they read as they are. */
export const callText = ({ method, path, body, text }: GraphCall): string =>
  plainText(
    `${method} /v1.0${path}${body ? ` ${JSON.stringify(body)}` : ''}${text === undefined ? '' : ` ${JSON.stringify(text)}`}`,
    900,
  );
