import { iso, type JsonObject, listOf } from '../json';
import { BACKUP, BACKUP_POLICIES } from '../seed/backup';
import { DAY_MS } from '../seed/org';
import { type Answer, badRequest, ok } from '../server/answer';
import type { Call, Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { kindOfUnit, newestPoint, policiesOf, serviceStatusOf, thingSlots, unitOf } from '../state/backup';

const UNITS = `/${BACKUP}/protectionUnits`;
const SEARCH = `/${BACKUP}/restorePoints/search`;
const configuration = anyOf('BackupRestore-Configuration.Read.All');

const listUnits = (call: Call): Answer => {
  const { state } = call.tenant;
  const { count, at } = thingSlots(state);
  const unitAt = (slot: number): JsonObject | undefined => {
    const thing = at(slot);
    return thing && unitOf(state, thing);
  };
  return answerCollection(call, { count, at: unitAt });
};

/** The newest point of each unit, if it lies in the time that was asked for. */
function searchPoints(call: Call): Answer {
  const { state, nowMs } = call.tenant;
  const ids = listOf(call.body.protectionUnitIds).map(String);
  if (ids.length === 0) throw badRequest('The protection units are missing.', 'invalidRequest');
  const period = call.body.protectionTimePeriod as JsonObject | undefined;
  const from = Date.parse(String(period?.startDateTime ?? iso(0)));
  const to = Date.parse(String(period?.endDateTime ?? iso(nowMs())));
  const found = ids.map((id) => {
    const kind = kindOfUnit(state, id);
    const at = kind && newestPoint(state, kind, Math.min(to, nowMs()));
    const isIn = at !== undefined && Date.parse(at) >= from && Date.parse(at) <= to;
    return { id, kind, at: isIn ? at : undefined };
  });
  return ok({
    ...context(call),
    searchResponseId: call.tenant.nextId('restorePoints'),
    searchResults: found.flatMap(({ id, kind, at }) =>
      kind === undefined || at === undefined
        ? []
        : [
            {
              artifactHitCount: 0,
              restorePoint: {
                id: `${id}_${at}`,
                protectionDateTime: at,
                expirationDateTime: iso(Date.parse(at) + 365 * DAY_MS),
                tags: 'fastRestore',
                protectionUnit: { '@odata.type': `#microsoft.graph.${kind}ProtectionUnit`, id },
              },
            },
          ],
    ),
    noResultProtectionUnitIds: found.filter(({ at }) => at === undefined).map(({ id }) => id),
  });
}

/** Microsoft 365 Backup: whether it is on, what it is to hold and what it holds. */
export const backupRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `/${BACKUP}`,
    needs: anyOf('BackupRestore-Control.Read.All'),
    handle: (call) => answerOne(call, { id: 'backupRestore', serviceStatus: serviceStatusOf(call.tenant.state) }),
  },
  {
    method: 'GET',
    path: `/${BACKUP_POLICIES}`,
    needs: configuration,
    handle: (call) => answerCollection(call, slotsOf(policiesOf(call.tenant.state))),
  },
  { method: 'GET', path: UNITS, needs: configuration, handle: listUnits },
  { method: 'POST', path: SEARCH, needs: anyOf('BackupRestore-Search.Read.All'), handle: searchPoints },
];
