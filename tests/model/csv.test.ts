import { csvLine } from '../../src/model/csv';

it.each([
  ['plain', '"plain"'],
  ['', '""'],
  ['a "b", c', '"a ""b"", c"'],
  ['=1+1', '"\'=1+1"'],
  ['+43 555', '"\'+43 555"'],
  ['-1', '"\'-1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['  =1', '"\'  =1"'],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['\uFF1D1', '"\'\uFF1D1"'],
  ['a=1', '"a=1"'],
  ['2026-11-21', '"2026-11-21"'],
  ['two\nlines', '"two\nlines"'],
  ['nul\0', '"nul"'],
])('%j', (text, cell) => {
  expect(csvLine([text, 'x'])).toBe(`${cell},"x"\r\n`);
});
