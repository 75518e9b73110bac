import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { journalLines, verifyFile } from '../../src/evidence/journal-file';
import type { Verdict } from '../../src/evidence/verify-chain';
import { AppError } from '../../src/model/errors';
import { appendJournal } from '../../src/store/journal';
import { at, openTestDb } from '../open-test-db';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-verify-'));
const file = path.join(dir, 'journal.jsonl');
let lines: readonly string[] = [];

beforeAll(async () => {
  const store = await openTestDb();
  await store.db.transaction().execute((tx) =>
    appendJournal(tx, 'tenant-1', [
      {
        kind: 'finding.open',
        at: at(1),
        body: { key: 'sharing:d/i/l', baseline: false },
        personal: { subject: 'Löhne\u2028"給与" \ufffd.xlsx' },
      },
      {
        kind: 'fix.asked',
        at: at(2),
        body: { calls: ['DELETE /a'], n: 1.5 },
        personal: { askedByName: 'Adam', summary: '' },
      },
      { kind: 'fix.approved', at: at(3), body: {} },
    ]),
  );
  const out: string[] = [];
  for await (const line of journalLines(store.db, 'tenant-1')) out.push(line);
  lines = out;
  await store.close();
});
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

const verify = async (bytes: string | Buffer): Promise<Verdict | 'bad-input'> => {
  fs.writeFileSync(file, bytes);
  return verifyFile(file).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'bad-input') return 'bad-input';
    throw error;
  });
};
const isWhole = (verdict: Verdict | 'bad-input'): boolean => verdict !== 'bad-input' && verdict.whole;
const text = (of: readonly string[] = lines): string => of.map((line) => `${line}\n`).join('');
/** The file with one line rewritten. */
const withLine = (n: number, change: (line: string) => string): string =>
  text(lines.map((line, at) => (at === n ? change(line) : line)));

it('is whole as it was exported', async () => {
  const head = JSON.parse(lines[0] ?? '').head;

  expect(lines).toHaveLength(4);
  expect(await verify(text())).toEqual({ whole: true, entries: 3, hash: head.hash, missing: 0 });
});

it('is not whole with any one byte changed', async () => {
  const good = Buffer.from(text());
  const passed: string[] = [];

  for (const [n, was] of good.entries()) {
    for (const now of [was ^ 1, was ^ 0x20]) {
      const bad = Buffer.from(good);
      bad[n] = now;
      if (isWhole(await verify(bad))) passed.push(`byte ${n}: ${was} → ${now}`);
    }
  }

  expect(passed).toEqual([]);
}, 90_000);

it('is not whole with the same said in other bytes', async () => {
  const others: readonly string[] = [
    withLine(0, (line) => line.replace(',', ', ')),
    withLine(0, (line) => line.replace('{', '{"more":1,')),
    withLine(1, (line) => line.replace('"seq":1', '"seq":1.0')),
    withLine(1, (line) => line.replace('"seq":1', '"seq":9,"seq":1')),
    withLine(1, (line) => line.replace('"kind":"f', '"kind":"\\u0066')),
    withLine(1, (line) => line.replace('{', '{"more":1,')),
    withLine(1, (line) => line.replace('"salt"', '"more":1,"salt"')),
    withLine(1, (line) => ` ${line}`),
    withLine(3, (line) => `${line}\r`),
    `\ufeff${text()}`,
    text().replaceAll('\n', '\r\n'),
    `${text()}\n`,
    text().replace('\n', '\r'),
    text().slice(0, -1),
    text().replace('\ufffd', '\ufffc'),
  ];

  const verdicts = await others.reduce<Promise<boolean[]>>(
    async (before, one) => [...(await before), isWhole(await verify(one))],
    Promise.resolve([]),
  );

  expect(verdicts).toEqual(others.map(() => false));
});

const cases: readonly { name: string; make: () => string; want: 'bad-input' | { at: number } }[] = [
  { name: 'the last line cut off', make: () => text(lines.slice(0, 3)), want: { at: 3 } },
  { name: 'all entries cut off', make: () => text(lines.slice(0, 1)), want: { at: 1 } },
  { name: 'a line cut in half', make: () => text().slice(0, -20), want: { at: 3 } },
  { name: 'the first entry taken out', make: () => text(lines.toSpliced(1, 1)), want: { at: 2 } },
  { name: 'one in the middle taken out', make: () => text(lines.toSpliced(2, 1)), want: { at: 3 } },
  { name: 'two lines swapped', make: () => text([0, 2, 1, 3].map((n) => lines[n] ?? '')), want: { at: 2 } },
  { name: 'one twice', make: () => text([0, 1, 1, 2, 3].map((n) => lines[n] ?? '')), want: { at: 1 } },
  { name: 'one more at the end', make: () => text([...lines, lines[3] ?? '']), want: { at: 3 } },
  { name: 'an empty line between', make: () => text([0, 1, 9, 2, 3].map((n) => lines[n] ?? '')), want: { at: 2 } },
  {
    name: 'a personal value changed',
    make: () => withLine(2, (line) => line.replace('"value":"Adam"', '"value":"Eve"')),
    want: { at: 2 },
  },
  { name: 'a personal value moved to another entry', make: () => movedValue(), want: { at: 3 } },
  { name: 'no head', make: () => text(lines.slice(1)), want: 'bad-input' },
  { name: 'nothing at all', make: () => '', want: 'bad-input' },
  { name: 'something else', make: () => 'PK\u0003\u0004', want: 'bad-input' },
];

function movedValue(): string {
  const [asked, approved] = [JSON.parse(lines[2] ?? ''), JSON.parse(lines[3] ?? '')];
  return text([
    lines[0] ?? '',
    lines[1] ?? '',
    JSON.stringify({ ...asked, personal: [] }),
    JSON.stringify({ ...approved, personal: asked.personal }),
  ]);
}

it.each(cases)('names the place: $name', async ({ make, want }) => {
  const verdict = await verify(make());

  if (want === 'bad-input') expect(verdict).toBe('bad-input');
  else expect(verdict).toMatchObject({ whole: false, ...want });
});

it('still verifies with personal values erased', async () => {
  const erased = lines.map((line, n) => (n === 0 ? line : JSON.stringify({ ...JSON.parse(line), personal: [] })));

  expect(await verify(text(erased))).toMatchObject({ whole: true, entries: 3, missing: 3 });
});

it('says when there is no such file, or a folder', async () => {
  await expect(verifyFile(dir)).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('folder'),
  });
  await expect(verifyFile(path.join(dir, 'none'))).rejects.toMatchObject({ code: 'bad-input' });
});
