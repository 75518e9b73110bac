// npm run new:check <area.thing-state>: a folder from this one and its line in the registry. Its test fails until its cases are written.
import fs from 'node:fs';
import path from 'node:path';

const template = import.meta.dirname;
const checks = path.dirname(template);
const id = process.argv[2] ?? '';
const [, area, name] = /^([a-z]+)\.([a-z]+(?:-[a-z]+)+)$/.exec(id) ?? [];
if (!area || !name) {
  process.stderr.write('npm run new:check <area>.<thing-state>, for example access.guest-policy-missing\n');
  process.exit(1);
}
const folder = path.join(checks, name);
if (fs.existsSync(folder)) {
  process.stderr.write(`src/checks/${name} is there already\n`);
  process.exit(1);
}
fs.mkdirSync(folder);
for (const file of ['check.ts', 'cases.ts', 'index.ts']) {
  const text = fs.readFileSync(path.join(template, file), 'utf8');
  fs.writeFileSync(
    path.join(folder, file),
    text.replaceAll('access.thing-state', id).replace("area: 'access'", `area: '${area}'`),
  );
}
const registry = path.join(checks, 'index.ts');
const variable = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const lines = fs.readFileSync(registry, 'utf8').split('\n');
const lastOf = (sign) => lines.findLastIndex((line) => line.startsWith(sign));
lines.splice(lastOf('import * as') + 1, 0, `import * as ${variable} from './${name}';`);
lines.splice(lastOf('  { check: ') + 1, 0, `  { check: ${variable}.check, cases: ${variable}.cases },`);
fs.writeFileSync(registry, lines.join('\n'));
process.stdout.write(`src/checks/${name}: write check.ts and cases.ts, then npm test -- tests/checks\n`);
