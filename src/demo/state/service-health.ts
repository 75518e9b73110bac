import type { JsonObject } from '../json';
import { ISSUES } from '../seed/signals-and-health';
import type { DemoState } from './state';

const SERVICES = [
  ['Exchange', 'Exchange Online'],
  ['SharePoint', 'SharePoint Online'],
  ['microsoftteams', 'Microsoft Teams'],
  ['OrgLiveID', 'Microsoft Entra'],
  ['Intune', 'Microsoft Intune'],
] as const;

/** A service runs unless one of its issues is not resolved: then the newest says how. */
export function serviceHealth(state: DemoState): readonly JsonObject[] {
  const open = [...state.settings]
    .filter(([path, issue]) => path.startsWith(`${ISSUES}/`) && issue.isResolved === false)
    .map(([, issue]) => issue);
  return SERVICES.map(([id, service]) => ({
    id,
    service,
    status: open.findLast((issue) => issue.service === service)?.status ?? 'serviceOperational',
  }));
}
