import type { EmergencySignIns, NamedEmergencyAccount } from '../../model/objects/emergency';
import type { Policies, TenantCase } from '../cases';

const account: NamedEmergencyAccount = {
  id: 'e1',
  displayName: 'Emergency one',
  userPrincipalName: 'e1@contoso.example',
  isEnabled: true,
};
const day: EmergencySignIns['days'][number] = {
  day: '2026-03-01',
  signIns: 1,
  tries: 0,
  lastAt: '2026-03-01T08:00:00Z',
  app: 'Azure Portal',
  place: 'AT',
};
const given = (days: EmergencySignIns['days']): Policies => ({
  'emergency-accounts': [account],
  'emergency-sign-ins': [{ id: 'e1', days }],
});

export const cases: readonly TenantCase[] = [
  { name: 'nobody used it', given: given([]), expect: [] },
  {
    name: 'signed in',
    given: given([day]),
    expect: [{ id: 'e1/2026-03-01', severity: 'critical', because: 'signed in on 2026-03-01' }],
  },
  {
    name: 'tried only',
    given: given([{ ...day, signIns: 0, tries: 3 }]),
    expect: [{ severity: 'high', because: 'tried without success on 2026-03-01' }],
  },
  {
    name: 'each day by itself',
    given: given([day, { ...day, day: '2026-03-02' }]),
    expect: [{ id: 'e1/2026-03-01' }, { id: 'e1/2026-03-02' }],
  },
  {
    name: 'nobody is named',
    given: { 'emergency-accounts': [], 'emergency-sign-ins': [] },
    expect: { couldNotCheck: 'nobody has said yet which accounts are for emergencies' },
  },
];
