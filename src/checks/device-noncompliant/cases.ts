import type { CheckCase } from '../cases';
import { device } from '../devices-cases';

export const cases: readonly CheckCase<'devices'>[] = [
  {
    name: 'not compliant',
    given: device({ compliance: 'noncompliant' }),
    expect: { severity: 'medium', pendingUntil: null },
  },
  {
    name: 'a person’s own',
    given: device({ compliance: 'noncompliant', isPersonal: true }),
    expect: { severity: 'low' },
  },
  {
    name: 'still has time',
    given: device({ compliance: 'in-grace', graceEndsAt: '2026-03-04T09:00:00Z' }),
    expect: { pendingUntil: '2026-03-04T09:00:00.000Z' },
  },
  {
    name: 'has time, nobody knows until when',
    given: device({ compliance: 'in-grace' }),
    expect: { pendingUntil: '2026-03-03T09:00:00.000Z' },
  },
  {
    name: 'its time is over',
    given: device({ compliance: 'in-grace', graceEndsAt: '2026-03-01T09:00:00Z' }),
    expect: { pendingUntil: null, because: 'the time it was given is over' },
  },
  { name: 'compliant', given: device(), expect: undefined },
  {
    name: 'Intune does not know',
    given: device({ compliance: 'unknown' }),
    expect: { couldNotCheck: 'Intune cannot say whether it is compliant' },
  },
];
