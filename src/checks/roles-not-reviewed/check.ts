import { defineTenantCheck } from '../define';
import { notReviewed } from '../not-reviewed';

/** Nobody is asked whether admins still need their roles. */
export const check = defineTenantCheck({
  id: 'roles.not-reviewed',
  title: 'Reviews of admin roles',
  headline: 'Nobody was asked within a year whether admins still need their roles',
  plural: 'missing reviews of admin roles',
  area: 'roles',
  severity: 'medium',
  party: 'customer',
  why: 'Roles outlive the job they were given for, and a role that nobody misses is one more way in.',
  steps: [
    'Entra admin centre, Privileged Identity Management, Microsoft Entra roles, Access reviews, New.',
    'Begin with Global Administrator; twice a year is a sensible beginning.',
  ],
  topicId: 'access-reviews',
  per: 'tenant',
  reads: ['access-reviews'],
  licence: 'entra-p2',
  remedies: [],
  effort: 'hours',
  controls: ['NIST AC-6(7)'],
  source:
    'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-create-roles-and-resource-roles-review',
  evaluate: (tenant, { at }) => notReviewed(tenant, at, { of: 'roles', name: 'Admin roles' }),
});
