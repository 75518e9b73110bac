import { parseJson } from '../../src/model/parse-json';

it.each([
  ['{"a":1}', { a: 1 }],
  ['{"a":"x\\u0000y"}', { a: 'x\ufffdy' }],
  ['{"a":"\\ud800"}', { a: '\ufffd' }],
  ['{"a":"\\ud83d\\ude00"}', { a: '😀' }],
  ['{"toString":null,"a":{"__proto__":{"isAdmin":true},"b":2}}', { a: { b: 2 } }],
  ['{"constructor" : {"prototype":1},"c":[{"valueOf":3}]}', { c: [{}] }],
  ['{"a":"toString"}', { a: 'toString' }],
])('%s', (text, value) => {
  const parsed = parseJson(text);

  expect(parsed).toEqual(value);
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  expect(String(parsed)).toBe('[object Object]');
});

it('is no JSON', () => {
  expect(() => parseJson('{"a"')).toThrow(SyntaxError);
});
