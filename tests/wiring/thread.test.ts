import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createThread } from '../../src/wiring/thread';

type Functions = {
  readonly add: (one: number, two: number) => number;
  readonly born: () => string;
  readonly refuse: () => never;
  readonly hang: () => never;
  readonly die: () => never;
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thread-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
};
const served = path.join(__dirname, '../../dist/wiring/thread.js');
const program = write(
  'program.js',
  `const { serve } = require(${JSON.stringify(served)});
  const born = require('node:crypto').randomUUID();
  serve({
    add: (one, two) => one + two,
    born: () => born,
    refuse() { throw new RangeError('no'); },
    hang() { for (;;); },
    die() { process.exit(3); },
  });`,
);
const limitMs = 500;

it('does in a thread what it is asked, and says what that came to', async () => {
  const call = createThread<Functions>(program, limitMs);

  expect(await Promise.all([call('add', 1, 2), call('add', 3, 4)])).toEqual([3, 7]);
  await expect(call('refuse')).rejects.toThrow(new RangeError('no'));
  expect(await call('born')).toBe(await call('born'));
});

it('one call that never ends fails alone; the others are answered by a new thread', async () => {
  const call = createThread<Functions>(program, limitMs);
  const before = await call('born');

  const [first, hung, behind, born] = await Promise.allSettled([
    call('add', 1, 1),
    call('hang'),
    call('add', 2, 2),
    call('born'),
  ]);

  expect(first).toEqual({ status: 'fulfilled', value: 2 });
  expect(hung).toMatchObject({ status: 'rejected', reason: { code: 'not-understood' } });
  expect(behind).toEqual({ status: 'fulfilled', value: 4 });
  expect(born).not.toEqual({ status: 'fulfilled', value: before });
});

it('a call that takes the thread down fails alone, and the next starts another', async () => {
  const call = createThread<Functions>(program, limitMs);

  const [died, behind] = await Promise.allSettled([call('die'), call('add', 2, 2)]);

  expect(died).toMatchObject({ status: 'rejected', reason: { message: 'the thread ended with 3' } });
  expect(behind).toEqual({ status: 'fulfilled', value: 4 });
  await expect(call('die')).rejects.toThrow();
  expect(await call('add', 5, 5)).toBe(10);
});

it('a program that does not start fails all calls, not for ever', async () => {
  const file = write('broken.js', 'throw new Error("not today");');
  const call = createThread<Functions>(file, limitMs);

  const both = await Promise.allSettled([call('add', 1, 1), call('add', 2, 2)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);

  fs.copyFileSync(program, file);
  expect(await call('add', 2, 2)).toBe(4);
});
