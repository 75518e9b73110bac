import { privilegedRoles } from '../../model/privileged-roles';
import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';
import { held } from '../role-cases';

const strengths = [
  { id: 'strong', displayName: 'Phishing-resistant MFA', allowedCombinations: ['fido2', 'windowsHelloForBusiness'] },
  { id: 'weak', displayName: 'MFA', allowedCombinations: ['fido2', 'password,sms'] },
];
const admins = policy({
  includeUsers: [],
  includeRoles: Object.keys(privilegedRoles),
  authenticationStrengthId: 'strong',
});
const given = (...policies: readonly ReturnType<typeof policy>[]) => ({
  'conditional-access-policies': policies,
  'admin-roles': Object.keys(privilegedRoles).map((roleDefinitionId) => held('a', { roleDefinitionId })),
  'authentication-strengths': strengths,
});
const missing = [{ id: 'tenant', severity: 'high', because: 'no policy asks admins for it' }];

export const cases: readonly TenantCase[] = [
  { name: 'nothing asks', given: given(), expect: missing },
  { name: 'all admin roles are asked', given: given(admins), expect: [] },
  {
    name: 'a policy that would ask only watches',
    given: given({ ...admins, state: 'report-only' }),
    expect: [{ because: 'the policy that asks for it is report-only' }],
  },
  {
    name: 'a strength that also takes text messages',
    given: given({ ...admins, authenticationStrengthId: 'weak' }),
    expect: missing,
  },
  {
    name: 'plain MFA',
    given: given({ ...admins, authenticationStrengthId: null, grantControls: ['mfa'] }),
    expect: missing,
  },
  {
    name: 'or a managed device',
    given: given({ ...admins, grantControls: ['compliantDevice'], grantOperator: 'OR' }),
    expect: missing,
  },
  {
    name: 'some roles',
    given: given({ ...admins, includeRoles: admins.includeRoles.slice(1) }),
    expect: [{ because: 'not all admin roles are asked' }],
  },
];
