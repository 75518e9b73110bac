import type { Job } from '../../src/jobs/jobs';
import { watched } from '../../src/jobs/watch';
import { createLog, trace } from '../../src/log';
import { noSpan } from '../../src/model/span';
import { type WakeName, wakeNames } from '../../src/model/wake';

const run = (work: Job['run']) => {
  const jobs = Object.fromEntries(wakeNames.map((name) => [name, { run: work, cron: null }])) as Record<WakeName, Job>;
  const told: unknown[] = [];
  const meter = { job: (name: string, isFailed: boolean) => told.push({ name, isFailed }) };
  return {
    told,
    done: watched(jobs, { meter: { job: (...of) => void meter.job(of[0], of[1]) }, trace, span: noSpan }).drives.run(),
  };
};

it('counts a job that ran, and one that failed, whose error goes on', async () => {
  const good = run(async () => undefined);
  await good.done;
  const bad = run(async () => {
    throw new Error('broken');
  });
  await expect(bad.done).rejects.toThrow('broken');

  expect([good.told, bad.told]).toEqual([[{ name: 'drives', isFailed: false }], [{ name: 'drives', isFailed: true }]]);
});

it('gives every line of a job the id of that run', async () => {
  const lines: string[] = [];
  const log = createLog(
    'info',
    () => new Date('2026-01-01T00:00:00Z'),
    (line) => lines.push(line),
  );

  await run(async () => log.info('one', { error: new Error('x') })).done;
  await run(async () => log.info('two')).done;
  log.info('outside');

  const [one, two, outside] = lines.map((line) => JSON.parse(line));
  expect(one).toMatchObject({ level: 'info', at: '2026-01-01T00:00:00.000Z', text: 'one', job: expect.any(String) });
  expect(one.error.message).toBe('x');
  expect(two.job).not.toBe(one.job);
  expect(outside.job).toBeUndefined();
});
