// What is shipped, as CycloneDX, to standard output: `npm run sbom --silent > sbom.json`.
// `npm sbom --omit=dev` will not do: it leaves out what is needed at run time and for testing too. So everything is asked
// for, and what the lock file marks as needed for development only is taken out.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const locked = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
const shipped = new Set(
  Object.entries(locked).flatMap(([place, { name, version, dev }]) =>
    dev ? [] : [`${name ?? place.split('node_modules/').at(-1)}@${version}`],
  ),
);
const whole = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
  cwd: root,
  maxBuffer: 64 * 1024 * 1024,
  encoding: 'utf8',
});
const bom = JSON.parse(whole);
const components = bom.components
  .filter(({ name, version }) => shipped.has(`${name}@${version}`))
  .map((one) => ({ ...one, properties: one.properties.filter(({ name }) => name !== 'cdx:npm:package:development') }));
const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
const dependencies = bom.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
process.stdout.write(`${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`);
