import fs from 'node:fs';
import path from 'node:path';
import { allCases, checks, findCheck, listChecks } from '../../src/checks';
import { type CheckCase, caseContext } from '../../src/checks/cases';
import { createKnowledge } from '../../src/knowledge/knowledge';
import { topics } from '../../src/knowledge/topics';
import type { Check, Per } from '../../src/model/check';
import { findRemedy } from '../../src/remedies';

const knowledge = createKnowledge(topics);
// The pairs are checked where they are listed; in a loop the compiler no longer sees that they fit.
const tables = allCases as unknown as readonly {
  readonly check: Check<Per>;
  readonly cases: readonly CheckCase<Per>[];
}[];

describe.each(tables)('$check.id', ({ check, cases }) => {
  it.each(cases)('$name', ({ given, expect: expected }) => {
    const verdict = check.evaluate(given, caseContext);

    if (expected === undefined) expect(verdict).toBeUndefined();
    else expect(verdict).toMatchObject(expected);
  });

  it('has cases on both sides, and names its things', () => {
    expect(new Set(cases.map((one) => one.expect === undefined)).size).toBe(2);
    for (const { given } of cases) {
      expect(check.idOf(given)).not.toBe('');
      expect(check.nameOf(given)).not.toBe('');
    }
  });

  it('says what it is: source, topic, remedies', () => {
    expect(check.source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(knowledge.find(check.topicId)?.id).toBe(check.topicId);
    expect(check.remedies.filter((id) => findRemedy(id) === undefined)).toEqual([]);
    expect(check.reads.length).toBeGreaterThan(0);
    expect(check.id).toMatch(new RegExp(`^${check.area}\\.[a-z]+(-[a-z]+)+$`));
    expect(findCheck(check.id)?.title).toBe(check.title);
  });
});

it('every folder is registered, with its cases, under a unique id', async () => {
  const root = path.join(__dirname, '../../src/checks');
  const folders = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));

  const found = folders.flatMap(({ name }) =>
    Object.values<Partial<Check>>(require(path.join(root, name))).flatMap(({ id }) => id ?? []),
  );

  const registered = Object.values(checks).flatMap((all) => all.map(({ id }) => id));
  expect(found.toSorted()).toEqual(registered.toSorted());
  expect(tables.map(({ check }) => check.id).toSorted()).toEqual(registered.toSorted());
  expect(new Set(registered).size).toBe(folders.length);
  expect(listChecks().map(({ id }) => id)).toEqual(registered);
});
