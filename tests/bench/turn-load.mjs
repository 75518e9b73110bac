import { randomUUID } from 'node:crypto';
import http from 'node:http';

const tenantId = 'dece0000-0000-4000-8000-000000000001';
const staff = { id: '29:staff', name: 'Stella Staff', aadObjectId: 'dece0000-0000-4000-8000-0000000000a1' };

/** A stand-in for Teams' connector that only counts what it is given. */
export async function startConnector() {
  let got = 0;
  const server = http.createServer((request, response) => {
    request.resume().on('end', () => {
      got += 1;
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: randomUUID() }));
    });
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    got: () => got,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

/** The same numbers for the same seed: mulberry32. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(list, random) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** A place among so many, each about as much rarer as it stands further back: how often words and questions come. */
export function zipf(size, random) {
  const whole = Math.log(size + 1);
  return Math.min(size - 1, Math.floor(Math.exp(random() * whole) - 1));
}

function ask(agent, botUrl, serviceUrl, text) {
  const body = JSON.stringify({
    type: 'message',
    id: randomUUID(),
    text,
    textFormat: 'plain',
    channelId: 'msteams',
    serviceUrl,
    from: staff,
    recipient: { id: '28:keyholder', name: 'Keyholder' },
    conversation: { id: 'a:29:staff', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
  return new Promise((ok, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(`${botUrl}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 200) ok();
        else fail(new Error(`the bot answered ${response.statusCode} to "${text}"`));
      });
    });
    request.on('error', fail).end(body);
  });
}

/** Asks all questions, so many at a time. @returns the seconds it took and each turn's milliseconds */
export async function askAll({ botUrl, serviceUrl, questions, concurrency }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  const turnsMs = [];
  let next = 0;
  const began = performance.now();
  const asker = async () => {
    while (next < questions.length) {
      const text = questions[next];
      next += 1;
      const start = performance.now();
      await ask(agent, botUrl, serviceUrl, text);
      turnsMs.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, asker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { seconds, turnsMs };
}
