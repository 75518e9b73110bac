import type { JsonObject } from '../json';
import { driveRecord, type Place, personalPlace, placeOfDrive } from '../seed/drives';
import { personIndexOf } from '../seed/people';
import { type Answer, GraphProblem, noSuchItem } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { findItem, isGone, itemReader } from '../state/library';
import { countItems, parentIn } from '../state/made-items';
import { READ_FILES } from './sites';
import { userOf } from './users';

export function driveOf(call: Call): Place {
  const place = placeOfDrive(call.tenant.state.org, param(call));
  if (!place) throw noSuchItem();
  return place;
}

/** The item named by the second id of the path; paths with `root` have none. */
export function itemOf(call: Call, place: Place): number {
  const index = findItem(call.tenant.state, place, call.params[1] ?? 'root');
  if (index === undefined) throw noSuchItem();
  return index;
}

function oneDriveOf(call: Call): Place {
  const { org } = call.tenant.state;
  const index = personIndexOf(org, userOf(call).id);
  const place = index === undefined ? undefined : personalPlace(org, index);
  if (!place) throw new GraphProblem(404, 'ResourceNotFound', "User's mysite not found.");
  return place;
}

const driveJson = (call: Call, place: Place): JsonObject => driveRecord(call.tenant.state.org, place);

function oneItem(call: Call): Answer {
  const place = driveOf(call);
  return answerOne(call, itemReader(call.tenant.state, place, true)(itemOf(call, place)));
}

function children(call: Call, folder: (place: Place) => number): Answer {
  const { state } = call.tenant;
  const place = driveOf(call);
  const parent = folder(place);
  const read = itemReader(state, place, true);
  const isChild = (index: number): boolean =>
    index > 0 && parentIn(state, place, index) === parent && !isGone(state, place, index);
  const at = (slot: number): JsonObject | undefined => (isChild(slot) ? read(slot) : undefined);
  return answerCollection(call, { count: countItems(state, place), at }, { pageSize: 200 });
}

export const driveRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{}/drive',
    needs: READ_FILES,
    handle: (call) => answerOne(call, driveJson(call, oneDriveOf(call))),
  },
  {
    method: 'GET',
    path: '/users/{}/drives',
    needs: READ_FILES,
    handle: (call) => answerCollection(call, slotsOf([driveJson(call, oneDriveOf(call))])),
  },
  {
    method: 'GET',
    path: '/drives/{}',
    needs: READ_FILES,
    handle: (call) => answerOne(call, driveJson(call, driveOf(call))),
  },
  { method: 'GET', path: '/drives/{}/root', needs: READ_FILES, handle: oneItem },
  { method: 'GET', path: '/drives/{}/root/children', needs: READ_FILES, handle: (call) => children(call, () => 0) },
  { method: 'GET', path: '/drives/{}/items/{}', needs: READ_FILES, handle: oneItem },
  {
    method: 'GET',
    path: '/drives/{}/items/{}/children',
    needs: READ_FILES,
    handle: (call) => children(call, (place) => itemOf(call, place)),
  },
];
