import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { lockFile, packagesIn } from './docs/licences';

/** Licences that ask for no more than to be named: none makes what uses it free software. */
const permissive = new Set(
  `0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT Unlicense`.split(' '),
);
/** What never leaves the machine it is developed on. */
const forDevelopment: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC-BY-4.0',
  '@microsoft/m365agentsplayground': 'SEE LICENSE IN LICENSE',
};
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => permissive.has(one)));
const run = (command: string, ...args: readonly string[]) =>
  promisify(execFile)(command, args, { cwd: path.join(__dirname, '..'), maxBuffer: 64 * 1024 * 1024 });
const packages = packagesIn(lockFile());

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND MIT', true],
  ['MIT AND LGPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['SEE LICENSE IN LICENSE', false],
  ['unknown', false],
])('%s: %s', (licence, isFine) => {
  expect(isPermissive(licence)).toBe(isFine);
});

it('brings in no licence that binds who uses it', () => {
  const others = packages
    .filter(({ licence }) => !isPermissive(licence))
    .filter(({ name, licence, isShipped }) => isShipped || forDevelopment[name] !== licence);

  expect(packages.length).toBeGreaterThan(300);
  expect(others).toEqual([]);
});

it('knows the bytes of every package', () => {
  expect(packages.filter(({ hasHash }) => !hasHash)).toEqual([]);
});

it('has a lock file that fits package.json, with nothing missing and nothing over', async () => {
  await expect(run('npm', 'ls', '--all', '--package-lock-only')).resolves.toMatchObject({ stderr: '' });
});

it('lists in its SBOM what is shipped, each with its hash', async () => {
  const { stdout } = await run(process.execPath, 'appPackage/sbom.mjs');
  const { components } = JSON.parse(stdout) as { components: { name: string; version: string; hashes: unknown[] }[] };
  const nameOf = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`;
  const shipped = packages.filter(({ isShipped }) => isShipped).map(nameOf);

  expect(new Set(components.map(nameOf))).toEqual(new Set(shipped));
  expect(components.filter(({ hashes }) => !hashes?.length)).toEqual([]);
});
