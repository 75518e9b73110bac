import { z } from 'zod/v4';
import type { Json } from '../../model/canonical';
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

type Whole = ConditionalAccessPolicy['whole'];

/** Remarks go; which kind an object is stays. A strength is named by its id: the rest of it is not the policy's. */
function withoutRemarks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutRemarks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !name.includes('@odata') || name === '@odata.type');
  return Object.fromEntries(
    kept.map(([name, one]) => [name, name === 'authenticationStrength' ? idOnly(one) : withoutRemarks(one)]),
  );
}
const idOnly = (strength: Json): Json =>
  typeof strength === 'object' && strength !== null && 'id' in strength ? { id: strength.id ?? null } : null;

const changeable = ['displayName', 'state', 'conditions', 'grantControls', 'sessionControls'];
const wholeOf = (wire: Whole): Whole =>
  withoutRemarks(Object.fromEntries(changeable.map((name) => [name, wire[name] ?? null]))) as Whole; // an object stays one

const known = z
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
  .transform(({ id, conditions, grantControls: grant, ...wire }): Omit<ConditionalAccessPolicy, 'whole'> => {
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

/** One policy, parsed, with what Graph takes back of it. */
export const policyRow = z.record(z.string(), z.unknown()).transform((wire, context): ConditionalAccessPolicy => {
  const parsed = known.safeParse(wire);
  if (parsed.success) return { ...parsed.data, whole: wholeOf(wire as Whole) };
  for (const { path, message } of parsed.error.issues)
    context.issues.push({ code: 'custom', input: wire, path, message });
  return z.NEVER;
});

/** @see https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies */
export const conditionalAccessPolicies = defineCollection({
  name: 'conditional-access-policies',
  label: 'Conditional Access policies',
  permission: 'Policy.Read.All',
  licence: 'entra-p1',
  everyS: 60,
  read: listOf('/identity/conditionalAccess/policies', policyRow),
});
