import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const git = (...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 }).trim();
const migrationsOf = (commit) =>
  git('ls-tree', '--name-only', commit, 'src/store/migrations/')
    .split('\n')
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => /^\d{3}-/.test(name));

/** The last commit that did not know the newest migration. */
export function lastWithEarlierSchema() {
  const newest = migrationsOf('HEAD').at(-1);
  return `${git('log', '-1', '--format=%H', '--diff-filter=A', '--', `src/store/migrations/${newest}.ts`)}^`;
}

/** That commit of this repository, built in a folder of its own with the packages that are installed here. */
export function buildAt(commit, dir) {
  const at = path.join(dir, 'earlier');
  fs.mkdirSync(at, { recursive: true });
  const archive = execFileSync('git', ['-C', root, 'archive', commit], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', at], { input: archive });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(at, 'node_modules'));
  execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: at, stdio: 'inherit' });
  return {
    dist: path.join(at, 'dist'),
    name: git('log', '-1', '--format=%h', commit),
    schema: migrationsOf(commit).at(-1),
  };
}

export const schemaHere = () =>
  fs
    .readdirSync(path.join(root, 'src/store/migrations'))
    .filter((name) => /^\d{3}-/.test(name))
    .map((name) => path.basename(name, '.ts'))
    .toSorted()
    .at(-1);
