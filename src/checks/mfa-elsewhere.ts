import type { Snapshot } from '../model/objects';
import type { Account } from '../model/tenant';

/** Why this person's MFA cannot be seen from here; undefined: it can. */
export function mfaElsewhere({ user }: Account, tenant: Snapshot): string | undefined {
  if (user.userType === 'guest' || /#ext#/i.test(user.userPrincipalName)) {
    // Which organisation a guest comes from Graph does not say: one that is trusted may be theirs.
    const isTrusted = tenant['cross-tenant-access']?.some(({ object }) => object.trustsMfa === true) ?? false;
    return isTrusted
      ? 'guests: MFA at home is trusted, and cannot be seen from here'
      : 'guests: whether they were ever asked for MFA here is not known';
  }
  const domain = user.userPrincipalName.split('@').at(-1)?.toLowerCase();
  const isFederated = tenant.domains?.some(({ object }) => object.id === domain && object.isFederated) ?? false;
  return isFederated ? 'they sign in at a sign-in service of our own, whose MFA cannot be seen from here' : undefined;
}
