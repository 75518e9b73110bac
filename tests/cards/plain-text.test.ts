import { plainLine, plainText } from '../../src/cards/plain-text';

const cases: readonly { name: string; given: string; max?: number; want: string }[] = [
  { name: 'leaves plain words alone', given: 'Payroll 2026.xlsx', want: 'Payroll 2026.xlsx' },
  { name: 'keeps letters of other scripts', given: 'Überstunden 給与 ملف', want: 'Überstunden 給与 ملف' },
  { name: 'kills a link', given: '[click](javascript:x)', want: '\\[click\\](javascript:x)' },
  { name: 'kills an image', given: '![a](b)', want: '!\\[a\\](b)' },
  { name: 'kills formats', given: '*a* _b_ ~c~ `d`', want: '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`' },
  { name: 'escapes the escape', given: 'a\\*b', want: 'a\\\\\\*b' },
  { name: 'kills a mention', given: '<at>everyone</at> hi', want: '‹at›everyone‹/at› hi' },
  { name: 'kills an entity', given: '&lt;at&gt;', want: '\\&lt;at\\&gt;' },
  { name: 'kills a list', given: '- item', want: '\\- item' },
  { name: 'kills a numbered list', given: '12. item', want: '12\\. item' },
  { name: 'kills a heading', given: '# big', want: '\\# big' },
  { name: 'keeps an expression as text', given: '${tenant} {{DATE(x)}}', want: '$\\{tenant\\} \\{\\{DATE(x)\\}\\}' },
  { name: 'breaks an address', given: 'https://evil.example', want: 'https:\u2060//evil.example' },
  { name: 'breaks a www address', given: 'www.evil.example', want: 'www\u2060.evil.example' },
  { name: 'makes one line', given: ' a\r\n\tb\u2028c ', want: 'a b c' },
  {
    name: 'drops bidi, zero width and control characters',
    given: 'invoice\u202Efdp.exe\u200B\u0000',
    want: 'invoicefdp.exe',
  },
  { name: 'trims with an ellipsis', given: 'abcdefgh', max: 5, want: 'abcd…' },
  { name: 'keeps what just fits', given: 'abcde', max: 5, want: 'abcde' },
  { name: 'never splits a pair', given: 'abc😀d', max: 5, want: 'abc…' },
  { name: 'mends a lone surrogate', given: 'a\uD83D', want: 'a\uFFFD' },
  { name: 'may be empty', given: '\u200B', want: '' },
];

describe('plainText', () => {
  it.each(cases)('$name', ({ given, max, want }) => {
    expect(plainText(given, max)).toBe(want);
  });

  it('is quick on a megabyte', () => {
    expect(plainText('*'.repeat(1_000_000), 50)).toBe(`${'\\*'.repeat(49)}…`);
  });
});

it('plainLine leaves markdown as it is, for places that do not render it', () => {
  expect(plainLine('a_b <at>x</at>\nc')).toBe('a_b ‹at›x‹/at› c');
});
