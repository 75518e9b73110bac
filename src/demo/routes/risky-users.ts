import { iso, type JsonObject, listOf } from '../json';
import { DAY_MS } from '../seed/org';
import { riskRecord } from '../seed/risk';
import { type Answer, badRequest, noContent, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { riskAt } from '../state/risk';
import { findUser, userSlots } from '../state/users';

const PATH = '/identityProtection/riskyUsers';

function riskOf(call: Call, userId: string): JsonObject {
  const { state } = call.tenant;
  for (let slot = 0; slot < userSlots(state); slot += 1) {
    const record = riskAt(state, slot);
    if (record?.id === userId) return record;
  }
  throw noSuchResource(userId);
}

function listHistory(call: Call): Answer {
  const risk = riskOf(call, param(call).toLowerCase());
  const at = Date.parse(String(risk.riskLastUpdatedDateTime));
  const item = (change: JsonObject, activity: JsonObject): JsonObject => ({
    ...risk,
    ...change,
    userId: risk.id,
    initiatedBy: null,
    activity,
  });
  const began = { riskLevel: 'medium', riskState: 'atRisk', riskDetail: 'none' };
  return answerCollection(
    call,
    slotsOf([
      item({}, { riskEventTypes: [], detail: risk.riskDetail }),
      item(
        { ...began, riskLastUpdatedDateTime: iso(at - DAY_MS) },
        { riskEventTypes: ['unfamiliarFeatures'], detail: 'none' },
      ),
    ]),
  );
}

/** What an administrator decides about people, whether they were seen as risky before or not. */
const DECISIONS = {
  confirmCompromised: { level: 'high', state: 'confirmedCompromised', detail: 'adminConfirmedUserCompromised' },
  confirmSafe: { level: 'none', state: 'confirmedSafe', detail: 'adminConfirmedAccountSafe' },
  dismiss: { level: 'none', state: 'dismissed', detail: 'adminDismissedAllRiskForUser' },
} as const;

function decide(call: Call, decision: (typeof DECISIONS)[keyof typeof DECISIONS]): Answer {
  const { tenant, body } = call;
  const ids = listOf(body.userIds).map((id) => String(id).toLowerCase());
  if (ids.length === 0 || ids.length > 60) throw badRequest('Between 1 and 60 userIds are needed.', 'BadRequest');
  const users = ids.map((id) => {
    const user = findUser(tenant.state, id);
    if (!user) throw noSuchResource(id);
    return { id, displayName: String(user.displayName), userPrincipalName: String(user.userPrincipalName) };
  });
  const at = iso(tenant.nowMs());
  for (const user of users)
    tenant.commit({ kind: 'risk.set', data: { userId: user.id, record: riskRecord(user, { ...decision, at }) } });
  return noContent;
}

const READ = anyOf('IdentityRiskyUser.Read.All', 'IdentityRiskyUser.ReadWrite.All');
const WRITE = anyOf('IdentityRiskyUser.ReadWrite.All');
const licence = 'p2';
const RULES = { pageSize: 100, maxTop: 500, orderby: ['riskLastUpdatedDateTime'] } as const;

export const riskyUserRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    needs: READ,
    licence,
    handle: (call) => {
      const { state } = call.tenant;
      return answerCollection(call, { count: userSlots(state), at: (slot) => riskAt(state, slot) }, RULES);
    },
  },
  {
    method: 'GET',
    path: `${PATH}/{}`,
    needs: READ,
    licence,
    handle: (call) => answerOne(call, riskOf(call, param(call).toLowerCase())),
  },
  { method: 'GET', path: `${PATH}/{}/history`, needs: READ, licence, handle: listHistory },
  ...Object.entries(DECISIONS).map(
    ([name, decision]): Route => ({
      method: 'POST',
      path: `${PATH}/${name}`,
      needs: WRITE,
      licence,
      handle: (call) => decide(call, decision),
    }),
  ),
];
