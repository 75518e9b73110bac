import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { people } from '../torture/people.mjs';

/** The element of a card with this id. */
export function element(node, id) {
  if (typeof node !== 'object' || node === null) return undefined;
  if (!Array.isArray(node) && node.id === id) return node;
  for (const child of Object.values(node)) {
    const hit = element(child, id);
    if (hit) return hit;
  }
  return undefined;
}

/** The first words of a card that stand out, or its only ones. */
const titleOf = (card) => {
  const texts = [...JSON.stringify(card).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
    JSON.parse(`"${text}"`),
  );
  return texts[0] ?? '';
};

/** A stand-in for Teams: keeps every message in the order in which people see it, and how each card looked when. */
export async function startTeams(now) {
  const messages = [];
  let lastWriteMs = Date.now();
  const keep = (conversation, id, content, thread) => {
    lastWriteMs = Date.now();
    const known = messages.find((one) => one.id === id);
    const state = { at: now().toISOString(), card: content };
    if (!known) messages.push({ id, conversation, thread, titles: [titleOf(content)], states: [state] });
    known?.states.push(state);
    known?.titles.push(titleOf(content));
  };
  const answerTo = (method, [root, named, kind, id], body) => {
    const content = (activity) => activity?.attachments?.[0]?.content;
    if (root !== 'conversations') return [404, {}];
    if (!named) {
      const channel = body.channelData?.channel?.id;
      const newId = randomUUID();
      if (channel) {
        keep(channel, newId, content(body.activity), null);
        return [201, { id: `${channel};messageid=${newId}`, activityId: newId }];
      }
      const person = Object.values(people).find((one) => one.id === body.members?.[0]?.id);
      return person ? [201, { id: `a:${person.id}` }] : [404, { error: { code: 'UserNotFound' } }];
    }
    if (kind === 'pagedmembers')
      return [
        200,
        { members: named.startsWith('19:') ? [people.admin, people.lead, people.lead2] : Object.values(people) },
      ];
    if (kind !== 'activities') return [404, {}];
    const [conversation, thread = null] = named.split(';messageid=');
    const activityId = method === 'PUT' ? id : randomUUID();
    if (content(body)) keep(conversation, activityId, content(body), thread);
    return [method === 'PUT' ? 200 : 201, { id: activityId }];
  };
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = decodeURIComponent(request.url.split('?')[0]).split('/').slice(2);
    const [status, body] = answerTo(request.method, path, JSON.parse(Buffer.concat(chunks).toString() || '{}'));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Posts and replies, as they came. */
    in: (conversation) => messages.filter((one) => one.conversation === conversation),
    all: () => messages,
    quietForMs: () => Date.now() - lastWriteMs,
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(ok);
      }),
  };
}
