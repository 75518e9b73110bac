import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { verifyStoreFile } from '../../src/evidence/store-file';
import { openSettledStage } from './settled';
import { cardOf, cardsOf, shareAFile } from './share';
import { button, channel, lastState, type Stage, stateOf, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

it('goes on where it was: cards are changed in place, and what happened meanwhile is found', async () => {
  const before = await shareAFile(stage);
  const standing = await cardOf(stage, before);
  const asked = await stage.press(
    'admin',
    'finding.request-fix',
    button(lastState(standing), 'finding.request-fix')?.data ?? {},
  );
  await until(() => stateOf(standing) === 'Fix asked');

  await stage.restart();

  const plan = button(asked.value, 'approval.approve')?.data ?? {};
  await stage.press('lead', 'approval.approve', plan);
  await until(() => stateOf(standing) === 'Fixed');
  expect(cardsOf(stage, before)).toHaveLength(1);
});

it('delivers what Teams would not take, once it does again', async () => {
  stage.connector.failWith(503);
  const link = await shareAFile(stage);
  await until(() => stage.log.some((line) => line.includes('could not be delivered')), 30_000);

  stage.connector.failWith(null);
  stage.moveClock(60_000);
  stage.wake('deliver');

  expect(stateOf(await cardOf(stage, link))).toBe('Open');
  expect(cardsOf(stage, link)).toHaveLength(1);
}, 60_000);

it('stops where Teams says it is not welcome, and goes on there once somebody speaks to it again', async () => {
  stage.connector.failWith(403, 'BotNotInConversationRoster');
  const link = await shareAFile(stage);
  await until(() => stage.log.some((line) => line.includes('"gaveUp":true')));

  stage.connector.failWith(null);
  await stage.say('admin', 'posture', channel);
  stage.wake('deliver');

  expect(stateOf(await cardOf(stage, link))).toBe('Open');
  expect(cardsOf(stage, link)).toHaveLength(1);
});

describe('the journal', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(__dirname, '../../dist/operate.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: stage.dataDir },
    });

  it('holds the whole fix, and verifies', async () => {
    const lines = (await stage.journal()).map((line) => JSON.parse(line) as { kind?: string });

    expect(lines.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'finding.open',
        'fix.asked',
        'fix.approved',
        'fix.intent',
        'fix.result',
        'fix.done',
        'route.made',
        'first-read.done',
      ]),
    );
  });

  it('is checked by the operators’ command while the bot runs, and exported', async () => {
    const file = path.join(stage.dataDir, 'journal.ndjson');
    const [verified, exported] = await Promise.all([
      runAsync(['verify'], stage.dataDir),
      runAsync(['export', file], stage.dataDir),
    ]);

    expect(verified).toMatchObject({ exit: 0, out: expect.stringContaining('The journal is whole') });
    expect(exported.exit).toBe(0);
    expect(await verifyStoreFile(file)).toMatchObject({ whole: true });

    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace('fix.approved', 'fix.declined'));
    const broken = run('verify', file);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/broken at entry \d+: was changed/);
  });

  it('names people only beside the chain', async () => {
    const chain = (await stage.journal()).map((line) => (JSON.parse(line) as { body?: string }).body ?? '').join('\n');

    expect(chain).not.toContain('Adam Admin');
    expect(chain).not.toContain('Lena Lead');
  });
});

/** The command asks this very process over its socket, so this process must not wait for it with its eyes closed. */
function runAsync(args: readonly string[], dataDir: string): Promise<{ exit: number | null; out: string }> {
  const child = spawn(process.execPath, [path.join(__dirname, '../../dist/operate.js'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((ok) => child.once('close', (exit) => ok({ exit, out })));
}
