import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUTES } from '../../src/demo/routes';
import { callEverything } from './call-everything';
import { startDemo } from './start-demo';

/** `npm run contract` keeps what is recorded, for its checker. */
const kept = process.env.RECORD_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'demo-contract-'));
const file = join(folder, 'every-route.ndjson');
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

it('answers every call it offers, and records all of them', async () => {
  const demo = await startDemo({ recordFile: file });

  const { called, failed } = await callEverything(demo);

  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(failed).toEqual([]);
  expect(ROUTES.map(({ method, path }) => `${method} ${path}`).filter((one) => !called.has(one))).toEqual([]);
  expect(lines.filter(({ kind }) => kind === 'notification')).not.toEqual([]);
  expect(lines.some(({ url = '' }) => url.includes('/demo/'))).toBe(false);
  expect(JSON.stringify(lines)).not.toMatch(/bearer/i);
});
