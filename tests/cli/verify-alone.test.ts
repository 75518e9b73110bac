import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A pack made by the first version that made any, and the head that was noted then. */
const kept = path.join(__dirname, '../evidence/fixtures');
const { keyId, head } = JSON.parse(fs.readFileSync(path.join(kept, 'pack-1.json'), 'utf8')) as {
  keyId: string;
  head: string;
};
const operate = path.join(__dirname, '../../dist/operate.js');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-alone-'));
const file = path.join(dir, 'pack.zip');
beforeEach(() => fs.copyFileSync(path.join(kept, 'pack-1.zip'), file));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

/** In a folder with nothing else, and with a store and a configuration that do not work. */
function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [operate, 'verify', 'pack.zip', ...args], {
    cwd: dir,
    env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', BOT_ID: 'wrong' },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

it('is verified by a later version, with nothing else of the project running', () => {
  const { status, said } = verify('--head', head, '--key', keyId);

  expect(said).toContain('The pack is whole');
  expect(said).toContain('It holds the head given.');
  expect(status).toBe(0);
  // Neither a data folder nor anything else is made.
  expect(fs.readdirSync(dir)).toEqual(['pack.zip']);
});

it('names the place of the first break, and ends with 1', () => {
  const bytes = fs.readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  fs.writeFileSync(file, bytes);

  const { status, said } = verify();

  expect([status, said]).toEqual([1, expect.stringMatching(/^The pack is broken at .+: .+\.\n$/)]);
});

it('ends with 1 for another head and another key', () => {
  expect(verify('--head', `1:${'0'.repeat(64)}`).status).toBe(1);
  expect(verify('--key', '0123456789abcdef')).toEqual({
    status: 1,
    said: expect.stringContaining('not with the one given'),
  });
});

it('is verified by openssl and coreutils, as its README says', () => {
  const script = `head -c -128 pack.zip | sha256sum | cut -d' ' -f1 > hash && printf 'keyholder pack 1 %s' "$(cat hash)" > statement &&
    tail -c 128 pack.zip | xxd -r -p > signature && unzip -q -o pack.zip public-key.pem &&
    openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in statement -sigfile signature`;
  const has = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
  // On a machine without these tools there is nothing to try.
  if (!['openssl', 'xxd', 'unzip', 'sha256sum'].every(has)) return;

  expect(execFileSync('sh', ['-c', script], { cwd: dir, encoding: 'utf8' })).toContain('Verified Successfully');
});
