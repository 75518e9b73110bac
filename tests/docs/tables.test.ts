import fs from 'node:fs';
import path from 'node:path';
import { pages, withTable } from './tables';

const fileOf = (page: string): string => path.join(__dirname, '../../docs', page);

// `npm run docs` writes them; without it they must say what the data says.
it.each(Object.keys(pages))('docs/%s says what the data says', async (page) => {
  const text = fs.readFileSync(fileOf(page), 'utf8');
  const wanted = withTable(text, (await pages[page]?.()) ?? '');
  if (process.env.WRITE_DOCS) fs.writeFileSync(fileOf(page), wanted);

  expect(process.env.WRITE_DOCS ? wanted : text).toBe(wanted);
});

it('knows a page that has no place for its table', () => {
  expect(() => withTable('# A page', 'x')).toThrow('no marks');
});

it('draws only metrics that there are', async () => {
  const known = await pages['metrics.md']?.();
  const board = fs.readFileSync(fileOf('grafana.json'), 'utf8');
  const drawn = [...board.matchAll(/keyholder_[a-z_]+/g)].map(([name]) => name.replace(/_(bucket|count|sum)$/, ''));

  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter((name) => !known?.includes(`\`${name}\``))).toEqual([]);
});
