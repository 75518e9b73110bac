import fs from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '../src');
const files = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

/** design.md's table: what a folder may import of ours, beside itself. `wiring` is the files directly in src/. */
const piles = ['knowledge', 'remedies', 'checks', 'cards'];
const adapters = ['graph', 'store'];
const useCases = ['tenant', 'posture', 'alerts', 'remediation', 'evidence', 'experts', 'duties'];
const edges = ['bot', 'http', 'jobs', 'cli'];
const row = (folders: readonly string[], may: readonly string[]) =>
  folders.map((folder) => [folder, new Set([folder, ...may])] as const);
const allowed = new Map([
  ...row(['model', 'demo'], []),
  ...row(['knowledge', 'remedies', 'cards', ...adapters], ['model']),
  ...row(['checks'], ['model', 'remedies']),
  ...row(useCases, ['model', ...piles, ...adapters]),
  ...row(edges, ['model', 'cards', 'knowledge', ...useCases]),
  ...row(['wiring'], ['model', ...piles, ...adapters, ...useCases, ...edges, 'demo']),
]);

/** Packages that one folder alone knows. */
const owned: readonly { readonly name: RegExp; readonly by: string }[] = [
  { name: /^(botbuilder|botframework-|@microsoft\/teams-ai)/, by: 'bot' },
  { name: /^restify$/, by: 'http' },
  { name: /^(@microsoft\/microsoft-graph-client|@azure\/)/, by: 'graph' },
  { name: /^(kysely|pg|pg-boss|@electric-sql\/)/, by: 'store' },
  { name: /^@opentelemetry\//, by: 'wiring' },
  { name: /^adaptivecards-templating$/, by: 'cards' },
];

const environmentReaders = [
  'config.ts',
  'index.ts',
  'operate.ts',
  'demo-tenant.ts',
  'cli/playground.ts',
  'cli/demo-story.ts',
];

/** Of a file, or of what an import names: that may be a folder itself. */
const folderOf = (file: string): string =>
  file.includes('/') || allowed.has(file) ? (file.split('/')[0] ?? '') : 'wiring';
const read = (file: string): string => fs.readFileSync(path.join(src, file), 'utf8');
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** Everything named by import, export … from, import() or require(). */
const importsOf = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2] ?? '',
  );

/** What is wrong with a file; empty when nothing is. */
function breaksIn(file: string, text: string): readonly string[] {
  const folder = folderOf(file);
  const may = allowed.get(folder);
  if (!may) return [`${file}: its folder is not in the table`];
  const imports = importsOf(text);
  const ours = imports
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name));
  const code = withoutComments(text);
  return [
    ...ours.filter((to) => to.startsWith('..') || !may.has(folderOf(to))).map((to) => `${file} imports ${to}`),
    ...imports.flatMap((name) =>
      owned
        .filter((one) => one.name.test(name) && one.by !== folder)
        .map((one) => `${file} imports ${name}, which is ${one.by}'s`),
    ),
    ...(/\bprocess\s*\.\s*env\b/.test(code) && !environmentReaders.includes(file)
      ? [`${file} reads the environment`]
      : []),
    ...(/\bDate\.now\(|\bnew Date\(\s*\)/.test(code) && folder !== 'wiring' ? [`${file} makes its own clock`] : []),
  ];
}

it('every folder of src is in the table', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !allowed.has(folder))).toEqual([]);
});

it.each(files)('%s', (file) => {
  expect(breaksIn(file, read(file))).toEqual([]);
});

const seeds: readonly { name: string; file: string; text: string }[] = [
  {
    name: 'a use case that imports another',
    file: 'alerts/want.ts',
    text: "import { judge } from '../posture/judge';",
  },
  { name: 'a type counts too', file: 'bot/deps.ts', text: "import type { Db } from '../store/db';" },
  { name: 'over several lines', file: 'model/check.ts', text: "import {\n  a,\n  b,\n} from '../store/db';" },
  { name: 'passed on', file: 'cards/when.ts', text: "export * from '../knowledge/reply';" },
  { name: 'at run time', file: 'tenant/deps.ts', text: "const x = await import('../bot/chat');" },
  { name: 'by require', file: 'graph/graph.ts', text: "const x = require('../store/db');" },
  { name: 'the whole folder', file: 'checks/x/check.ts', text: "import { x } from '../../cards';" },
  { name: 'wiring from below', file: 'http/server.ts', text: "import { readConfig } from '../config';" },
  { name: 'the demo tenant looks at us', file: 'demo/state/x.ts', text: "import { a } from '../../model/tenant';" },
  { name: 'something outside src', file: 'demo/x.ts', text: "import a from '../../package.json';" },
  {
    name: 'an SDK where it does not belong',
    file: 'alerts/chat.ts',
    text: "import type { TurnContext } from 'botbuilder';",
  },
  { name: 'restify outside http', file: 'index.ts', text: "import restify from 'restify';" },
  {
    name: 'a tracer where it does not belong',
    file: 'graph/client.ts',
    text: "import { trace } from '@opentelemetry/api';",
  },
  { name: 'the environment', file: 'graph/client.ts', text: 'const x = process.env.X;' },
  { name: 'a clock', file: 'store/db.ts', text: 'const x = Date.now();' },
  { name: 'another clock', file: 'demo/x.ts', text: 'const x = new Date();' },
];
it.each(seeds)('goes red: $name', ({ file, text }) => {
  expect(breaksIn(file, text)).toHaveLength(1);
});
