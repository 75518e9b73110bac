import { isObject, textOf } from '../json';
import { itemIdOf } from '../seed/ids';
import { type Answer, badRequest, created, GraphProblem, noContent, noSuchItem, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { context } from '../server/collection';
import { childNamed, findItem, itemReader } from '../state/library';
import { countItems } from '../state/made-items';
import { driveOf, itemOf } from './drives';
import { WRITE_FILES } from './permissions';

interface Wish {
  readonly parent: number;
  readonly name: string;
  readonly folder: boolean;
  readonly size: number;
}

function make(call: Call, { parent, name, folder, size }: Wish): Answer {
  const place = driveOf(call);
  const { state, commit } = call.tenant;
  const index = countItems(state, place);
  const idOf = (at: number): string => itemIdOf(state.org, place.number, at);
  commit({
    kind: 'item.made',
    data: { driveId: place.driveId, itemId: idOf(index), parentId: idOf(parent), name, folder, size },
  });
  return created({ ...context(call), ...itemReader(state, place, true)(index) });
}

function makeFolder(call: Call): Answer {
  const place = driveOf(call);
  const name = textOf(call.body.name);
  if (!name || !isObject(call.body.folder)) throw badRequest('A name and a folder are needed.', 'invalidRequest');
  if (childNamed(call.tenant.state, place, 0, name) !== undefined)
    throw new GraphProblem(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent.');
  return make(call, { parent: 0, name, folder: true, size: 0 });
}

/** The small upload: the path names a file that may not be there yet, in a folder that is. */
function putContent(call: Call): Answer {
  const place = driveOf(call);
  const { state } = call.tenant;
  const names = param(call, 1)
    .replace(/^path:/, '')
    .split('/');
  const name = names.pop() ?? '';
  const parent = names.length === 0 ? 0 : findItem(state, place, `path:${names.join('/')}`);
  if (parent === undefined || name === '') throw noSuchItem();
  const standing = childNamed(state, place, parent, name);
  if (standing !== undefined) return ok({ ...context(call), ...itemReader(state, place, true)(standing) });
  return make(call, { parent, name, folder: false, size: textOf(call.body.text)?.length ?? 0 });
}

function deleteItem(call: Call): Answer {
  const place = driveOf(call);
  const index = itemOf(call, place);
  if (index === 0) throw new GraphProblem(403, 'accessDenied', 'The root cannot be deleted.');
  const itemId = itemIdOf(call.tenant.state.org, place.number, index);
  call.tenant.commit({ kind: 'item.deleted', data: { driveId: place.driveId, itemId } });
  return noContent;
}

const own = { needs: WRITE_FILES, outsideSlice: true } as const;

export const itemWriteRoutes: readonly Route[] = [
  { method: 'POST', path: '/drives/{}/root/children', ...own, handle: makeFolder },
  { method: 'PUT', path: '/drives/{}/items/{}/content', ...own, handle: putContent },
  { method: 'DELETE', path: '/drives/{}/items/{}', ...own, handle: deleteItem },
];
