import type { NamedEmergencyAccount } from '../../model/objects/emergency';
import type { TenantCase } from '../cases';

const one: NamedEmergencyAccount = {
  id: 'e1',
  displayName: 'Emergency one',
  userPrincipalName: 'e1@contoso.example',
  isEnabled: true,
};
const two = { ...one, id: 'e2' };
const gone = { ...two, displayName: null, userPrincipalName: '', isEnabled: false };

export const cases: readonly TenantCase[] = [
  {
    name: 'none named',
    given: { 'emergency-accounts': [] },
    expect: [{ id: 'tenant', severity: 'high', because: 'nobody has said which they are' }],
  },
  { name: 'two that work', given: { 'emergency-accounts': [one, two] }, expect: [] },
  {
    name: 'one is gone, so one only is left',
    given: { 'emergency-accounts': [one, gone] },
    expect: [{ id: 'e2', severity: 'high', because: 'one of them is gone' }],
  },
  {
    name: 'one is disabled',
    given: { 'emergency-accounts': [{ ...one, isEnabled: false }, two] },
    expect: [{ id: 'e1', severity: 'high', because: 'one of them is disabled' }],
  },
  {
    name: 'none of the two works',
    given: { 'emergency-accounts': [{ ...one, isEnabled: false }, gone] },
    expect: [{ severity: 'critical' }, { severity: 'critical' }],
  },
];
