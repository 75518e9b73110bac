import { type Reached, reaches } from './access-reach';
import { isResistantStrength } from './access-rules';
import type { AuthenticationStrength, ConditionalAccessPolicy } from './objects/access';

/** Somebody who can repair policies, with what is known of how they sign in. */
export interface AdminAtDoor extends Reached {
  readonly isEnabled: boolean;
  readonly hasMfa: boolean;
  readonly hasResistantKey: boolean;
}

/** A way to come in: a browser, no risk, on one kind of device, from one place. */
interface Way {
  readonly platform: string;
  readonly place: string;
}

const platforms = ['windows', 'macOS', 'linux', 'iOS', 'android', 'windowsPhone'];
/** Stands for every place that no policy names. */
const elsewhere = 'elsewhere';

function waysIn(policies: readonly ConditionalAccessPolicy[]): readonly Way[] {
  const named = policies.flatMap(({ includeLocations, excludeLocations }) => [
    ...includeLocations,
    ...excludeLocations,
  ]);
  const places = new Set([elsewhere, ...named.filter((place) => place !== 'All')]);
  return platforms.flatMap((platform) => [...places].map((place) => ({ platform, place })));
}

const isMeant = (include: readonly string[], exclude: readonly string[], all: string, one: string): boolean =>
  (include.length === 0 || include.includes(all) || include.includes(one)) && !exclude.includes(one);

/** Any named place may be a trusted one. */
const isTrustedPlace = ({ includeLocations, excludeLocations }: ConditionalAccessPolicy, place: string): boolean =>
  place !== elsewhere && includeLocations.includes('AllTrusted') && !excludeLocations.includes(place);

/** Whether it can hold there. What is not known for sure counts as holding, but for risk: an admin may be without one. */
function holds(policy: ConditionalAccessPolicy, admin: AdminAtDoor, { platform, place }: Way): boolean {
  const clients = policy.clientAppTypes;
  return (
    policy.state === 'enabled' &&
    reaches(policy, admin) !== 'no' &&
    policy.includeApplications.some((app) => app !== 'None') &&
    (clients.length === 0 || clients.includes('all') || clients.includes('browser')) &&
    policy.userRiskLevels.length === 0 &&
    policy.signInRiskLevels.length === 0 &&
    isMeant(policy.includePlatforms, policy.excludePlatforms, 'all', platform) &&
    (isMeant(policy.includeLocations, policy.excludeLocations, 'All', place) || isTrustedPlace(policy, place))
  );
}

/** Whether the admin surely can give what the policy asks for; of managed devices, terms and the like nobody knows. */
function canGive(
  policy: ConditionalAccessPolicy,
  admin: AdminAtDoor,
  strengths: readonly AuthenticationStrength[],
): boolean {
  const { grantControls, grantOperator, authenticationStrengthId: strengthId } = policy;
  if (grantControls.includes('block')) return false;
  const strength = strengths.find(({ id }) => id === strengthId);
  const given = [
    ...grantControls.map((control) => control === 'mfa' && admin.hasMfa),
    ...(strengthId === null
      ? []
      : [strength !== undefined && (isResistantStrength(strength) ? admin.hasResistantKey : admin.hasMfa)]),
  ];
  if (given.length === 0) return !asksForSomethingElse(policy);
  return grantOperator === 'OR' ? given.includes(true) : !given.includes(false) && !asksForSomethingElse(policy);
}

/** Terms of use and factors of other makers stand beside the controls that are known here. */
function asksForSomethingElse({ whole }: ConditionalAccessPolicy): boolean {
  const grant = whole.grantControls;
  if (typeof grant !== 'object' || grant === null || Array.isArray(grant)) return false;
  const { customAuthenticationFactors, termsOfUse } = grant as Readonly<Record<string, unknown>>;
  return [customAuthenticationFactors, termsOfUse].some((list) => Array.isArray(list) && list.length > 0);
}

interface Door {
  readonly policies: readonly ConditionalAccessPolicy[];
  readonly strengths: readonly AuthenticationStrength[];
}

/**
 * Whether the admin surely gets in somehow: from some device and some place no policy stands in the way. Security
 * defaults lock nobody out: whoever has no MFA yet registers it while signing in.
 */
function canGetIn(admin: AdminAtDoor, { policies, strengths }: Door): boolean {
  if (!admin.isEnabled) return false;
  return waysIn(policies).some((way) =>
    policies.every((policy) => !holds(policy, admin, way) || canGive(policy, admin, strengths)),
  );
}

/** Nobody who could put it right again would surely get in. */
export const locksEverybodyOut = (admins: readonly AdminAtDoor[], door: Door): boolean =>
  !admins.some((admin) => canGetIn(admin, door));
