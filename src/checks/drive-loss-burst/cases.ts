import type { DriveLoss } from '../../model/objects/loss';
import type { CheckCase } from '../cases';

const loss: DriveLoss = {
  id: 'd1',
  driveName: 'Documents',
  siteName: 'Finance',
  ownerName: null,
  url: 'https://contoso.example/sites/finance',
  beganAt: '2026-03-02T07:00:00.000Z',
  lastAt: '2026-03-02T08:00:00.000Z',
  deleted: 400,
  renamed: 0,
  usualDeleted: 12,
  usualRenamed: 0,
  restorePointAt: '2026-03-02T06:50:00.000Z',
  noPointBecause: null,
};

export const cases: readonly CheckCase<'drive-losses'>[] = [
  { name: 'many deleted', given: loss, expect: { severity: 'critical', because: '400 deleted within a day' } },
  {
    name: 'many renamed, in no backup',
    given: { ...loss, deleted: 0, renamed: 90, restorePointAt: null, noPointBecause: 'it is in no backup' },
    expect: { severity: 'critical', because: '90 renamed to new kinds of files within a day' },
  },
  { name: 'over for more than a week', given: { ...loss, lastAt: '2026-02-22T08:00:00.000Z' }, expect: undefined },
];
