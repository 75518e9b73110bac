import { credential, registration } from '../apps-cases';
import type { CheckCase } from '../cases';

const app = (...credentials: readonly ReturnType<typeof credential>[]) => registration({ credentials });

export const cases: readonly CheckCase<'applications'>[] = [
  {
    name: 'two years',
    given: app(credential(100, 630)),
    expect: { severity: 'medium', because: 'good until 2027-11-22' },
  },
  { name: 'for ever', given: app(credential(100, null)), expect: { because: 'it never ends' } },
  { name: 'a year to the day', given: app(credential(100, 265)), expect: undefined },
  { name: 'a leap year', given: app(credential(100, 266)), expect: undefined },
  { name: 'was for two years, and is over', given: app(credential(731, -1)), expect: undefined },
  { name: 'a certificate for two years', given: app(credential(100, 630, 'certificate')), expect: undefined },
  { name: 'none', given: app(), expect: undefined },
];
