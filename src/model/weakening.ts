import type { ConditionalAccessPolicy } from './objects/access';

/** A change that lies longer back is what the policy is now. */
export const recentDays = 7;

/** Who is left out now and was not before; who is no longer reached. */
const lists: readonly (readonly [keyof ConditionalAccessPolicy, 'more' | 'fewer', string])[] = [
  ['excludeUsers', 'more', 'more people are left out'],
  ['excludeGroups', 'more', 'more groups are left out'],
  ['excludeRoles', 'more', 'more roles are left out'],
  ['excludeApplications', 'more', 'more apps are left out'],
  ['excludeLocations', 'more', 'more places are left out'],
  ['excludePlatforms', 'more', 'more kinds of device are left out'],
  ['includeUsers', 'fewer', 'it no longer reaches the same people'],
  ['includeGroups', 'fewer', 'it reaches fewer groups'],
  ['includeRoles', 'fewer', 'it reaches fewer roles'],
  ['includeApplications', 'fewer', 'it covers fewer apps'],
  ['clientAppTypes', 'fewer', 'it covers fewer ways to sign in'],
  ['grantControls', 'fewer', 'it asks for less'],
];

const reachesAll = (policy: ConditionalAccessPolicy, field: keyof ConditionalAccessPolicy): boolean =>
  (field === 'includeApplications' ? policy.includeApplications : policy.includeUsers).includes('All');

/** What became weaker, in words; empty when nothing did. `spared`: accounts that every policy leaves out by right. */
export function weakenings(
  before: ConditionalAccessPolicy,
  now: ConditionalAccessPolicy,
  spared: readonly string[] = [],
): readonly string[] {
  if (before.state !== 'enabled') return [];
  if (now.state !== 'enabled') return [now.state === 'disabled' ? 'it was switched off' : 'it was set to report-only'];
  const changed = lists.flatMap(([field, way, words]) => {
    const [was, is] = [before[field] as readonly string[], now[field] as readonly string[]];
    const [from, to] = way === 'more' ? [was, is] : [is, was];
    // Whoever is reached with "everybody" is not lost.
    const isWhole = way === 'fewer' && field.startsWith('include') && reachesAll(now, field);
    const isSpared = (one: string): boolean => field === 'excludeUsers' && spared.includes(one);
    return to.some((one) => !from.includes(one) && !isSpared(one)) && !isWhole ? [words] : [];
  });
  const strength = before.authenticationStrengthId !== null && now.authenticationStrengthId === null;
  const either = before.grantOperator === 'AND' && now.grantOperator === 'OR';
  return [
    ...changed,
    ...(strength ? ['it no longer asks for a strength of MFA'] : []),
    ...(either ? ['one of its demands is enough now'] : []),
  ];
}

/**
 * The strongest state among those of late, newest first: each is compared with the next stronger one found so far, so
 * that two small steps down are both seen. `undefined`: none was stronger than what stands now.
 */
export function lastGood(
  now: ConditionalAccessPolicy,
  versions: readonly ConditionalAccessPolicy[],
  spared: readonly string[],
): ConditionalAccessPolicy | undefined {
  let good: ConditionalAccessPolicy | undefined;
  for (const version of versions) if (weakenings(version, good ?? now, spared).length > 0) good = version;
  return good;
}
