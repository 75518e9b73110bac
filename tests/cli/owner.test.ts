import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type CommandDeps, printVerdict, verifyArgs } from '../../src/cli/commands';
import { askOwner, serveOwner } from '../../src/cli/owner';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-owner-'));
const at = path.join(dir, 'owner.sock');
const errors: unknown[] = [];
const deps = {
  verifyStore: async () => ({ whole: true, entries: 1, hash: 'abc', missing: 2 }),
  scanNow: () => Promise.reject(new Error('no')),
  async *journalLines() {
    for (let n = 0; n < 5000; n += 1) yield 'x'.repeat(1000);
  },
} as unknown as CommandDeps;
const server = net.createServer(serveOwner(deps, (error) => errors.push(error), 200));
beforeAll(() => new Promise<void>((ok) => server.listen(at, ok)));
beforeEach(() => {
  errors.length = 0;
});
afterAll(async () => {
  await new Promise<void>((ok) => server.close(() => ok()));
  fs.rmSync(dir, { recursive: true, force: true });
});

/** What the owner says to these bytes, until it ends the connection. */
const say = (bytes: string): Promise<string> =>
  new Promise((ok) => {
    const socket = net.connect(at, () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => undefined);
    socket.once('close', () => ok(text));
  });

it.each([
  ['no JSON', '{\n'],
  ['JSON of another shape', '[]\n'],
  ['a name that every object has', '{"command":"constructor","args":[]}\n'],
  ['another such name', '{"command":"__proto__","args":[]}\n'],
  ['an unknown command', '{"command":"dance","args":[]}\n'],
  ['a line without an end', 'x'.repeat(70_000)],
  ['a line that is too long', `{"command":"verify","args":["${'x'.repeat(70_000)}"]}\n`],
])('answers %s, and logs no failed job', async (_name, bytes) => {
  expect(await say(bytes)).toMatch(/\{"exit":2\}\n$/);
  expect(errors).toEqual([]);
});

it('logs a command that failed', async () => {
  expect(await say('{"command":"scan","args":[]}\n')).toMatch(/the log says why.*\n\{"exit":3\}/);
  expect(errors).toHaveLength(1);
});

it('ends a connection that says nothing', async () => {
  expect(await say('')).toBe('');
});

it('gives all lines of a long answer', async () => {
  let lines = 0;

  const exit = await askOwner(at, 'export', [], () => {
    lines += 1;
  });

  expect([exit, lines]).toEqual([0, 5000]);
});

it.each<[string[], ReturnType<typeof verifyArgs>]>([
  [[], {}],
  [['f'], { file: 'f' }],
  [['f', '--head', 'AB'], { file: 'f', head: 'ab' }],
  [['--head', 'ab', 'f'], { file: 'f', head: 'ab' }],
  [['--head', 'ab'], { head: 'ab' }],
  [['f', '--head'], undefined],
  [['--heads', 'f'], undefined],
  [['f', 'g'], undefined],
])('reads verify %j', (args, want) => expect(verifyArgs(args)).toEqual(want));

it.each<[string | undefined, number, RegExp]>([
  [undefined, 0, /Compare this head/],
  ['abc', 0, /the head given/],
  ['abd', 1, /not the head given/],
])('compares the head with %s', async (noted, exit, text) => {
  const said: string[] = [];

  const got = await printVerdict({ whole: true, entries: 1, hash: 'abc', missing: 2 }, noted, (line) => {
    said.push(line);
  });

  expect(got).toBe(exit);
  expect(said.join('\n')).toMatch(text);
  expect(said.join('\n')).toContain('2 personal values');
});
