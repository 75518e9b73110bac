import fs from 'node:fs';
import path from 'node:path';

interface Locked {
  /** Where the folder has another name than the package. */
  readonly name?: string;
  readonly version: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly integrity?: string;
}
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** It is installed where the program runs, and not for building and testing only. */
  readonly isShipped: boolean;
  readonly hasHash: boolean;
}

/** Their package.json says it the old way or not at all; this is what their licence file or README says. */
const saidElsewhere: Readonly<Record<string, string>> = {
  cldrjs: 'MIT',
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
  'png-js': 'MIT',
};

/** Every package that the lock file names. */
export function packagesIn(lockFile: string): readonly Package[] {
  const { packages } = JSON.parse(lockFile) as { packages: Record<string, Locked> };
  return Object.entries(packages).flatMap(([place, { name: own, version, dev, license, integrity }]) => {
    const name = own ?? place.split('node_modules/').at(-1) ?? '';
    if (place === '') return [];
    const licence = license ?? saidElsewhere[name] ?? 'unknown';
    return [{ name, version, licence, isShipped: dev !== true, hasHash: integrity !== undefined }];
  });
}

export const lockFile = (): string => fs.readFileSync(path.join(__dirname, '../../package-lock.json'), 'utf8');

/** Rows of docs/licences.md: who is shipped under which licence, by name. */
export const licenceRows = (packages: readonly Package[]): readonly (readonly [string, string, string])[] =>
  [...Map.groupBy(packages, ({ licence }) => licence)]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([licence, its]) => {
      const shipped = its.filter(({ isShipped }) => isShipped).map(({ name }) => name);
      return [licence, [...new Set(shipped)].toSorted().join(', '), String(its.length - shipped.length)];
    });
