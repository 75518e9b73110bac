import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { people } from './people.mjs';
import { pause } from './wait.mjs';

/** What Teams publishes: so many messages within so many milliseconds, in one conversation. */
const limits = [
  { most: 7, withinMs: 1000 },
  { most: 8, withinMs: 2000 },
  { most: 60, withinMs: 30_000 },
  { most: 1800, withinMs: 3_600_000 },
];

/** Which of the torture's files a card is about; every file has a name of its own. */
const tagOf = (text) => /torture\d{4}/.exec(text)?.[0] ?? (text.includes('First reading done') ? 'baseline' : null);

function stateIn(element) {
  if (Array.isArray(element)) return element.map(stateIn).find((state) => state !== undefined);
  if (element === null || typeof element !== 'object') return undefined;
  return element.id === 'state'
    ? element.text
    : Object.values(element)
        .map(stateIn)
        .find((state) => state !== undefined);
}

/**
 * A stand-in for Teams' connector. It takes its time before it accepts and before it answers, so that kills fall
 * everywhere; what has arrived is accepted even if the sender is dead by then.
 */
export async function startConnector(chance) {
  const cards = new Map();
  const waiting = new Set();
  const keep = (conversation, activityId, content, arrivedAt, thread = null) => {
    const text = JSON.stringify(content);
    const at = Date.now();
    const card = cards.get(activityId) ?? {
      conversation,
      thread,
      activityId,
      tag: tagOf(text),
      arrivedAt,
      acceptedAt: at,
      states: [],
    };
    card.tag ??= tagOf(text);
    card.states.push({ at, state: stateIn(content), card: content });
    cards.set(activityId, card);
  };
  const arrivals = [];
  const tooFast = new Map();
  /** Counted when it arrives, taken all the same. */
  const count = (conversation, at) => {
    const before = arrivals.filter((one) => one.conversation === conversation);
    arrivals.push({ conversation, at });
    if (limits.some(({ most, withinMs }) => before.filter((one) => one.at > at - withinMs).length >= most))
      tooFast.set(conversation, (tooFast.get(conversation) ?? 0) + 1);
  };
  const roster = [people.admin, people.lead, people.lead2];

  const answerTo = (method, path, body, arrivedAt) => {
    const [root, conversation, kind, id] = path;
    const content = (activity) => activity?.attachments?.[0]?.content;
    if (root !== 'conversations') return [404, { error: { code: 'NotFound' } }];
    if (!conversation) {
      const channel = body.channelData?.channel?.id;
      const newId = randomUUID();
      if (channel) {
        keep(channel, newId, content(body.activity), arrivedAt);
        return [201, { id: `${channel};messageid=${newId}`, activityId: newId }];
      }
      const person = Object.values(people).find((one) => one.id === body.members?.[0]?.id);
      return person ? [201, { id: `a:${person.id}` }] : [404, { error: { code: 'UserNotFound' } }];
    }
    if (kind === 'pagedmembers')
      return [200, { members: conversation.startsWith('19:') ? roster : Object.values(people) }];
    if (kind !== 'activities') return [404, { error: { code: 'NotFound' } }];
    if (method === 'PUT' && !cards.has(id)) return [404, { error: { code: 'ActivityNotFoundInConversation' } }];
    const activityId = method === 'PUT' ? id : randomUUID();
    if (content(body)) {
      const [place, thread] = conversation.split(';messageid=');
      keep(place, activityId, content(body), arrivedAt, thread);
    }
    return [method === 'PUT' ? 200 : 201, { id: activityId }];
  };

  const server = http.createServer(async (request, response) => {
    const arrivedAt = Date.now();
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const writes = request.method !== 'GET';
    if (writes) for (const one of waiting) one();
    if (writes) await pause(chance.between(0, 25));
    const path = decodeURIComponent(request.url.split('?')[0]).split('/').slice(2);
    const given = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    if (writes) count((path[1] ?? given.channelData?.channel?.id ?? '').split(';')[0], arrivedAt);
    const [status, body] = answerTo(request.method, path, given, arrivedAt);
    if (writes) await pause(chance.between(0, 25));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Cards about one thing in one conversation, the newest post last: that is the one the bot knows. */
    cardsOf: (conversation, tag) =>
      [...cards.values()]
        .filter((card) => card.conversation === conversation && card.tag === tag)
        .sort((a, b) => a.acceptedAt - b.acceptedAt),
    all: () => [...cards.values()],
    /** How many messages to this conversation passed a limit. */
    tooFast: (conversation) => tooFast.get(conversation) ?? 0,
    /** Resolves when the bot's next post or change arrives (not yet accepted then). */
    nextWrite: () =>
      new Promise((ok) => {
        const one = () => {
          waiting.delete(one);
          ok();
        };
        waiting.add(one);
      }),
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(ok);
      }),
  };
}

/** A button of a card by its verb, anywhere in it. */
export function button(card, verb) {
  if (Array.isArray(card)) return card.map((one) => button(one, verb)).find(Boolean);
  if (card === null || typeof card !== 'object') return undefined;
  if (card.type === 'Action.Execute' && card.verb === verb) return card.data;
  return Object.values(card)
    .map((one) => button(one, verb))
    .find(Boolean);
}
