import { credential, registration } from '../apps-cases';
import type { CheckCase } from '../cases';

const app = (...credentials: readonly ReturnType<typeof credential>[]) => registration({ credentials });

export const cases: readonly CheckCase<'applications'>[] = [
  {
    name: 'ends in twelve days',
    given: app(credential(100, 12)),
    expect: { severity: 'medium', because: 'nothing it has is good after 2026-03-14' },
  },
  { name: 'ends this week', given: app(credential(100, 5, 'certificate')), expect: { severity: 'high' } },
  { name: 'a newer one is already there', given: app(credential(100, 5), credential(1, 150)), expect: undefined },
  { name: 'a newer one without end is there', given: app(credential(100, 5), credential(1, null)), expect: undefined },
  { name: 'two that end soon', given: app(credential(9, 5), credential(1, 20)), expect: { severity: 'medium' } },
  { name: 'is over already', given: app(credential(100, -1)), expect: undefined },
  { name: 'ends in two months', given: app(credential(100, 60)), expect: undefined },
  { name: 'has none at all', given: app(), expect: undefined },
];
