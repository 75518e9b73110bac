import fc from 'fast-check';
import { bookOf, collectNames } from '../../src/knowledge/names';

const letters: fc.Arbitrary<string> = fc.constantFrom('legal', 'hold', 'mail', 'box', 'of', '*');
const texts = fc.array(fc.array(letters, { minLength: 1, maxLength: 3 }), { maxLength: 40 });

it('finds every name that was collected by its words again, as kept and read back, and no other', () => {
  fc.assert(
    fc.property(texts, texts, (collected, asked) => {
      const open = collectNames();
      const numberIn = ({ word, after }: typeof closed, [first = '', ...more]: readonly string[]): number =>
        more.reduce((beginning, next) => after(beginning, word(next)), word(first));
      const numbers = new Map(collected.map((name) => [name.join(' '), numberIn(open, name)]));
      const closed: Pick<typeof open, 'word' | 'after'> = bookOf(structuredClone(open.names()));

      for (const name of collected) expect(numberIn(closed, name)).toBe(numbers.get(name.join(' ')));
      const beginnings = new Set(collected.flatMap((name) => name.map((_, i) => name.slice(0, i + 1).join(' '))));
      const words = new Set(collected.flat());
      for (const name of asked)
        expect(numberIn(closed, name) >= 0).toBe(
          beginnings.has(name.join(' ')) || (name.length === 1 && words.has(name[0] ?? '')),
        );
    }),
  );
});

it('knows nothing that begins with what nobody knows', () => {
  const open = collectNames();
  open.after(open.word('legal'), open.word('hold'));
  const book = bookOf(open.names());

  expect(book.after(book.word('illegal'), book.word('hold'))).toBe(-1);
  expect(book.after(book.word('legal'), book.word('holding'))).toBe(-1);
});
