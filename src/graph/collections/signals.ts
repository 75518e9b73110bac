import { z } from 'zod/v4';
import { dayMs } from '../../model/durations';
import type { SecurityAlert, SensitivityLabel, ServiceHealth, ServiceIncident } from '../../model/objects/signals';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { defineCollection, listOf } from './define';

const weekMs = 7 * dayMs;
const secondsOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const labelRow = z
  .object({ id: z.string(), displayName: z.string().nullish(), name: z.string().nullish() })
  .transform((wire): SensitivityLabel => ({ id: wire.id, name: wire.displayName ?? wire.name ?? wire.id }));

/** @see https://learn.microsoft.com/graph/api/tenantdatasecurityandgovernance-list-sensitivitylabels */
export const sensitivityLabels = defineCollection({
  name: 'sensitivity-labels',
  label: 'Sensitivity labels',
  permission: 'SensitivityLabels.Read.All',
  licence: null,
  everyS: 3600,
  read: listOf('/security/dataSecurityAndGovernance/sensitivityLabels?$select=id,displayName,name', labelRow),
});

const auditRow = z.object({ value: z.array(z.object({ activityDateTime: z.string() })) });
const audits = '/auditLogs/directoryAudits';

/**
 * Whether anything was written in the last seven days. Asks for one entry, and keeps none.
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 */
export const auditLog = defineCollection({
  name: 'audit-log',
  label: 'The directory’s log',
  permission: 'AuditLog.Read.All',
  licence: null,
  everyS: 3600,
  async *read(graph, { now, signal }) {
    const newest = async (filter: string): Promise<string | null> => {
      const { body } = await graph.get(`${audits}?$top=1${filter}`, { signal });
      return parseBody(auditRow, body, `GET ${audits}`).value[0]?.activityDateTime ?? null;
    };
    const recent = await newest(`&$filter=activityDateTime ge ${secondsOf(now.getTime() - weekMs)}`);
    const lastDay = recent === null ? ((await newest(''))?.slice(0, 10) ?? null) : null;
    yield [{ id: 'audit-log', isSilent: recent === null, lastDay }];
  },
});

const issueRow = z.object({
  id: z.string(),
  title: z.string().nullish(),
  service: z.string().nullish(),
  classification: z.string().nullish(),
  origin: z.string().nullish(),
  isResolved: z.boolean().nullish(),
  highImpact: z.boolean().nullish(),
  startDateTime: z.string().nullish(),
});

/** Advisories are left out: they are many, and change little. @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues */
export const serviceIncidents = defineCollection({
  name: 'service-incidents',
  label: 'Incidents of Microsoft’s services',
  permission: 'ServiceHealth.Read.All',
  licence: null,
  everyS: 300,
  async *read(graph, { signal }) {
    const path = '/admin/serviceAnnouncement/issues?$filter=isResolved eq false';
    for await (const rows of rowPages(graph, path, issueRow, { signal }))
      yield rows
        .filter(({ isResolved, classification }) => isResolved !== true && classification !== 'advisory')
        .map(
          (wire): ServiceIncident => ({
            id: wire.id,
            title: wire.title ?? wire.id,
            service: wire.service ?? 'Microsoft 365',
            startedAt: wire.startDateTime ?? '',
            isHighImpact: wire.highImpact ?? false,
          }),
        );
  },
});

const healthRow = z
  .object({ id: z.string(), service: z.string().nullish(), status: z.string().nullish() })
  .transform((wire): ServiceHealth => ({ id: wire.id, service: wire.service ?? wire.id, status: wire.status ?? '' }));

/** @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews */
export const serviceHealth = defineCollection({
  name: 'service-health',
  label: 'How Microsoft’s services run',
  permission: 'ServiceHealth.Read.All',
  licence: null,
  everyS: 300,
  read: listOf('/admin/serviceAnnouncement/healthOverviews?$select=id,service,status', healthRow),
});

const alertRow = z.object({
  id: z.string(),
  title: z.string().nullish(),
  serviceSource: z.string().nullish(),
  severity: z.string().nullish(),
  status: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  alertWebUrl: z.string().nullish(),
});

const isWeb = (url: string | null | undefined): url is string => url?.startsWith('https://') ?? false;

/** @see https://learn.microsoft.com/graph/api/security-list-alerts_v2 */
export const securityAlerts = defineCollection({
  name: 'security-alerts',
  label: 'Alerts of Microsoft Defender',
  permission: 'SecurityAlert.Read.All',
  licence: null,
  everyS: 300,
  async *read(graph, { signal }) {
    const path = `/security/alerts_v2?$filter=severity eq 'high' and status ne 'resolved'&$top=100`;
    for await (const rows of rowPages(graph, path, alertRow, { signal }))
      yield rows
        .filter(({ severity, status }) => severity === 'high' && status !== 'resolved')
        .map(
          (wire): SecurityAlert => ({
            id: wire.id,
            title: wire.title ?? 'An alert without a title',
            source: wire.serviceSource ?? 'unknown',
            createdAt: wire.createdDateTime ?? null,
            isBeingLookedAt: wire.status === 'inProgress',
            url: isWeb(wire.alertWebUrl) ? wire.alertWebUrl : null,
          }),
        );
  },
});
