import { policyRow } from '../../src/graph/collections/conditional-access-policies';
import { isResistantStrength } from '../../src/model/access-rules';
import type { Json } from '../../src/model/canonical';
import type { AuthenticationStrength } from '../../src/model/objects/access';
import { privilegedRoles } from '../../src/model/privileged-roles';
import { type Staged, stella, type Workbench } from './workbench';

type Stage = (bench: Workbench) => Promise<Staged>;
type Policy = { readonly [key: string]: Json } & { readonly id: string };

const policies = '/identity/conditionalAccess/policies';
const reportOnly = 'enabledForReportingButNotEnforced';

export const emergencyOf = (bench: Workbench): readonly string[] =>
  bench.demo.truth().people.emergency.map(({ id }) => id);

/** Only these policies are left; the emergency accounts stand outside of them unless it is said otherwise. */
async function onlyPolicies(bench: Workbench, ...bodies: readonly object[]): Promise<readonly Policy[]> {
  const { value } = await bench.graph<{ value: Policy[] }>('GET', policies);
  for (const { id } of value) await bench.graph('DELETE', `${policies}/${id}`);
  const made: Policy[] = [];
  for (const body of bodies) made.push((await bench.graph('POST', policies, body)) as Policy);
  return made;
}

/** The body of a policy that asks everybody for MFA. */
export const mfaPolicy = (displayName: string, excludeUsers: readonly string[], change: object = {}) => ({
  displayName,
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    users: { includeUsers: ['All'], excludeUsers },
    applications: { includeApplications: ['All'] },
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...change,
});
const policy = (excludeUsers: readonly string[], change: object = {}): object =>
  mfaPolicy('A policy', excludeUsers, change);
const old = (excludeUsers: readonly string[]): object => ({
  ...policy(excludeUsers),
  conditions: {
    clientAppTypes: ['exchangeActiveSync', 'other'],
    users: { includeUsers: ['All'], excludeUsers },
    applications: { includeApplications: ['All'] },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});
const adminRoles = async ({ graph }: Workbench): Promise<object> => {
  const { value } = await graph<{ value: AuthenticationStrength[] }>('GET', '/policies/authenticationStrengthPolicies');
  const id = value.find(isResistantStrength)?.id;
  return {
    displayName: 'Admins',
    conditions: {
      clientAppTypes: ['all'],
      users: { includeRoles: Object.keys(privilegedRoles) },
      applications: { includeApplications: ['All'] },
    },
    grantControls: { operator: 'OR', builtInControls: [], authenticationStrength: { id } },
  };
};

const create =
  (checkId: string): Stage =>
  async (bench) => {
    await onlyPolicies(bench);
    return { checkId, subjectId: 'tenant', subject: 'The tenant', because: 'no policy asks for it' };
  };
const enforce =
  (checkId: string, bodyOf: (bench: Workbench) => Promise<object> | object): Stage =>
  async (bench) => {
    await onlyPolicies(bench, { ...(await bodyOf(bench)), state: reportOnly });
    return {
      checkId,
      subjectId: 'tenant',
      subject: 'The tenant',
      because: 'the policy that asks for it is report-only',
    };
  };

const switchOn: Stage = async (bench) => {
  const [made] = await onlyPolicies(bench, policy([], { state: reportOnly }));
  return { checkId: 'access.report-only-too-long', subjectId: made?.id ?? '', subject: 'A policy' };
};
const putBack: Stage = async (bench) => {
  const [good] = await onlyPolicies(bench, policy(emergencyOf(bench)));
  bench.versions.splice(0, Number.POSITIVE_INFINITY, policyRow.parse(good));
  await bench.graph('PATCH', `${policies}/${good?.id}`, { state: 'disabled' });
  return { checkId: 'access.policy-weakened', subjectId: good?.id ?? '', subject: 'A policy' };
};
const exclude: Stage = async (bench) => {
  // One that no admin is stopped by: nobody here is known to have MFA.
  const [made] = await onlyPolicies(bench, old([]));
  return { checkId: 'identity.emergency-account-not-excluded', subjectId: made?.id ?? '', subject: 'A policy' };
};
const defaults: Stage = async (bench) => {
  await onlyPolicies(bench);
  await bench.graph('PATCH', '/policies/identitySecurityDefaultsEnforcementPolicy', { isEnabled: false });
  return { checkId: 'access.security-defaults-off', subjectId: 'tenant', subject: 'The tenant' };
};

/** Written once, so that its record before is known; and a minute apart from what was staged before. */
const account =
  (checkId: string, accountEnabled: boolean, because = ''): Stage =>
  async (bench) => {
    await onlyPolicies(bench);
    bench.at.now = new Date(bench.at.now.getTime() + 60_000);
    await bench.graph('PATCH', `/users/${stella.id}`, { accountEnabled });
    return { checkId, subjectId: stella.id, subject: stella.name, because };
  };
const risk: Stage = async (bench) => {
  const staged = await account('identity.risky-user-open', true)(bench);
  await fetch(`${bench.demo.url}/demo/users/${stella.id}/raise-risk`, {
    method: 'POST',
    headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
    body: '{}',
  });
  return staged;
};

const mfa = 'access.mfa-not-required';
const legacy = 'access.legacy-authentication-allowed';
const resistant = 'access.phishing-resistant-admins-not-required';

/** For each remedy of accounts and policies: how the tenant comes to need it. */
export const accessStaging: Readonly<Record<string, Stage>> = {
  'revoke-sessions': account('identity.risky-user-open', true),
  'disable-account': account('identity.risky-user-open', true),
  'disable-guest': account('guests.guest-stale', true),
  'disable-unused': account('identity.account-unused', true),
  'enable-account': account('identity.emergency-accounts-missing', false, 'one of them is disabled'),
  'confirm-compromised': risk,
  'dismiss-risk': risk,
  'create-mfa-for-everyone': create(mfa),
  'create-block-legacy': create(legacy),
  'create-phishing-resistant-admins': create(resistant),
  'enforce-mfa-for-everyone': enforce(mfa, () => policy([])),
  'enforce-block-legacy': enforce(legacy, () => old([])),
  'enforce-phishing-resistant-admins': enforce(resistant, adminRoles),
  'switch-on-policy': switchOn,
  'put-policy-back': putBack,
  'exclude-emergency-accounts': exclude,
  'security-defaults-on': defaults,
};
