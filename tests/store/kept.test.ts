import { createKept } from '../../src/store/kept';

const open = (answers: readonly (number | Error)[]) => {
  let at = Date.parse('2026-01-01T00:00:00Z');
  let reads = 0;
  const load = async (): Promise<number> => {
    const answer = answers[reads++];
    if (answer instanceof Error || answer === undefined) throw answer ?? new Error('read too often');
    return answer;
  };
  const kept = createKept(load, () => new Date(at), 3000);
  return { kept, move: (ms: number) => (at += ms), reads: () => reads };
};

it('reads once for so long, however many ask at a time', async () => {
  const { kept, move, reads } = open([1, 2]);

  expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1]);
  move(2999);
  expect(await kept.get()).toBe(1);
  expect(reads()).toBe(1);
  move(1);
  expect(await kept.get()).toBe(2);
});

it('reads anew once it is told to, even when a read was under way', async () => {
  const { kept } = open([1, 2]);
  const before = kept.get();
  kept.forget();

  expect(await kept.get()).toBe(2);
  expect(await before).toBe(1);
  expect(await kept.get()).toBe(2);
});

it('keeps no failure', async () => {
  const { kept } = open([new Error('down'), 2]);

  await expect(kept.get()).rejects.toThrow('down');
  expect(await kept.get()).toBe(2);
});
