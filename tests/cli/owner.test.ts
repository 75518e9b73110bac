import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type CommandDeps, packArgs } from '../../src/cli/commands';
import { askOwner, serveOwner } from '../../src/cli/owner';
import { printVerdict, verifyArgs } from '../../src/cli/verify';
import type { Verdict } from '../../src/evidence/verify-chain';

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
const server = net.createServer(serveOwner([{ name: null, commands: deps }], (error) => errors.push(error), 200));
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

  const exit = await askOwner(at, 'export', ['--journal'], () => {
    lines += 1;
  });

  expect([exit, lines]).toEqual([0, 5000]);
});

const hash = 'ab'.repeat(32);
it.each<[string[], ReturnType<typeof verifyArgs>]>([
  [[], { pins: [] }],
  [['f'], { file: 'f', pins: [] }],
  [['f', '--head', hash.toUpperCase()], { file: 'f', pins: [{ seq: null, hash }] }],
  [['--head', `12:${hash}`, 'f'], { file: 'f', pins: [{ seq: 12, hash }] }],
  [['f', '--key', '0123456789ABCDEF'], { file: 'f', pins: [], key: '0123456789abcdef' }],
  [['f', '--head'], undefined],
  [['f', '--head', 'ab'], undefined],
  [['--heads', 'f'], undefined],
  [['f', 'g'], undefined],
])('reads verify %j', (args, want) => expect(verifyArgs(args)).toEqual(want));

it.each<[string[], ReturnType<typeof packArgs>]>([
  [['--days', '30', '--out', 'p.zip'], { days: 30, out: 'p.zip', isRedacted: false }],
  [['--redact', '--out', 'p.zip', '--days', '1'], { days: 1, out: 'p.zip', isRedacted: true }],
  [['--days', '30'], undefined],
  [['--days', '0', '--out', 'p.zip'], undefined],
  [['--days', 'x', '--out', 'p.zip'], undefined],
  [['--days', '30', '--out', 'p.zip', 'more'], undefined],
])('reads pack %j', (args, want) => expect(packArgs(args)).toEqual(want));

const whole: Verdict = { whole: true, entries: 1, hash: 'abc', missing: 2 };
it.each<[string, Verdict, number, number, RegExp]>([
  ['whole, with nothing to compare', whole, 0, 0, /2 personal values.*\n.*Compare its head/],
  ['whole, with a head', whole, 1, 0, /It holds the head given/],
  ['broken', { whole: false, at: 7, why: 'was changed' }, 1, 1, /broken at entry 7: was changed/],
])('says %s', async (_name, verdict, heads, exit, text) => {
  const said: string[] = [];

  const got = await printVerdict(verdict, Array(heads).fill({ seq: null, hash }), (line) => {
    said.push(line);
  });

  expect([got, said.join('\n')]).toEqual([exit, expect.stringMatching(text)]);
});
