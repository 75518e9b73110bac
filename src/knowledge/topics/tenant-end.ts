import type { Topic } from '../../model/topic';
import { sources } from './sources';

export const tenantEndTopics: readonly Topic[] = [
  {
    id: 'subscription-end-data',
    title: 'Data after a subscription ends',
    area: 'offboarding',
    party: 'shared',
    short:
      'When a subscription ends, users can work for about 30 more days and admins can reach the data for about 90 days after that; then Microsoft deletes it. Renewing or exporting in time is ours.',
    microsoft: [
      'Lets a subscription run down in three steps: expired, disabled, deleted',
      'Deletes the data at the end',
    ],
    customer: ['Renew or export in time', 'Keep a copy of our own, so that an unpaid bill does not cost data'],
    numbers: [
      { what: 'Expired', value: '30 days', condition: 'users can still work (most offers)' },
      { what: 'Disabled', value: '90 days', condition: 'only admins reach the data (most offers)' },
      {
        what: 'Deleted at the latest',
        value: '180 days',
        condition: 'after cancellation; this number stands in an older copy (2021)',
      },
    ],
    actions: [
      'Already ended? An admin should renew or open a support case today',
      'Put renewal dates into a calendar and try the export once',
    ],
    sources: [
      {
        title: 'What happens to data when a subscription ends',
        url: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires',
        asOf: '2025',
      },
      sources.tenantDelete,
    ],
    caution: 'If an admin deletes the subscription by hand, it takes only 3 days. Trial versions may differ.',
    related: ['tenant-deletion', 'deleted-mailbox', 'who-is-responsible-for-backups'],
    asks: [
      'what happens to our data when the subscription ends',
      'contract with microsoft cancelled, how long is data kept',
      'license expired data lost',
      'we forgot to pay the m365 bill',
      'how many days after cancellation is everything deleted',
      'subscription ran out can we still download our files',
      'grace period after expiry of a subscription',
      'end of contract data return',
      'exit from microsoft 365 who exports the data',
      'disabled subscription state',
      'stop using office 365 data deletion',
      'abo abgelaufen daten',
      'subcription expired',
      'does microsoft wipe data after we leave',
    ],
    synonyms: [
      'subscription end',
      'expired subscription',
      'cancel subscription',
      'trial expired',
      'contract end',
      'grace period',
      'exit plan',
    ],
    controls: [],
  },
  {
    id: 'tenant-deletion',
    title: 'Deleting the whole tenant',
    area: 'offboarding',
    party: 'customer',
    short:
      'Only one of our own Global Administrators can delete the tenant, and only after users, apps and subscriptions are gone. Guarding that role and exporting data first is our job.',
    microsoft: ['Checks that nothing is left before it lets a tenant go', 'Removes everything for good afterwards'],
    customer: [
      'Guard the Global Administrator role',
      'Export data before closing a tenant, and keep a backup outside of it',
    ],
    numbers: [
      {
        what: 'Wait after a subscription is deleted by hand',
        value: '72 hours',
        condition: 'before the check lets the tenant go',
      },
      { what: 'Accounts that may remain', value: '1', condition: 'the Global Administrator who deletes' },
    ],
    actions: [
      'Keep the number of Global Administrators small and use strong sign-in for them',
      'Alert on deleted subscriptions and on mass deletion of users',
    ],
    sources: [sources.tenantDelete],
    caution: 'A tenant cannot vanish at the press of one button; there are steps and waits in between.',
    related: ['hold-versus-admin-deletion', 'subscription-end-data', 'roles-and-rbac'],
    asks: [
      'who can delete our tenant',
      'what happens when the tenant is deleted',
      'can a tenant be removed by accident',
      'delete microsoft 365 tenant steps',
      'our whole tenant is gone',
      'close the company tenant for good',
      'is tenant deletion reversible',
      'how long until a deleted tenant is really gone',
      'could an attacker erase the entire tenant',
      'microsoft deletes our tenant',
      'remove the organisation from microsoft',
      'shut down the old tenant after a merger',
      'tenant deletd restore',
      'can we get a deleted tenant back',
    ],
    synonyms: ['tenant deletion', 'delete tenant', 'close tenant', 'deprovisioned'],
    controls: [],
  },
];
