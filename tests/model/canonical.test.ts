import { canonical, type Json, sha256 } from '../../src/model/canonical';
import { joinId, splitId } from '../../src/model/check';
import { type Plan, planHash } from '../../src/model/remedy';

const cases: readonly { name: string; given: Json; want: string }[] = [
  { name: 'nothing', given: null, want: 'null' },
  { name: 'a text with quotes and lines', given: 'a"\n\u2028', want: '"a\\"\\n\u2028"' },
  { name: 'half of a pair', given: '\ud83d', want: '"\\ud83d"' },
  { name: 'minus nothing', given: -0, want: '0' },
  { name: 'numbers', given: [1, 1.5, 1e21], want: '[1,1.5,1e+21]' },
  {
    name: 'keys in order, whatever order they came in',
    given: { b: 1, a: 2, B: 3, ä: 4, '10': 5, '9': 6 },
    want: '{"10":5,"9":6,"B":3,"a":2,"b":1,"ä":4}',
  },
  { name: 'lists in their own order', given: ['b', 'a'], want: '["b","a"]' },
  { name: 'things within things', given: { x: [{ b: [], a: {} }] }, want: '{"x":[{"a":{},"b":[]}]}' },
];

it.each(cases)('canonical: $name', ({ given, want }) => {
  expect(canonical(given)).toBe(want);
  expect(canonical(JSON.parse(canonical(given)))).toBe(want);
});

it('sha256 is the well-known one', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

const plan: Plan = {
  remedyId: 'remove-link',
  findingKey: 'k',
  summary: 's',
  consequences: ['one', 'two'],
  calls: [{ method: 'PATCH', path: '/a', body: { x: 1, y: null } }],
  sees: 'anonymous view',
  reach: 'item',
  undo: null,
  cannotUndo: null,
  undoes: null,
};

describe('planHash', () => {
  it('is the same for the same plan, in whatever order it is written', () => {
    const [call] = plan.calls;
    const turned = Object.fromEntries(
      Object.entries({
        ...plan,
        calls: [{ body: { y: null, x: 1 }, path: call?.path, method: call?.method }],
      }).toReversed(),
    ) as unknown as Plan;

    expect(planHash(turned)).toBe(planHash(plan));
    expect(planHash(JSON.parse(JSON.stringify(plan)))).toBe(planHash(plan));
    expect(planHash(plan)).toMatch(/^[0-9a-f]{64}$/);
  });

  const changes: readonly { name: string; change: Partial<Plan> }[] = [
    { name: 'remedy', change: { remedyId: 'other' } },
    { name: 'finding', change: { findingKey: 'k2' } },
    { name: 'summary', change: { summary: 's2' } },
    { name: 'consequences', change: { consequences: ['two', 'one'] } },
    { name: 'path', change: { calls: [{ method: 'PATCH', path: '/b', body: { x: 1, y: null } }] } },
    { name: 'method', change: { calls: [{ method: 'POST', path: '/a', body: { x: 1, y: null } }] } },
    { name: 'body', change: { calls: [{ method: 'PATCH', path: '/a', body: { x: 1 } }] } },
    { name: 'one more call', change: { calls: [...plan.calls, ...plan.calls] } },
    { name: 'what it saw', change: { sees: 'anonymous edit' } },
    { name: 'undo', change: { cannotUndo: 'no' } },
  ];
  it.each(changes)('is another with another $name', ({ change }) => {
    expect(planHash({ ...plan, ...change })).not.toBe(planHash(plan));
  });
});

const ids: readonly (readonly string[])[] = [
  ['a'],
  ['a', 'b', 'c'],
  ['a/b', 'c'],
  ['a', 'b/c'],
  ['a%2Fb', 'c'],
  ['', ''],
  ['%', '%25'],
  ['b!x_y-z', '01ABC', 'aHR0c+/='],
  ['${x}', '<at>', 'é 給', '..'],
];

it.each(ids.map((parts) => ({ parts })))('joinId and splitId: $parts', ({ parts }) => {
  expect(splitId(joinId(...parts))).toEqual(parts);
});

it('joins different parts to different ids', () => {
  expect(new Set(ids.map((parts) => joinId(...parts))).size).toBe(ids.length);
});
