import { historicAudit } from '../seed/audits';
import { DAY_MS } from '../seed/org';
import { controlScoresAt, SCORE_CONTROLS } from '../seed/secure-score';
import { ACCESS_REVIEWS } from '../seed/settings';
import { ALERTS, ISSUES, LABELS, SCORE, SHARING } from '../seed/signals-and-health';
import { newestPoint, policiesOf, serviceStatusOf, thingSlots, unitOf } from './backup';
import type { DemoState } from './state';

export interface BackupCount {
  readonly inside: number;
  readonly outside: number;
  readonly inError: number;
}

/** Settings of services, and what they have to say. */
export interface ServicesTruth {
  readonly sharing: {
    readonly anyone: boolean;
    readonly guestsReshare: boolean;
    readonly noDomainList: boolean;
    readonly legacyProtocols: boolean;
    readonly unmanagedSync: boolean;
    readonly noIdleSignOut: boolean;
    readonly leaverOneDriveDays: number;
  };
  readonly backup: {
    readonly isOn: boolean;
    readonly failingPolicies: readonly string[];
    readonly mailbox: BackupCount;
    readonly site: BackupCount;
    readonly drive: BackupCount;
    /** Kinds whose newest restore point is more than two days old. */
    readonly stopped: readonly string[];
  };
  readonly labels: number;
  /** Nothing in the directory's log for seven days. */
  readonly silentLog: boolean;
  /** In points of a hundred, against a week ago. */
  readonly scoreDrop: number;
  /** Titles of what gives fewer points of the Secure Score than a week ago. */
  readonly lostPoints: readonly string[];
  /** Whose access somebody was asked about, now or within a year. */
  readonly reviewed: { readonly guests: boolean; readonly roles: boolean };
  readonly openIncidents: readonly string[];
  readonly openHighAlerts: readonly string[];
}

function backupTruth(state: DemoState, nowMs: number): ServicesTruth['backup'] {
  const counts = {
    mailbox: { inside: 0, outside: 0, inError: 0 },
    site: { inside: 0, outside: 0, inError: 0 },
    drive: { inside: 0, outside: 0, inError: 0 },
  };
  const { count, at } = thingSlots(state);
  for (let slot = 0; slot < count; slot += 1) {
    const thing = at(slot);
    if (!thing) continue;
    const unit = unitOf(state, thing);
    counts[thing.kind][unit ? 'inside' : 'outside'] += 1;
    if (unit?.error) counts[thing.kind].inError += 1;
  }
  const isOn = serviceStatusOf(state).status === 'enabled';
  return {
    isOn,
    failingPolicies: policiesOf(state)
      .filter(({ status }) => status === 'inactive' || status === 'activeWithErrors')
      .map(({ id }) => String(id)),
    ...counts,
    stopped: (['mailbox', 'site', 'drive'] as const).filter(
      (kind) => isOn && nowMs - Date.parse(newestPoint(state, kind, nowMs) ?? '') > 2 * DAY_MS,
    ),
  };
}

function isLogSilent(state: DemoState, nowMs: number): boolean {
  const newest = state.audits.at(-1) ?? historicAudit(state.org, 0);
  return nowMs - Date.parse(String(newest.activityDateTime)) > 7 * DAY_MS;
}

/** The score of a day is made at its beginning. */
export function scorePercent(state: DemoState, dayMs: number): number {
  const score = state.settings.get(SCORE);
  return Number((dayMs >= Date.parse(String(score?.since)) ? score?.now : score?.before) ?? 0);
}

function lostPoints(state: DemoState, today: number): readonly string[] {
  const before = controlScoresAt(scorePercent(state, today - 7 * DAY_MS));
  const now = controlScoresAt(scorePercent(state, today));
  return SCORE_CONTROLS.filter((_, at) => Number(now[at]?.score) < Number(before[at]?.score)).map(({ title }) =>
    String(title),
  );
}

/** Every review here was held once, for two weeks from the day it was made. */
function reviewedTruth(state: DemoState, nowMs: number): ServicesTruth['reviewed'] {
  const recent = [...state.settings].flatMap(([path, one]) => {
    const madeMs = Date.parse(String(one.createdDateTime));
    const isRecent =
      path.startsWith(`${ACCESS_REVIEWS}/`) && madeMs <= nowMs && madeMs + 14 * DAY_MS >= nowMs - 365 * DAY_MS;
    return isRecent ? [JSON.stringify(one.scope)] : [];
  });
  const asks = (words: string): boolean => recent.some((scope) => scope.includes(words));
  return { guests: asks("userType eq 'Guest'"), roles: asks('/roleManagement/directory/') };
}

export function readServicesTruth(state: DemoState, nowMs: number): ServicesTruth {
  const under = (path: string) =>
    [...state.settings].filter(([key]) => key.startsWith(`${path}/`)).map(([, one]) => one);
  const sharing = state.settings.get(SHARING) ?? {};
  const idle = sharing.idleSessionSignOut as { readonly isEnabled?: boolean } | undefined;
  const today = nowMs - (nowMs % DAY_MS);
  return {
    sharing: {
      anyone: sharing.sharingCapability === 'externalUserAndGuestSharing',
      guestsReshare: sharing.isResharingByExternalUsersEnabled === true,
      noDomainList: sharing.sharingDomainRestrictionMode === 'none',
      legacyProtocols: sharing.isLegacyAuthProtocolsEnabled === true,
      unmanagedSync: sharing.isUnmanagedSyncAppForTenantRestricted === false,
      noIdleSignOut: idle?.isEnabled === false,
      leaverOneDriveDays: Number(sharing.deletedUserPersonalSiteRetentionPeriodInDays),
    },
    backup: backupTruth(state, nowMs),
    labels: under(LABELS).length,
    silentLog: isLogSilent(state, nowMs),
    scoreDrop: scorePercent(state, today - 7 * DAY_MS) - scorePercent(state, today),
    lostPoints: lostPoints(state, today),
    reviewed: reviewedTruth(state, nowMs),
    openIncidents: under(ISSUES)
      .filter((one) => one.classification === 'incident' && one.isResolved === false)
      .map(({ id }) => String(id)),
    openHighAlerts: under(ALERTS)
      .filter((one) => one.severity === 'high' && one.status !== 'resolved')
      .map(({ id }) => String(id)),
  };
}
