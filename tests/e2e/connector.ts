import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Card {
  readonly conversation: string;
  readonly activityId: string;
  /** Newest state last: a card that was changed in place has several. */
  readonly states: readonly Record<string, unknown>[];
  readonly summary: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

export interface Connector {
  readonly url: string;
  /** Every card that stands, in the order they came. */
  readonly cards: () => readonly Card[];
  /** Answers with this status from now on; null: as usual. */
  readonly failWith: (status: number | null, code?: string) => void;
  /** This conversation does not know the bot from now on; null: all do. */
  readonly closeTo: (conversation: string | null) => void;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Posted {
  readonly summary?: string;
  readonly attachments?: readonly { readonly content: Record<string, unknown> }[];
}

interface Kept extends Card {
  readonly states: Record<string, unknown>[];
  summary: string;
}

/** A stand-in for Teams' connector: keeps what the bot posts and changes. Channels hold `roster`. */
export async function startConnector(
  people: readonly Person[],
  roster: (channel: string) => readonly Person[],
  /** Where one was left: its port, and the cards that stood. */
  from: { readonly port: number; readonly cards: readonly Card[] } = { port: 0, cards: [] },
): Promise<Connector> {
  const cards = new Map<string, Kept>(
    from.cards.map((card) => [card.activityId, { ...card, states: [...card.states] }] as const),
  );
  let closed: string | null = null;
  let failing: { status: number; code: string } | null = null;
  const keep = (conversation: string, activityId: string, posted: Posted): void => {
    const content = posted.attachments?.[0]?.content;
    if (!content) return;
    const card = cards.get(activityId) ?? { conversation, activityId, states: [], summary: '' };
    card.states.push(content);
    card.summary = posted.summary ?? '';
    cards.set(activityId, card);
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (failing !== null) {
        const message = 'On purpose: Planted Person';
        return answer(failing.status, { error: { code: failing.code, message } });
      }
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
        .split('/')
        .slice(2);
      const [, conversation, kind, id] = path;
      const aimed: string = conversation ?? body.channelData?.channel?.id ?? '';
      if (closed !== null && aimed.startsWith(closed))
        return answer(403, { error: { code: 'BotNotInConversationRoster', message: 'on purpose' } });
      if (path[0] !== 'conversations') return answer(404, { error: { code: 'NotFound' } });
      if (!conversation) {
        const channel: string | undefined = body.channelData?.channel?.id;
        const newId = randomUUID();
        if (channel) {
          keep(`${channel};messageid=${newId}`, newId, body.activity);
          return answer(201, { id: `${channel};messageid=${newId}`, activityId: newId });
        }
        const person = people.find((one) => one.id === body.members?.[0]?.id);
        return person ? answer(201, { id: `a:${person.id}` }) : answer(404, { error: { code: 'UserNotFound' } });
      }
      if (kind === 'pagedmembers')
        return answer(200, { members: conversation.startsWith('19:') ? roster(conversation) : people });
      if (kind === 'activities') {
        const activityId = request.method === 'PUT' && id ? id : randomUUID();
        if (request.method === 'PUT' && !cards.has(activityId))
          return answer(404, { error: { code: 'ActivityNotFoundInConversation' } });
        keep(conversation, activityId, body);
        return answer(request.method === 'PUT' ? 200 : 201, { id: activityId });
      }
      return answer(404, { error: { code: 'NotFound' } });
    });
  });
  await new Promise<void>((ok, fail) => server.once('error', fail).listen(from.port, '127.0.0.1', ok));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    cards: () => [...cards.values()],
    failWith: (status, code = 'Failing') => {
      failing = status === null ? null : { status, code };
    },
    closeTo: (conversation) => {
      closed = conversation;
    },
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(() => ok());
      }),
  };
}
