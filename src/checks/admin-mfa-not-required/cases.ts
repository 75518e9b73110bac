import { globalAdministrator, privilegedRoles } from '../../model/privileged-roles';
import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';
import { held } from '../role-cases';

const roles = Object.keys(privilegedRoles);
const admins = policy({ includeUsers: [], includeRoles: roles, grantControls: ['mfa'] });
const given = (...policies: readonly ReturnType<typeof policy>[]) => ({
  'conditional-access-policies': policies,
  'admin-roles': roles.map((roleDefinitionId) => held('a', { roleDefinitionId })),
  'security-defaults': [{ id: 'security-defaults', isEnabled: false }],
});

export const cases: readonly TenantCase[] = [
  { name: 'nothing asks', given: given(), expect: [{ severity: 'critical', because: 'no policy asks admins for it' }] },
  { name: 'all roles are asked', given: given(admins), expect: [] },
  { name: 'everybody is asked', given: given(policy({ grantControls: ['mfa'] })), expect: [] },
  {
    name: 'two policies make it whole together',
    given: given(
      { ...admins, id: 'a', includeRoles: roles.slice(0, 5) },
      { ...admins, id: 'b', includeRoles: roles.slice(5) },
    ),
    expect: [],
  },
  {
    name: 'a role is left out',
    given: given({ ...admins, includeRoles: roles.filter((role) => role !== globalAdministrator) }),
    expect: [{ because: 'one admin role is left out' }],
  },
  {
    name: 'for everybody but global admins',
    given: given(policy({ grantControls: ['mfa'], excludeRoles: [globalAdministrator] })),
    expect: [{ because: 'one admin role is left out' }],
  },
  {
    name: 'a managed device in place of MFA is not enough for admins',
    given: given({ ...admins, grantControls: ['mfa', 'compliantDevice'] }),
    expect: [{ because: 'no policy asks admins for it' }],
  },
  {
    name: 'a role that nobody holds is left out',
    given: { ...given({ ...admins, includeRoles: [globalAdministrator] }), 'admin-roles': [held('a')] },
    expect: [],
  },
];
