import type { CheckCase } from '../cases';
import { sharing } from '../sharing-settings-cases';

const given = {
  id: 'u1',
  displayName: 'Lea',
  userPrincipalName: 'lea@contoso.example',
  deletedAt: '2026-02-10T09:00:00Z',
};
const kept = (leaverOneDriveDays: number | null) => sharing({ leaverOneDriveDays });

export const cases: readonly CheckCase<'leaver-onedrives'>[] = [
  {
    name: 'ten days left',
    given,
    tenant: kept(30),
    expect: { severity: 'medium', because: 'gone for good on 2026-03-12' },
  },
  { name: 'kept for a year', given, tenant: kept(365), expect: undefined },
  { name: 'gone already', given, tenant: kept(14), expect: undefined },
  {
    name: 'nobody knows how long',
    given,
    tenant: kept(null),
    expect: { couldNotCheck: 'Graph does not say how long OneDrives of leavers are kept' },
  },
];
