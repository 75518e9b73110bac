import { z } from 'zod/v4';
import type { RiskDetection, RiskDetections } from '../../model/objects/identity';
import { defineCollection, listOf } from './define';

/** So many of an account are kept: the newest tell why, and an attack makes hundreds. */
const most = 3;

const row = z
  .object({
    userId: z.string().nullish(),
    riskEventType: z.string().nullish(),
    activityDateTime: z.string().nullish(),
    detectedDateTime: z.string().nullish(),
    location: z.object({ city: z.string().nullish(), countryOrRegion: z.string().nullish() }).nullish(),
  })
  .transform((wire) => ({
    userId: wire.userId ?? null,
    detection: {
      type: wire.riskEventType ?? 'unknown',
      at: wire.activityDateTime ?? wire.detectedDateTime ?? null,
      where: [wire.location?.city, wire.location?.countryOrRegion].filter(Boolean).join(', ') || null,
    } satisfies RiskDetection,
  }));

const open = `$filter=${encodeURIComponent("riskState eq 'atRisk' or riskState eq 'confirmedCompromised'")}`;
const list = listOf(
  `/identityProtection/riskDetections?${open}&$select=id,userId,riskEventType,activityDateTime,detectedDateTime,location&$top=500`,
  row,
);

const newestFirst = (a: RiskDetection, b: RiskDetection): number =>
  (b.at ?? '').localeCompare(a.at ?? '') || a.type.localeCompare(b.type);

/**
 * What is still open, by account.
 * @see https://learn.microsoft.com/graph/api/riskdetection-list
 */
export const riskDetections = defineCollection({
  name: 'risk-detections',
  label: 'What was seen of accounts at risk',
  permission: 'IdentityRiskEvent.Read.All',
  licence: 'entra-p1',
  everyS: 300,
  async *read(graph, context) {
    const found = new Map<string, RiskDetections>();
    for await (const rows of list(graph, context))
      for (const { userId, detection } of rows) {
        if (userId === null) continue;
        const { count, newest } = found.get(userId) ?? { count: 0, newest: [] };
        const first = [...newest, detection].toSorted(newestFirst).slice(0, most);
        found.set(userId, { id: userId, count: count + 1, newest: first });
      }
    yield [...found.values()];
  },
});
