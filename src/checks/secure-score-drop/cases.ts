import type { ScoreControl } from '../../model/objects/signals';
import type { TenantCase } from '../cases';

const control = (id: string, points: number | null, weekBefore: number | null): ScoreControl => ({
  id,
  title: `Do ${id}`,
  points,
  weekBefore,
  most: 10,
});
const given = (percent: number | null, weekBefore: number | null, controls: readonly ScoreControl[] = []) => ({
  'secure-score': [{ id: 'secure-score', day: '2026-03-02', percent, weekBefore }],
  'secure-score-controls': controls,
});
const unsaid = { couldNotCheck: 'there is no score of today, or none of a week ago' };
const factsOf = (value: string) => [{ name: 'Now' }, { name: 'A week before' }, { name: 'What lost points', value }];
const of = (...controls: readonly ScoreControl[]) => given(52, 60, controls);

export const cases: readonly TenantCase[] = [
  { name: 'by eight points', given: given(52, 60), expect: [{ because: '52 %, a week before 60 %' }] },
  { name: 'by five', given: given(55, 60), expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'by four', given: given(56, 60), expect: [] },
  { name: 'it rose', given: given(64, 60), expect: [] },
  { name: 'no score of a week ago', given: given(60, null), expect: unsaid },
  { name: 'no score', given: given(null, null), expect: unsaid },
  {
    name: 'it is said what lost points, the most first',
    given: of(
      control('a', 8, 10),
      control('b', 5, 5),
      control('c', 0, 9.5),
      control('d', 4, null),
      control('e', null, 3),
    ),
    expect: [{ facts: factsOf('Do c: 9.5 → 0; Do e: 3, no longer counted; Do a: 10 → 8') }],
  },
  {
    name: 'nothing lost points',
    given: of(control('a', 10, 10)),
    expect: [{ facts: factsOf('nothing: Microsoft counts anew') }],
  },
  {
    name: 'more than fit on a card',
    given: of(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => control(id, 0, 1))),
    expect: [{ facts: factsOf('Do a: 1 → 0; Do b: 1 → 0; Do c: 1 → 0; Do d: 1 → 0; Do e: 1 → 0; and 2 more') }],
  },
];
