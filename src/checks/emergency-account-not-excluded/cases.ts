import type { NamedEmergencyAccount } from '../../model/objects/emergency';
import { globalAdministrator } from '../../model/privileged-roles';
import type { Policies, TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';
import { held } from '../role-cases';

const account = (id: string): NamedEmergencyAccount => ({
  id,
  displayName: `Emergency ${id}`,
  userPrincipalName: `${id}@contoso.example`,
  isEnabled: true,
});
const given = (change: Parameters<typeof policy>[0], more: Policies = {}): Policies => ({
  'emergency-accounts': [account('e1'), account('e2')],
  'conditional-access-policies': [policy({ grantControls: ['mfa'], ...change })],
  'policy-groups': [],
  'admin-roles': [held('e1'), held('e2')],
  'role-groups': [],
  ...more,
});
const group = (peopleIds: readonly string[] | null): Policies => ({
  'policy-groups': [{ id: 'g1', displayName: 'Emergency', peopleIds }],
});

export const cases: readonly TenantCase[] = [
  {
    name: 'for everybody',
    given: given({}),
    expect: [{ id: 'p1', severity: 'critical', because: 'it reaches both of them' }],
  },
  {
    name: 'one is left out',
    given: given({ excludeUsers: ['e1'] }),
    expect: [{ id: 'p1', severity: 'high', because: 'it reaches one of them' }],
  },
  { name: 'both are left out', given: given({ excludeUsers: ['e1', 'e2'] }), expect: [] },
  { name: 'left out with their group', given: given({ excludeGroups: ['g1'] }, group(['e1', 'e2'])), expect: [] },
  {
    name: 'the group holds one of them',
    given: given({ excludeGroups: ['g1'] }, group(['e2'])),
    expect: [{ because: 'it reaches one of them' }],
  },
  {
    name: 'a group too large to look through',
    given: given({ excludeGroups: ['g1'] }, group(null)),
    expect: { couldNotCheck: 'a group that a policy names is too large to look through' },
  },
  {
    name: 'for a role that they hold',
    given: given({ includeUsers: [], includeRoles: [globalAdministrator] }),
    expect: [{ severity: 'critical' }],
  },
  { name: 'for other people', given: given({ includeUsers: ['u1'] }), expect: [] },
  { name: 'report-only', given: given({ state: 'report-only' }), expect: [] },
  {
    name: 'nobody is named',
    given: given({}, { 'emergency-accounts': [] }),
    expect: { couldNotCheck: 'nobody has said yet which accounts are for emergencies' },
  },
];
