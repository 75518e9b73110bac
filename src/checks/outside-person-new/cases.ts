import type { OutsideGrant } from '../../model/tenant';
import type { CheckCase } from '../cases';

const grant: OutsideGrant = {
  driveId: 'd1',
  itemId: 'i1',
  permissionId: 'p1',
  who: 'gil@fabrikam.example',
  name: 'Gil Guest',
  canEdit: false,
  itemName: 'Plans.docx',
  itemUrl: null,
  isFolder: false,
  driveName: 'Documents',
  siteName: 'Finance',
  ownerName: null,
  firstSeenAt: '2026-03-02T08:00:00.000Z',
  isBaseline: false,
  unwantedAt: null,
};

export const cases: readonly CheckCase<'outsideGrant'>[] = [
  { name: 'may look since an hour', given: grant, expect: { severity: 'low' } },
  { name: 'may write', given: { ...grant, canEdit: true }, expect: { severity: 'medium' } },
  { name: 'was there at the first reading', given: { ...grant, isBaseline: true }, expect: undefined },
  {
    name: 'since two weeks: that is how things are',
    given: { ...grant, firstSeenAt: '2026-02-16T08:00:00.000Z' },
    expect: undefined,
  },
  {
    name: 'for long, and a review found that it is no longer needed',
    given: {
      ...grant,
      isBaseline: true,
      firstSeenAt: '2025-02-16T08:00:00.000Z',
      unwantedAt: '2026-03-01T08:00:00.000Z',
    },
    expect: { severity: 'low', because: 'somebody from outside can view, and it is no longer needed, says a review' },
  },
];
