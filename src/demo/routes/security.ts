import { iso, type JsonObject } from '../json';
import { DAY_MS } from '../seed/org';
import { controlScoresAt, MAX_SCORE, SCORE_CONTROLS } from '../seed/secure-score';
import { ALERTS, ISSUES, LABELS } from '../seed/signals-and-health';
import { type Answer, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { patchSetting, settingAt, settingsUnder } from '../server/settings';
import { serviceHealth } from '../state/service-health';
import { scorePercent } from '../state/truth-services';

const SCORES_KEPT = 90;
const TENANT_ID = 'dece0000-0000-4000-8000-000000000001';

/** One a day, newest first. */
function scores(call: Call): readonly JsonObject[] {
  const { state, nowMs } = call.tenant;
  const today = nowMs() - (nowMs() % DAY_MS);
  return Array.from({ length: SCORES_KEPT }, (_, at) => {
    const day = today - at * DAY_MS;
    return {
      id: `${TENANT_ID}_${iso(day).slice(0, 10)}`,
      azureTenantId: TENANT_ID,
      createdDateTime: iso(day),
      currentScore: (MAX_SCORE * scorePercent(state, day)) / 100,
      maxScore: MAX_SCORE,
      licensedUserCount: state.org.users,
      activeUserCount: Math.round(state.org.users * 0.8),
      enabledServices: ['HasEXOP2', 'HasSPO'],
      averageComparativeScores: [{ basis: 'AllTenants', averageScore: 44.5 }],
      controlScores: controlScoresAt(scorePercent(state, day)),
      vendorInformation: { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' },
    };
  });
}

/** Without a Defender product there is nobody to raise an alert. */
const alerts = (call: Call): readonly JsonObject[] =>
  call.tenant.rights.licences.defender ? settingsUnder(call, ALERTS) : [];

function changeAlert(call: Call): Answer {
  const path = `${ALERTS}/${param(call)}`;
  const now = iso(call.tenant.nowMs());
  const resolvedDateTime = call.body.status === 'resolved' ? now : null;
  patchSetting(call, path, { ...call.body, resolvedDateTime, lastUpdateDateTime: now });
  return ok({ ...context(call), ...settingAt(call, path) });
}

const readAlerts = anyOf('SecurityAlert.Read.All', 'SecurityAlert.ReadWrite.All');
const small = (path: string, needs: string): Route => ({
  method: 'GET',
  path: `/${path}`,
  needs: anyOf(needs),
  handle: (call) => answerCollection(call, slotsOf(settingsUnder(call, path))),
});

export const securityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/security/secureScores',
    needs: anyOf('SecurityEvents.Read.All'),
    handle: (call) => answerCollection(call, slotsOf(scores(call))),
  },
  {
    method: 'GET',
    path: '/security/secureScoreControlProfiles',
    needs: anyOf('SecurityEvents.Read.All'),
    handle: (call) => answerCollection(call, slotsOf(SCORE_CONTROLS)),
  },
  {
    method: 'GET',
    path: `/${ALERTS}`,
    needs: readAlerts,
    handle: (call) => answerCollection(call, slotsOf(alerts(call))),
  },
  {
    method: 'GET',
    path: `/${ALERTS}/{}`,
    needs: readAlerts,
    handle: (call) => answerOne(call, settingAt(call, `${ALERTS}/${param(call)}`)),
  },
  { method: 'PATCH', path: `/${ALERTS}/{}`, needs: anyOf('SecurityAlert.ReadWrite.All'), handle: changeAlert },
  small(LABELS, 'SensitivityLabels.Read.All'),
  small(ISSUES, 'ServiceHealth.Read.All'),
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/healthOverviews',
    needs: anyOf('ServiceHealth.Read.All'),
    handle: (call) => answerCollection(call, slotsOf(serviceHealth(call.tenant.state))),
  },
];
