import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Teams publishes: so many messages within so many milliseconds, in one conversation. */
const limits = [
  { most: 7, withinMs: 1000 },
  { most: 8, withinMs: 2000 },
  { most: 60, withinMs: 30_000 },
  { most: 1800, withinMs: 3_600_000 },
] as const;

/** How a call goes wrong, beside being refused for its pace. */
export const troubles = ['429', '412', '502', '502 after it was taken', 'no answer after it was taken'] as const;
type Trouble = (typeof troubles)[number];

export interface StandingCard {
  readonly conversation: string;
  readonly states: readonly Record<string, unknown>[];
}

interface Sent {
  readonly attachments?: readonly { readonly content: Record<string, unknown> }[];
}

/**
 * A Teams that counts what comes to each conversation, refuses what passes a limit as documented, and goes wrong when it is
 * told to. `now` is the clock that it counts by.
 */
export async function startStrictTeams(now: () => number, troubleOf: () => Trouble | undefined) {
  const cards = new Map<string, { conversation: string; states: Record<string, unknown>[] }>();
  const arrivals = new Map<string, number[]>();
  const had = Object.fromEntries(troubles.map((one) => [one, 0])) as Record<Trouble, number>;
  let [tooFast, unansweredPosts] = [0, 0];

  const isTooFast = (conversation: string): boolean => {
    const times = arrivals.get(conversation) ?? [];
    arrivals.set(conversation, [...times, now()]);
    return limits.some(({ most, withinMs }) => times.filter((at) => at > now() - withinMs).length >= most);
  };

  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    const [, named = '', , id] = decodeURIComponent(request.url ?? '')
      .split('/')
      .slice(2);
    const isUpdate = request.method === 'PUT';
    const conversation: string = (named || body.channelData?.channel?.id || '').split(';')[0];
    const answer = (status: number, given: object, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(given));
    };
    const refuse = (status: number, code: string, headers = {}): void => answer(status, { error: { code } }, headers);
    if (isTooFast(conversation)) {
      tooFast += 1;
      return refuse(429, 'Throttled', { 'retry-after': '2' });
    }
    const trouble = troubleOf();
    if (trouble) had[trouble] += 1;
    if (trouble === '429') return refuse(429, 'Throttled', { 'retry-after': '2' });
    if (trouble === '412') return refuse(412, 'PreconditionFailed');
    if (trouble === '502') return refuse(502, 'BadGateway');
    const activityId = isUpdate && id ? id : randomUUID();
    const content = ((body.activity ?? body) as Sent).attachments?.[0]?.content ?? {};
    const card = cards.get(activityId);
    if (card) card.states.push(content);
    else cards.set(activityId, { conversation, states: [content] });
    if (trouble && !isUpdate) unansweredPosts += 1;
    if (trouble === '502 after it was taken') return refuse(502, 'BadGateway');
    if (trouble === 'no answer after it was taken') return request.socket.destroy();
    answer(isUpdate ? 200 : 201, isUpdate ? { id } : { id: `${conversation};messageid=${activityId}`, activityId });
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cards: (): readonly StandingCard[] => [...cards.values()],
    counts: () => ({ tooFast, unansweredPosts, had }),
    close: () =>
      new Promise<void>((ok) => {
        server.closeAllConnections();
        server.close(() => ok());
      }),
  };
}
