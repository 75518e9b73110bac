import { iso, type JsonObject } from '../json';
import { flawsOf } from './flaws';
import { roleGroupId } from './groups';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';

const ids = guids('accessReview');
const instanceIds = guids('accessReviewInstance');

const queryScope = (query: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.accessReviewQueryScope',
  query,
  queryType: 'MicrosoftGraph',
  queryRoot: null,
});

/** Whoever holds a role: in Graph a scope of people and one of what they have. */
const roleScope = (roleId: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.principalResourceMembershipsScope',
  principalScopes: [queryScope('/users')],
  resourceScopes: [queryScope(`/roleManagement/directory/roleDefinitions/${roleId}`)],
});
const GLOBAL_ADMIN = '62e90394-69f5-4237-9190-012177145e10';

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
  scope: JsonObject,
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
  scope,
  instanceEnumerationScope: null,
  reviewers: [],
  fallbackReviewers: [],
  additionalNotificationRecipients: [],
  stageSettings: [],
  settings: SETTINGS,
});

/** One of guests that runs, or ended long ago; one of a group; one of the highest role, or none. */
export function firstReviews(org: Org): readonly JsonObject[] {
  const { guestsNotReviewed, rolesNotReviewed } = flawsOf(org);
  const guests = queryScope("/users?$filter=(userType eq 'Guest')");
  const members = queryScope(`/groups/${roleGroupId(org)}/transitiveMembers`);
  return [
    guestsNotReviewed
      ? review(org, 0, 'Guests in all teams', guests, 500, 'Completed')
      : review(org, 0, 'Guests in all teams', guests, 5, 'InProgress'),
    review(org, 1, 'Members of Tier 1', members, 400, 'Completed'),
    ...(rolesNotReviewed ? [] : [review(org, 2, 'Global administrators', roleScope(GLOBAL_ADMIN), 100, 'Completed')]),
  ];
}

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
