import { z } from 'zod/v4';
import type { ConditionalAccessPolicy, PolicyState } from '../../model/objects/access';
import { defineCollection, listOf } from './define';

const words = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const states: Readonly<Record<string, PolicyState>> = {
  enabled: 'enabled',
  disabled: 'disabled',
  enabledForReportingButNotEnforced: 'report-only',
};

const row = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    state: z.string(),
    createdDateTime: z.string().nullish(),
    modifiedDateTime: z.string().nullish(),
    conditions: z.object({
      users: z
        .object({
          includeUsers: words,
          excludeUsers: words,
          includeGroups: words,
          excludeGroups: words,
          includeRoles: words,
          excludeRoles: words,
        })
        .nullish(),
      applications: z.object({ includeApplications: words, excludeApplications: words }).nullish(),
      clientAppTypes: words,
      userRiskLevels: words,
      signInRiskLevels: words,
      locations: z.object({ includeLocations: words, excludeLocations: words }).nullish(),
      platforms: z.object({ includePlatforms: words, excludePlatforms: words }).nullish(),
    }),
    grantControls: z
      .object({
        operator: z.string().nullish(),
        builtInControls: words,
        authenticationStrength: z.object({ id: z.string() }).nullish(),
      })
      .nullish(),
    sessionControls: z
      .object({
        signInFrequency: z
          .object({ value: z.number().nullish(), type: z.string().nullish(), isEnabled: z.boolean().nullish() })
          .nullish(),
      })
      .nullish(),
  })
  .transform(({ id, conditions, grantControls: grant, ...wire }): ConditionalAccessPolicy => {
    const frequency = wire.sessionControls?.signInFrequency;
    const { users, applications, locations, platforms } = conditions;
    return {
      id,
      displayName: wire.displayName ?? id,
      // A state that we do not know yet protects nobody as far as we can tell.
      state: states[wire.state] ?? 'disabled',
      createdAt: wire.createdDateTime ?? null,
      modifiedAt: wire.modifiedDateTime ?? null,
      includeUsers: users?.includeUsers ?? [],
      excludeUsers: users?.excludeUsers ?? [],
      includeGroups: users?.includeGroups ?? [],
      excludeGroups: users?.excludeGroups ?? [],
      includeRoles: users?.includeRoles ?? [],
      excludeRoles: users?.excludeRoles ?? [],
      includeApplications: applications?.includeApplications ?? [],
      excludeApplications: applications?.excludeApplications ?? [],
      clientAppTypes: conditions.clientAppTypes,
      userRiskLevels: conditions.userRiskLevels,
      signInRiskLevels: conditions.signInRiskLevels,
      includeLocations: locations?.includeLocations ?? [],
      excludeLocations: locations?.excludeLocations ?? [],
      includePlatforms: platforms?.includePlatforms ?? [],
      excludePlatforms: platforms?.excludePlatforms ?? [],
      grantOperator: grant?.operator === 'AND' || grant?.operator === 'OR' ? grant.operator : null,
      grantControls: grant?.builtInControls ?? [],
      authenticationStrengthId: grant?.authenticationStrength?.id ?? null,
      signInFrequencyHours:
        frequency?.isEnabled === true && typeof frequency.value === 'number'
          ? frequency.value * (frequency.type === 'days' ? 24 : 1)
          : null,
    };
  });

/** @see https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies */
export const conditionalAccessPolicies = defineCollection({
  name: 'conditional-access-policies',
  label: 'Conditional Access policies',
  permission: 'Policy.Read.All',
  licence: 'entra-p1',
  everyS: 60,
  read: listOf('/identity/conditionalAccess/policies', row),
});
