import { createWaker } from '../../src/store/wake';
import { openTestDb } from '../open-test-db';

/** Resolves once the waker has run the job so many times. */
function counted() {
  let runs = 0;
  let heard = (): void => undefined;
  return {
    async run() {
      runs += 1;
      heard();
    },
    reached: (times: number) =>
      new Promise<number>((ok) => {
        heard = () => runs >= times && ok(runs);
        heard();
      }),
  };
}

it('runs what is woken at once, and later what is woken for later', async () => {
  const store = await openTestDb();
  // On a server the queue brings it, which a waker of its own database would have to be made for.
  if (store.isServer) return store.close();
  const failures: unknown[] = [];
  const waker = createWaker(store, null);
  const [due, fix] = [counted(), counted()];
  const jobs = { due: { run: due.run, cron: null }, fix: { run: fix.run, cron: null } };
  await waker.start(new Map([['t', jobs]]), (error) => failures.push(error));
  const wake = waker.wakeOf('t');
  const began = performance.now();

  wake('fix', 1);
  wake('due');

  expect(await due.reached(1)).toBe(1);
  expect(await fix.reached(1)).toBe(1);
  expect(performance.now() - began).toBeGreaterThan(990);
  // What is due only after the first of two comes up with the second.
  wake('fix', 2);
  wake('due', 1);
  await due.reached(2);
  wake('fix', 2);
  expect(await fix.reached(3)).toBe(3);
  wake('fix', 60);
  await waker.stop();
  await store.close();
  expect(failures).toEqual([]);
}, 60_000);
