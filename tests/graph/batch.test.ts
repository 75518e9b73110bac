import type { BatchRequest } from '../../src/graph/graph';
import { type Answer, type Scripted, scripted } from './scripted-server';

interface WireItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

let server: Scripted | undefined;
afterEach(async () => server?.close());

/** A `$batch` endpoint that asks `answer` for each item and sends the answers in a shuffled order. */
async function batching(
  answer: (item: WireItem, nthOfItem: number) => Answer | null,
): Promise<Scripted & { sizes: number[]; sent: Map<string, number> }> {
  const sizes: number[] = [];
  const sent = new Map<string, number>();
  server = await scripted(({ body }) => {
    const { requests } = body as { requests: readonly WireItem[] };
    sizes.push(requests.length);
    const responses = requests.flatMap((item) => {
      const nth = (sent.get(item.url) ?? 0) + 1;
      sent.set(item.url, nth);
      const given = answer(item, nth);
      return given === null ? [] : [{ id: item.id, status: 200, headers: {}, ...given }];
    });
    return { body: { responses: responses.reverse() } };
  });
  return { ...server, sizes, sent };
}

const reads = (count: number): BatchRequest[] =>
  Array.from({ length: count }, (_, index) => ({ id: `me-${index}`, path: `/drives/d/items/${index}/permissions` }));

it('sends 53 requests in three envelopes and answers in order', async () => {
  const { graph, sizes } = await batching(({ url }) => ({ body: { url } }));

  const results = await graph.batch(reads(53));

  expect(sizes.sort()).toEqual([13, 20, 20]);
  expect(results.map(({ id, body }) => ({ id, body }))).toEqual(
    reads(53).map(({ id, path }) => ({ id, body: { url: path } })),
  );
});

it('sends a throttled item again alone, after its own wait', async () => {
  const { graph, sizes, slept, sent } = await batching(({ url }, nth) =>
    nth === 1 && url.includes('/7/') ? { status: 429, headers: { 'Retry-After': '12' } } : { body: 'ok' },
  );

  const results = await graph.batch(reads(20));

  expect(sizes).toEqual([20, 1]);
  expect(slept).toContain(12_000);
  expect(results.every(({ status }) => status === 200)).toBe(true);
  expect([...sent].filter(([, times]) => times > 1)).toEqual([['/drives/d/items/7/permissions', 2]]);
});

it.each([
  ['an answer that stays 429', { status: 429 }, 429, 4],
  ['an answer that stays 500', { status: 500 }, 500, 4],
  ['no answer', null, 502, 4],
  ['403', { status: 403 }, 403, 1],
  ['404', { status: 404 }, 404, 1],
  ['a wait too long', { status: 429, headers: { 'retry-after': '3600' } }, 429, 1],
])('keeps %s', async (_, answer, status, times) => {
  const { graphWith, sent } = await batching(({ url }) => (url.includes('/1/') ? answer : {}));

  const results = await graphWith({ maxTries: 4 }).batch(reads(3));

  expect(results.map((result) => result.status)).toEqual([200, status, 200]);
  expect([...sent.values()]).toEqual([1, times, 1]);
});

it('never repeats a change that may have happened', async () => {
  const { graph, sent } = await batching(() => ({ status: 503 }));

  const results = await graph.batch([{ id: 'a', method: 'POST', path: '/x', body: { a: 1 } }]);

  expect(results).toMatchObject([{ id: 'a', status: 503 }]);
  expect([...sent.values()]).toEqual([1]);
});

it('sends nothing for nothing', async () => {
  const { graph, seen } = await batching(() => ({}));

  await expect(graph.batch([])).resolves.toEqual([]);
  expect(seen).toEqual([]);
});

it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'loses nothing under random faults (seed %i)',
  async (seed) => {
    let state = seed * 2_654_435_761;
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const final = new Map<string, number>();
    const { graph, sent, sizes } = await batching(({ url }) => {
      const dice = random();
      if (dice < 0.15) return { status: 429, headers: { 'Retry-After': String(Math.floor(random() * 20)) } };
      if (dice < 0.25) return { status: 503, headers: random() < 0.5 ? { 'RETRY-AFTER': '3' } : {} };
      if (dice < 0.3) return { status: 500 };
      if (dice < 0.33) return null;
      expect(final.has(url)).toBe(false); // answered for good, and asked again
      const status = dice < 0.4 ? 404 : dice < 0.45 ? 403 : 200;
      final.set(url, status);
      return { status, body: { url } };
    });
    const requests = reads(53);

    const results = await graph.batch(requests);

    expect(results.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
    for (const [index, { path }] of requests.entries()) {
      const wanted = final.get(path);
      if (wanted === undefined)
        expect(sent.get(path)).toBe(8); // only after every try
      else expect(results[index]).toMatchObject({ status: wanted, body: { url: path } });
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
  },
);
