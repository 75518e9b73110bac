/** For each remedy of accounts and policies: how the tenant comes to need it. */
export async function accessStagesOf(graph, raiseRisk, { emergency, privilegedRoles, keepVersion }) {
  const policies = '/identity/conditionalAccess/policies';
  const defaults = '/policies/identitySecurityDefaultsEnforcementPolicy';
  const reportOnly = 'enabledForReportingButNotEnforced';
  const { value: strengths } = await graph('GET', '/policies/authenticationStrengthPolicies');
  const resistant = strengths.find(({ displayName }) => /phishing/i.test(displayName));
  const { value: held } = await graph('GET', '/roleManagement/directory/roleAssignments');
  // Graph lets an app change an account with an admin role only when the app holds one, by a group too.
  const { value: groups } = await graph('GET', '/groups?$top=999&$select=id,isAssignableToRole');
  const inGroups = [];
  for (const { id } of groups.filter((one) => one.isAssignableToRole))
    inGroups.push(...(await graph('GET', `/groups/${id}/members?$select=id`)).value.map((member) => member.id));
  const guarded = new Set([...emergency, ...held.map(({ principalId }) => principalId), ...inGroups]);
  const idsOf = async (userType) => {
    const { value } = await graph('GET', `/users?$filter=userType eq '${userType}'&$top=40&$select=id`);
    return value.map(({ id }) => id).filter((id) => !guarded.has(id));
  };
  const pool = { Member: await idsOf('Member'), Guest: await idsOf('Guest') };

  /** Only these policies are left, so that nothing of an earlier stage holds a fix up. */
  async function onlyPolicies(...bodies) {
    await graph('PATCH', defaults, { isEnabled: false });
    const { value } = await graph('GET', policies);
    for (const { id } of value) await graph('DELETE', `${policies}/${id}`);
    const made = [];
    for (const body of bodies) made.push(await graph('POST', policies, body));
    return made;
  }
  const policy = ({ users, clientAppTypes = ['all'], grant = { builtInControls: ['mfa'] }, state = 'enabled' }) => ({
    displayName: 'A policy',
    state,
    conditions: { clientAppTypes, users, applications: { includeApplications: ['All'] } },
    grantControls: { operator: 'OR', builtInControls: [], ...grant },
  });
  const everyone = { includeUsers: ['All'] };
  const legacy = (change) =>
    policy({
      users: everyone,
      clientAppTypes: ['exchangeActiveSync', 'other'],
      grant: { builtInControls: ['block'] },
      ...change,
    });
  const admins = (change) =>
    policy({
      users: { includeRoles: privilegedRoles },
      grant: { authenticationStrength: { id: resistant.id } },
      ...change,
    });

  const create = (checkId) => async () => {
    await onlyPolicies();
    return { checkId, subjectId: 'tenant', because: 'no policy asks for it' };
  };
  const enforce = (checkId, body) => async () => {
    await onlyPolicies(body);
    return { checkId, subjectId: 'tenant', because: 'the policy that asks for it is report-only' };
  };
  /** Each time another person: several fixes stand beside each other. */
  const account =
    (checkId, { type = 'Member', isEnabled = true, because = '' } = {}) =>
    async () => {
      await onlyPolicies();
      const subjectId = pool[type].shift();
      pool[type].push(subjectId);
      await graph('PATCH', `/users/${subjectId}`, { accountEnabled: isEnabled });
      return { checkId, subjectId, because };
    };
  const risk = async () => {
    const staged = await account('identity.risky-user-open')();
    await raiseRisk(staged.subjectId);
    return staged;
  };
  const mfaCheck = 'access.mfa-not-required';
  const legacyCheck = 'access.legacy-authentication-allowed';
  const resistantCheck = 'access.phishing-resistant-admins-not-required';
  return {
    'revoke-sessions': account('identity.risky-user-open'),
    'disable-account': account('identity.risky-user-open'),
    'disable-guest': account('guests.guest-stale', { type: 'Guest' }),
    'disable-unused': account('identity.account-unused'),
    'enable-account': account('identity.emergency-accounts-missing', { isEnabled: false, because: 'one is disabled' }),
    'confirm-compromised': risk,
    'dismiss-risk': risk,
    'create-mfa-for-everyone': create(mfaCheck),
    'create-block-legacy': create(legacyCheck),
    'create-phishing-resistant-admins': create(resistantCheck),
    'enforce-mfa-for-everyone': enforce(mfaCheck, policy({ users: everyone, state: reportOnly })),
    'enforce-block-legacy': enforce(legacyCheck, legacy({ state: reportOnly })),
    'enforce-phishing-resistant-admins': enforce(resistantCheck, admins({ state: reportOnly })),
    'switch-on-policy': async () => {
      const [{ id }] = await onlyPolicies(policy({ users: everyone, state: reportOnly }));
      return { checkId: 'access.report-only-too-long', subjectId: id };
    },
    'put-policy-back': async (tenantId) => {
      const [good] = await onlyPolicies(policy({ users: { ...everyone, excludeUsers: emergency } }));
      await graph('PATCH', `${policies}/${good.id}`, { state: 'disabled' });
      await keepVersion(tenantId, good, { ...good, state: 'disabled' });
      return { checkId: 'access.policy-weakened', subjectId: good.id };
    },
    'exclude-emergency-accounts': async () => {
      // One that no admin is stopped by: nobody here is known to have MFA.
      const [{ id }] = await onlyPolicies(legacy({}));
      return { checkId: 'identity.emergency-account-not-excluded', subjectId: id };
    },
    'security-defaults-on': async () => {
      await onlyPolicies();
      return { checkId: 'access.security-defaults-off', subjectId: 'tenant' };
    },
  };
}
