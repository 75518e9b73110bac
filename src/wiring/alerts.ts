import { beginChange, cancelChanges, changeMessage, endDueChanges } from '../alerts/changes';
import { deliveryReport } from '../alerts/delivery-report';
import { digestMessage, wantDigests } from '../alerts/digest';
import { escalate } from '../alerts/escalate';
import { lookBack } from '../alerts/look-back';
import { noticeMessage } from '../alerts/notices';
import { type RouteDeps, reviewRosters } from '../alerts/routes';
import { areasNobodyHears, changeSettings, findSettings, previewSettings, sendTest } from '../alerts/settings';
import { setSeverity } from '../alerts/severity';
import { type SelfDeps, watchSelf } from '../alerts/watch-self';
import { addWebhook, listHosts, removeWebhook, sendEvents, type WebhookDeps } from '../alerts/webhooks';
import type { BaselineInput } from '../cards/baseline';
import { listChecks } from '../checks';
import type { DigestMore } from '../model/digest';
import type { RouteSettings } from '../model/route-settings';
import { mapSeverities } from '../store/check-severities';

/** What comes where, and when: the settings of routes, and the cards that only alerts know. */
export function alertsOf(
  deps: RouteDeps &
    WebhookDeps & {
      readonly posture: () => Promise<BaselineInput>;
      readonly hasBeenRead: () => Promise<boolean>;
      /** The score by day, from this one on. */
      readonly scoreLine: (from: string) => Promise<DigestMore['line']>;
      readonly lookForTroubles: SelfDeps['lookForTroubles'];
    },
) {
  const { db, tenantId } = deps;
  const score = async (from: string) => {
    const [{ scores, unseen }, line] = await Promise.all([deps.posture(), deps.scoreLine(from)]);
    const [all, ...rest] = scores;
    const areas = rest.flatMap(({ area, percent }) => (area === 'all' || percent === null ? [] : [{ area, percent }]));
    return { percent: all.percent, unseen: unseen.length, line, areas };
  };
  const areas = [...new Set(listChecks().map(({ area }) => area))];
  const digests = { ...deps, isFirstReadDone: deps.hasBeenRead, score };
  return {
    routing: {
      areas,
      settingsOf: (conversationId: string) => findSettings(deps, conversationId),
      change: (conversationId: string, settings: RouteSettings, by: string) =>
        changeSettings(deps, conversationId, settings, by),
      preview: (settings: RouteSettings) => previewSettings(deps, settings),
      test: (conversationId: string) => sendTest(deps, conversationId),
      nobodyHears: () => areasNobodyHears(deps, areas),
      async listChecks() {
        const set = await mapSeverities(db, tenantId);
        return listChecks().map(({ id, title }) => ({ id, title, set: set.get(id) ?? null }));
      },
      beginChange: (planned: Parameters<typeof beginChange>[1]) => beginChange(deps, planned),
      cancelChanges: (by: string) => cancelChanges(deps, by),
      addWebhook: (given: Parameters<typeof addWebhook>[1]) => addWebhook(deps, given),
      removeWebhook: (id: string, by: string) => removeWebhook(deps, id, by),
      listWebhooks: () => listHosts(deps),
      deliveryReport: (name: string | null) => deliveryReport(deps, name),
      lookBack: (since: Parameters<typeof lookBack>[1], showsNames: boolean) => lookBack(digests, since, showsNames),
      setSeverity: (given: Parameters<typeof setSeverity>[1]) => setSeverity(deps, given),
    },
    cards: {
      notice: (id: string) => noticeMessage(deps, id),
      digest: (id: string, showsNames: () => Promise<boolean>) => digestMessage(deps, id, showsNames),
      change: (id: string, showsNames: () => Promise<boolean>) => changeMessage(deps, id, showsNames),
    },
    work: {
      sendEvents: () => sendEvents(deps),
      escalate: () => escalate(deps),
      endDueChanges: () => endDueChanges(deps),
      reviewRosters: () => reviewRosters(deps),
      watchSelf: () => watchSelf(deps),
      wantDigests: () => wantDigests(digests),
    },
  };
}
