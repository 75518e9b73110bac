import fs from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const docs = fs
  .readdirSync(path.join(root, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);

it.each(['README.md', ...docs])('%s points at nothing that is not there', (page) => {
  const text = fs.readFileSync(path.join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) =>
    path.join(path.dirname(page), to ?? ''),
  );
  const tests = [...text.matchAll(/`(tests\/[^`*]+)`/g)].map(([, file]) => file ?? '');
  const scripts = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '');
  const { scripts: known } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  expect([...links, ...tests].filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
  expect(scripts.filter((name) => !(name in known))).toEqual([]);
});
