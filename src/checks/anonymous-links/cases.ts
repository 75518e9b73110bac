import type { SharedLink } from '../../model/tenant';
import type { CheckCase } from '../cases';

const link: SharedLink = {
  id: 'l1',
  driveId: 'd1',
  itemId: 'i1',
  scope: 'anonymous',
  type: 'view',
  hasPassword: false,
  endsAt: null,
  itemName: 'Payroll.xlsx',
  itemUrl: 'https://contoso.example/payroll',
  isFolder: false,
  driveName: 'Documents',
  siteName: 'Finance',
  madeBy: null,
  madeAt: null,
  ownerName: 'Finance',
};

export const cases: readonly CheckCase<'sharingLink'>[] = [
  {
    name: 'a link that never ends',
    given: link,
    expect: { severity: 'high', because: 'anyone can view, no end date' },
  },
  {
    name: 'one that may edit',
    given: { ...link, type: 'edit' },
    expect: { severity: 'high', because: 'anyone can edit, no end date' },
  },
  { name: 'one that ends far off', given: { ...link, endsAt: '2026-06-01T00:00:00Z' }, expect: { severity: 'high' } },
  {
    name: 'one that ends this week: less urgent',
    given: { ...link, endsAt: '2026-03-05T00:00:00Z' },
    expect: { severity: 'medium' },
  },
  {
    name: 'ends this week, but may edit',
    given: { ...link, type: 'edit', endsAt: '2026-03-05T00:00:00Z' },
    expect: { severity: 'high' },
  },
  { name: 'a link for people of the company', given: { ...link, scope: 'organization' }, expect: undefined },
  { name: 'a link for named people', given: { ...link, scope: 'users' }, expect: undefined },
  { name: 'a kind of link that Graph adds one day', given: { ...link, scope: 'unknown' }, expect: undefined },
];
