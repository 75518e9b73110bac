import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const mfa = policy({ grantControls: ['mfa'] });
const off = [{ id: 'security-defaults', isEnabled: false }];
const given = (...policies: readonly ReturnType<typeof policy>[]) => ({
  'conditional-access-policies': policies,
  'security-defaults': off,
});
const missing = [{ id: 'tenant', severity: 'critical', because: 'no policy asks everybody for it' }];

export const cases: readonly TenantCase[] = [
  { name: 'nothing asks for it', given: given(), expect: missing },
  { name: 'a policy asks everybody', given: given(mfa), expect: [] },
  {
    name: 'security defaults ask',
    given: { 'conditional-access-policies': [], 'security-defaults': [{ id: 'security-defaults', isEnabled: true }] },
    expect: [],
  },
  {
    name: 'a strength is MFA too',
    given: given({ ...mfa, grantControls: [], authenticationStrengthId: 's1' }),
    expect: [],
  },
  {
    name: 'MFA or a managed device: Microsoft offers it as a template',
    given: given({ ...mfa, grantControls: ['mfa', 'compliantDevice', 'domainJoinedDevice'] }),
    expect: [],
  },
  {
    name: 'MFA or only a terms-of-use tick is not MFA',
    given: given({ ...mfa, grantControls: ['mfa', 'approvedApplication'] }),
    expect: missing,
  },
  {
    name: 'report-only asks nobody',
    given: given({ ...mfa, state: 'report-only' }),
    expect: [{ because: 'the policy that asks for it is report-only' }],
  },
  { name: 'for one app only', given: given({ ...mfa, includeApplications: ['app'] }), expect: missing },
  {
    name: 'not from the office: whoever sits there walks in',
    given: given({ ...mfa, includeLocations: ['All'], excludeLocations: ['AllTrusted'] }),
    expect: missing,
  },
  { name: 'in browsers only', given: given({ ...mfa, clientAppTypes: ['browser'] }), expect: missing },
  { name: 'only when a sign-in looks risky', given: given({ ...mfa, signInRiskLevels: ['high'] }), expect: missing },
];
