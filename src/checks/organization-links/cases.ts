import type { SharedLink } from '../../model/tenant';
import type { CheckCase } from '../cases';

const link: SharedLink = {
  id: 'l1',
  driveId: 'd1',
  itemId: 'i1',
  scope: 'organization',
  type: 'view',
  hasPassword: false,
  endsAt: null,
  itemName: 'Plans.docx',
  itemUrl: null,
  isFolder: false,
  driveName: 'Documents',
  siteName: null,
  madeBy: null,
  madeAt: null,
  ownerName: null,
};

export const cases: readonly CheckCase<'sharingLink'>[] = [
  { name: 'everybody may look', given: link, expect: { severity: 'low', because: 'everybody here can view' } },
  { name: 'everybody may write', given: { ...link, type: 'edit' }, expect: { severity: 'medium' } },
  { name: 'a link for anyone has a check of its own', given: { ...link, scope: 'anonymous' }, expect: undefined },
  { name: 'a link for named people', given: { ...link, scope: 'users' }, expect: undefined },
  { name: 'a kind of link that Graph adds one day', given: { ...link, scope: 'unknown' }, expect: undefined },
];
