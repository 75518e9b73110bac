import type { CheckCase } from '../cases';
import { device } from '../devices-cases';

export const cases: readonly CheckCase<'devices'>[] = [
  { name: 'for five weeks', given: device({ silentSince: '2026-01-25T09:00:00Z' }), expect: { severity: 'low' } },
  {
    name: 'for four months',
    given: device({ silentSince: '2025-11-01T09:00:00Z' }),
    expect: { severity: 'medium', because: 'not for over 90 days' },
  },
  { name: 'for 28 days', given: device({ silentSince: '2026-02-02T09:00:00Z' }), expect: undefined },
  { name: 'in touch', given: device(), expect: undefined },
  {
    name: 'never was, as far as anybody knows',
    given: device({ hasSynced: false }),
    expect: { couldNotCheck: 'it has never been in touch, as far as Intune says' },
  },
];
