import { readHeaders } from '../../src/model/headers';

it.each([
  ['', {}],
  ['a=b', { a: 'b' }],
  [' api-key = s%2Cecret== , other=2,', { 'api-key': 's,ecret==', other: '2' }],
  ['Authorization=Bearer%20x', { Authorization: 'Bearer x' }],
  ['a', undefined],
  ['=b', undefined],
  ['two words=b', undefined],
  ['a=%zz', undefined],
])('%j', (text, headers) => {
  expect(readHeaders(text)).toEqual(headers);
});
