import type { RiskyUser } from '../../model/objects/identity';
import type { CheckCase } from '../cases';

const user: RiskyUser = {
  id: 'u1',
  displayName: 'Rita Risk',
  userPrincipalName: 'rita@contoso.example',
  level: 'medium',
  isConfirmed: false,
  updatedAt: '2026-03-01T09:00:00.000Z',
};

export const cases: readonly CheckCase<'risky-users'>[] = [
  { name: 'medium', given: user, expect: { severity: 'medium', because: 'risk: medium' } },
  { name: 'high', given: { ...user, level: 'high' }, expect: { severity: 'high' } },
  { name: 'low', given: { ...user, level: 'low' }, expect: { severity: 'low' } },
  {
    name: 'a level that is not known is no low one',
    given: { ...user, level: 'unknown' },
    expect: { severity: 'high' },
  },
  {
    name: 'confirmed',
    given: { ...user, isConfirmed: true },
    expect: { severity: 'critical', because: 'confirmed as taken over' },
  },
  {
    name: 'no risk is left',
    given: { ...user, level: 'none' },
    expect: undefined,
  },
];
