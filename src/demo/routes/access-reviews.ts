import { isObject, type JsonObject } from '../json';
import { firstInstances } from '../seed/access-reviews';
import { ACCESS_REVIEWS } from '../seed/settings';
import { badRequest, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { collectionRoutes, settingAt } from '../server/settings';

const read = anyOf('AccessReview.Read.All', 'AccessReview.ReadWrite.All');
const write = anyOf('AccessReview.ReadWrite.All');
const licence = 'p2';

const instancesOf = (call: Call): readonly JsonObject[] =>
  firstInstances(call.tenant.state.org, settingAt(call, `${ACCESS_REVIEWS}/${param(call)}`));

function instanceOf(call: Call): JsonObject {
  const found = instancesOf(call).find(({ id }) => id === param(call, 1));
  if (!found) throw noSuchResource(param(call, 1));
  return found;
}

function checkReview(body: JsonObject, isNew: boolean): void {
  if (isNew && (!body.displayName || !isObject(body.scope)))
    throw badRequest('displayName and scope are needed.', 'BadRequest');
}

/** Reviews of guests and groups. What reviewers decided is not generated: the list of decisions is empty. */
export const accessReviewRoutes: readonly Route[] = [
  ...collectionRoutes({
    path: ACCESS_REVIEWS,
    kind: 'accessReview',
    read,
    write,
    licence,
    check: checkReview,
    made: (now) => ({ status: 'NotStarted', createdDateTime: now, lastModifiedDateTime: now }),
    changed: (now) => ({ lastModifiedDateTime: now }),
    outsideSlice: ['PATCH /{}'],
  }),
  {
    method: 'GET',
    path: `/${ACCESS_REVIEWS}/{}/instances`,
    needs: read,
    licence,
    handle: (call) => answerCollection(call, slotsOf(instancesOf(call))),
  },
  {
    method: 'GET',
    path: `/${ACCESS_REVIEWS}/{}/instances/{}`,
    needs: read,
    licence,
    handle: (call) => answerOne(call, instanceOf(call)),
  },
  {
    method: 'GET',
    path: `/${ACCESS_REVIEWS}/{}/instances/{}/decisions`,
    needs: read,
    licence,
    handle: (call) => {
      instanceOf(call);
      return answerCollection(call, slotsOf([]));
    },
  },
];
