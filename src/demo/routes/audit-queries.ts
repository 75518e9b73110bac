import { isObject, iso, type JsonObject, textOf } from '../json';
import { type Answer, badRequest, created, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf, holds } from '../server/identities';

const PATH = '/security/auditLog/queries';
const KEY = 'security/auditLog/queries/';
/** A search takes its time; then its records can be read. */
const RUNS_MS = 30_000;

const NEEDS = {
  SharePoint: anyOf('AuditLogsQuery-SharePoint.Read.All'),
  OneDrive: anyOf('AuditLogsQuery-OneDrive.Read.All'),
};
const needs = [...NEEDS.SharePoint, ...NEEDS.OneDrive];

const shown = (call: Call, { createdMs, ...query }: JsonObject): JsonObject => {
  const age = call.tenant.nowMs() - Number(createdMs);
  return { ...query, status: age < RUNS_MS ? 'running' : 'succeeded' };
};

const all = (call: Call): readonly JsonObject[] =>
  [...call.tenant.state.settings].filter(([path]) => path.startsWith(KEY)).map(([, query]) => query);

function queryOf(call: Call): JsonObject {
  const query = call.tenant.state.settings.get(`${KEY}${param(call)}`);
  if (!query) throw noSuchResource(param(call));
  return query;
}

const namesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function ask(call: Call): Answer {
  const { body, tenant } = call;
  const from = Date.parse(textOf(body.filterStartDateTime) ?? '');
  const until = Date.parse(textOf(body.filterEndDateTime) ?? '');
  if (!(from < until)) throw badRequest('The start must be before the end.', 'invalidRequest');
  const query: JsonObject = {
    id: tenant.nextId('auditQuery'),
    displayName: textOf(body.displayName) ?? null,
    filterStartDateTime: iso(from),
    filterEndDateTime: iso(until),
    recordTypeFilters: namesOf(body.recordTypeFilters),
    operationFilters: namesOf(body.operationFilters),
    createdMs: tenant.nowMs(),
  };
  tenant.commit({ kind: 'setting.set', data: { path: `${KEY}${query.id}`, value: query } });
  return created({ ...context(call), ...shown(call, query), status: 'notStarted' });
}

/** What is in the time that was asked for, of the workloads that the registration may search. */
function records(call: Call): Answer {
  const query = queryOf(call);
  if (shown(call, query).status !== 'succeeded') return answerCollection(call, slotsOf([]));
  const operations = namesOf(query.operationFilters);
  const found = call.tenant.state.sharingAudits.filter(
    ({ createdDateTime, operation, service, auditData }) =>
      isObject(auditData) &&
      String(createdDateTime) >= String(query.filterStartDateTime) &&
      String(createdDateTime) <= String(query.filterEndDateTime) &&
      (operations.length === 0 || operations.includes(String(operation))) &&
      holds(call.identity, service === 'OneDrive' ? NEEDS.OneDrive : NEEDS.SharePoint),
  );
  return answerCollection(call, slotsOf(found));
}

/** The search in Purview's unified audit log: asked for, waited for, read. */
export const auditQueryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    needs,
    handle: (call) => answerCollection(call, slotsOf(all(call).map((query) => shown(call, query)))),
  },
  { method: 'POST', path: PATH, needs, handle: ask },
  { method: 'GET', path: `${PATH}/{}`, needs, handle: (call) => answerOne(call, shown(call, queryOf(call))) },
  { method: 'GET', path: `${PATH}/{}/records`, needs, handle: records },
];
