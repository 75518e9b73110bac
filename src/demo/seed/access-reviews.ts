import { iso, type JsonObject } from '../json';
import { roleGroupId } from './groups';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';

const ids = guids('accessReview');
const instanceIds = guids('accessReviewInstance');

const scope = (query: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.accessReviewQueryScope',
  query,
  queryType: 'MicrosoftGraph',
  queryRoot: null,
});

const SETTINGS: JsonObject = {
  mailNotificationsEnabled: true,
  reminderNotificationsEnabled: true,
  justificationRequiredOnApproval: true,
  defaultDecisionEnabled: false,
  defaultDecision: 'None',
  instanceDurationInDays: 14,
  autoApplyDecisionsEnabled: false,
  recommendationsEnabled: true,
  recurrence: null,
  applyActions: [],
};

const review = (
  org: Org,
  at: number,
  displayName: string,
  query: string,
  daysAgo: number,
  status: string,
): JsonObject => ({
  id: ids.idOf(org, at),
  displayName,
  createdDateTime: iso(org.bornMs - daysAgo * DAY_MS),
  lastModifiedDateTime: iso(org.bornMs - daysAgo * DAY_MS),
  status,
  descriptionForAdmins: displayName,
  descriptionForReviewers: displayName,
  scope: scope(query),
  instanceEnumerationScope: null,
  reviewers: [],
  fallbackReviewers: [],
  additionalNotificationRecipients: [],
  stageSettings: [],
  settings: SETTINGS,
});

/** One that runs and one that ended long ago. */
export const firstReviews = (org: Org): readonly JsonObject[] => [
  review(org, 0, 'Guests in all teams', "/users?$filter=(userType eq 'Guest')", 40, 'InProgress'),
  review(org, 1, 'Members of Tier 1', `/groups/${roleGroupId(org)}/transitiveMembers`, 400, 'Completed'),
];

/** Each was held once. */
export function firstInstances(org: Org, definition: JsonObject): readonly JsonObject[] {
  const startMs = Date.parse(String(definition.createdDateTime));
  return [
    {
      id: instanceIds.idOf(org, startMs % 1_000_000),
      startDateTime: iso(startMs),
      endDateTime: iso(startMs + 14 * DAY_MS),
      status: definition.status,
      scope: definition.scope,
      reviewers: [],
      fallbackReviewers: [],
    },
  ];
}
