import fs from 'node:fs';
import path from 'node:path';
import { entries, findCheck, listChecks } from '../../src/checks';
import { type CheckCase, caseContext, snapshotOf, type TenantCase } from '../../src/checks/cases';
import { collections } from '../../src/graph/collections';
import type { Check, Per, TenantCheck } from '../../src/model/check';
import { findRemedy } from '../../src/remedies';
import { library } from '../../src/wiring/understanding';

type OfThing = { readonly check: Check; readonly cases: readonly CheckCase<Per>[] };
type OfTenant = { readonly check: TenantCheck; readonly cases: readonly TenantCase[] };
// The pairs are checked where they are listed; in a loop the compiler no longer sees that they fit.
const ofThings = entries.filter(
  ({ check }) => check.per !== 'tenant' && check.per !== 'nothing',
) as readonly unknown[] as readonly OfThing[];
const ofTenant = entries.filter(({ check }) => check.per === 'tenant') as readonly unknown[] as readonly OfTenant[];

/** Read by their own use cases; all others are listed in `graph/collections`. */
const readApart = [
  'users',
  'registrations',
  'role-assignments',
  'groups',
  'drives',
  'sharing-links',
  'reported-backups',
  'backup-record',
];

describe.each(ofThings)('$check.id', ({ check, cases }) => {
  it.each(cases)('$name', ({ given, tenant = {}, expect: expected }) => {
    const said = check.evaluate(given, { ...caseContext, tenant: snapshotOf(tenant) });

    if (expected === undefined) expect(said).toBeUndefined();
    else expect(said).toMatchObject(expected);
  });

  it('has cases on both sides, and names its things', () => {
    expect(new Set(cases.map((one) => one.expect === undefined)).size).toBe(2);
    for (const { given } of cases) {
      expect(check.idOf(given)).not.toBe('');
      expect(check.nameOf(given)).not.toBe('');
    }
  });
});

describe.each(ofTenant)('$check.id', ({ check, cases }) => {
  it.each(cases)('$name', ({ given, before, newIds, expect: expected }) => {
    const tenant = snapshotOf(given, before, newIds);

    const spotted = check.evaluate(tenant, { ...caseContext, tenant });

    expect(spotted).toMatchObject(expected);
    if ('couldNotCheck' in spotted || 'couldNotCheck' in expected) return;
    expect(spotted).toHaveLength(expected.length);
    expect(new Set(spotted.map(({ id }) => id)).size).toBe(spotted.length);
    expect(spotted.filter(({ name }) => name === '')).toEqual([]);
  });

  it('has cases on both sides', () => {
    expect(new Set(cases.map(({ expect: expected }) => 'length' in expected && expected.length > 0)).size).toBe(2);
  });
});

it.each(listChecks())('$id says what it is: source, topic, remedies, what it reads', (check) => {
  expect(check.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  expect(library.find(check.topicId)?.id).toBe(check.topicId);
  expect(check.remedies.filter((id) => findRemedy(id) === undefined)).toEqual([]);
  expect(check.reads.length > 0).toBe(check.per !== 'nothing');
  const known = [...readApart, ...collections.map(({ name }) => name)];
  expect(check.reads.filter((name) => !known.includes(name))).toEqual([]);
  expect(check.id).toMatch(new RegExp(`^${check.area}\\.[a-z]+(-[a-z]+)+$`));
  expect(findCheck(check.id)?.title).toBe(check.title);
});

it('every folder is registered, with its cases, under a unique id', () => {
  const root = path.join(__dirname, '../../src/checks');
  const folders = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));

  const found = folders.map(({ name }) => (require(path.join(root, name)) as OfTenant).check.id);

  const registered = entries.map(({ check }) => check.id);
  expect(found.toSorted()).toEqual(registered.toSorted());
  expect(new Set(registered).size).toBe(folders.length);
});
