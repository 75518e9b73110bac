#!/usr/bin/env node
// Runs the benches one after the other and writes what they print to docs/benchmarks.md.
//   npm run bench -- [--only turns,read] [--full] [--cli FOLDER]
//   --full: the large sizes too, takes an hour; --cli: where @pnp/cli-microsoft365 is installed, to read beside it
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { only: { type: 'string' }, full: { type: 'boolean', default: false }, cli: { type: 'string' } },
});
const root = path.resolve(import.meta.dirname, '../..');
const benches = [
  { name: 'answers', what: 'Finding the topic', args: [] },
  { name: 'turns', what: 'A turn beside a bare teams-ai bot', args: [] },
  { name: 'read', what: 'Reading beside plain fetch', args: values.cli ? ['--cli', path.resolve(values.cli)] : [] },
  {
    name: 'size',
    what: 'A large tenant',
    args: values.full ? [] : ['--users', '10000', '--drives', '2000', '--items', '100000'],
  },
  { name: 'load', what: 'Many people at once', args: values.full ? [] : ['--minutes', '1'] },
  { name: 'pack', what: 'A large evidence pack', args: [] },
  { name: 'bulk', what: 'Many links in one fix', args: [] },
].filter(({ name }) => fs.existsSync(path.join(import.meta.dirname, `${name}.mjs`)));
const wanted = values.only?.split(',');

/** Folders are this machine's own. */
const asTyped = (args) => args.map((arg) => (path.isAbsolute(arg) ? 'FOLDER' : arg)).join(' ');

/** @returns what it printed */
function run({ name, args }) {
  console.log(`\n== ${name} ${args.join(' ')}`);
  const child = spawn(process.execPath, ['--expose-gc', path.join(import.meta.dirname, `${name}.mjs`), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((ok) => child.once('close', (code) => ok({ out: out.trimEnd(), code })));
}

const file = path.join(root, 'docs/benchmarks.md');
const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
const sections = [];
for (const bench of benches) {
  const kept = new RegExp(`## ${bench.what}\\n[\\s\\S]*?(?=\\n## |$)`).exec(before)?.[0];
  if (wanted && !wanted.includes(bench.name)) {
    if (kept) sections.push(kept.trimEnd());
    continue;
  }
  const { out, code } = await run(bench);
  const today = new Date().toISOString().slice(0, 10);
  const command = `npm run bench:${bench.name}${bench.args.length > 0 ? ` -- ${asTyped(bench.args)}` : ''}`;
  sections.push(
    `## ${bench.what}\n\n\`${command}\`, ${today}${code === 0 ? '' : `, ended with ${code}`}\n\n\`\`\`\n${out}\n\`\`\``,
  );
}
const [cpu] = os.cpus();
const machine = `${os.cpus().length} × ${cpu?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${os.type()}`;
const head = `# Benchmarks

What design asks for, each beside its floor in the same run: read the ratios, not the seconds. \`npm run bench\` prints and writes all of them; \`--only turns\` one, \`--full\` at full size.

${machine}.`;
fs.writeFileSync(file, `${[head, ...sections].join('\n\n')}\n`);
console.log(`\nWrote ${path.relative(process.cwd(), file)}`);
