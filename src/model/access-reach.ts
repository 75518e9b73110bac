import type { ConditionalAccessPolicy } from './objects/access';

type Reaching = Pick<
  ConditionalAccessPolicy,
  'includeUsers' | 'excludeUsers' | 'includeGroups' | 'excludeGroups' | 'includeRoles' | 'excludeRoles'
>;

/** A member of the organisation. `groups` says of a group whether the person is in it; `null`: nobody knows. */
export interface Reached {
  readonly id: string;
  readonly roleIds: readonly string[];
  readonly isIn: (groupId: string) => boolean | null;
}

/**
 * Whether a policy is meant for this person. An exclusion wins over an inclusion, as in Entra.
 * `unknown`: it hangs on a group that could not be looked through.
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups
 */
export function reaches(policy: Reaching, { id, roleIds, isIn }: Reached): 'yes' | 'no' | 'unknown' {
  const holds = (roles: readonly string[]): boolean => roles.some((role) => roleIds.includes(role));
  const within = (groups: readonly string[]): boolean | null => {
    const said = groups.map(isIn);
    return said.includes(true) ? true : said.includes(null) ? null : false;
  };
  if (policy.excludeUsers.some((one) => one === id || one === 'All') || holds(policy.excludeRoles)) return 'no';
  const excluded = within(policy.excludeGroups);
  if (excluded === true) return 'no';
  const named = policy.includeUsers.some((one) => one === id || one === 'All') || holds(policy.includeRoles);
  const included = named ? true : within(policy.includeGroups);
  if (included === false) return 'no';
  return excluded === null || included === null ? 'unknown' : 'yes';
}
