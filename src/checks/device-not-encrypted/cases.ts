import type { CheckCase } from '../cases';
import { device } from '../devices-cases';

const open = { isEncrypted: false } as const;
const silent = { couldNotCheck: 'this kind of device does not tell whether it is encrypted' } as const;

export const cases: readonly CheckCase<'devices'>[] = [
  { name: 'a computer', given: device(open), expect: { severity: 'medium', pendingUntil: null } },
  {
    name: 'a person’s own telephone',
    given: device({ ...open, system: 'Android', isPersonal: true }),
    expect: { severity: 'low' },
  },
  {
    name: 'joined this morning: it has a day',
    given: device({ ...open, enrolledAt: '2026-03-02T06:00:00Z' }),
    expect: { pendingUntil: '2026-03-03T06:00:00.000Z' },
  },
  { name: 'encrypted', given: device(), expect: undefined },
  { name: 'Linux, which does not tell', given: device({ ...open, system: 'Linux (ubuntu)' }), expect: silent },
  { name: 'seen by a sensor only', given: device({ ...open, isManagedByIntune: false }), expect: silent },
];
