import { AppError } from '../model/errors';

/**
 * Builds a path with every id escaped: `` graphPath`/users/${userId}/drive` ``.
 * @throws AppError 'bad-input' for an id that would change where the path leads.
 */
export function graphPath(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  const escaped = ids.map((id) => {
    if (id === '' || id === '.' || id === '..')
      throw new AppError('bad-input', 'an id of a Graph path is empty or dots');
    return encodeURIComponent(id).replaceAll('%2C', ','); // site ids hold commas, and Graph writes them so
  });
  return String.raw({ raw: parts }, ...escaped);
}
