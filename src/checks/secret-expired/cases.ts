import { credential, registration } from '../apps-cases';
import type { CheckCase } from '../cases';

const app = (...credentials: readonly ReturnType<typeof credential>[]) => registration({ credentials });

export const cases: readonly CheckCase<'applications'>[] = [
  {
    name: 'the only one is over',
    given: app(credential(400, -1)),
    expect: { severity: 'medium', because: 'it can no longer sign in' },
  },
  {
    name: 'one is over, a newer is good',
    given: app(credential(400, -1), credential(5, 90, 'certificate')),
    expect: { severity: 'low' },
  },
  { name: 'good for another day', given: app(credential(100, 1)), expect: undefined },
  { name: 'has no end', given: app(credential(100, null)), expect: undefined },
  { name: 'has none at all', given: app(), expect: undefined },
];
