import readline from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { joinId } from '../model/check';

const stella = 'dece0000-0000-4000-8000-0000000000a1';
const adam = '29:admin';
const botId = '28:keyholder';
/** How long the story stands still for somebody who only reads. */
const readingS = 20;
const mostMinutes = 10;

const { values: at } = parseArgs({
  options: {
    bot: { type: 'string', default: 'http://127.0.0.1:3978' },
    tenant: { type: 'string', default: 'http://127.0.0.1:3979' },
    playground: { type: 'string', default: 'http://localhost:56150' },
  },
});

/** Tells the loop to one person at the Playground: does what the others would do, and says what to look at. */
async function tell(): Promise<void> {
  await botIsReady();
  const link = await shareAFile();
  say(`1. Somebody has just shared "${link.name}", a file of Stella Staff, with anyone who has the address.`);
  say(`   Open ${at.playground} and there the channel "Posture alerts": within two seconds a card says so.`);
  say('   It names nobody, because not everybody in the channel is an admin or a lead. You are Lena Lead: if you want');
  say('   names there, press "Show names here" on the first card and give a reason.');
  await look();
  await requestFix(`sharing.anonymous-link-open:${joinId(link.driveId, link.itemId, link.id)}`);
  say('2. Adam Admin has asked for the fix. Nothing is changed yet: he may not approve what he asked for.');
  say('   You are a lead: read the plan and press "Approve", in your own chat with Keyholder, or in the channel if it');
  say('   shows names. The card then goes from "Fix asked" to "Fixed".');
  if (await isGone(link)) {
    say('3. The link is gone, and Keyholder has looked again to be sure. "npx keyholder verify" checks its journal.');
  } else {
    say(`3. Nobody approved it within ${mostMinutes} minutes. That is fine: the plan waits, and the link stays.`);
  }
}

interface Link {
  readonly driveId: string;
  readonly itemId: string;
  readonly id: string;
  readonly name: string;
}

async function botIsReady(): Promise<void> {
  let told = false;
  for (let tries = 0; tries < 120; tries += 1) {
    const { firstRead } = await call<{ firstRead: string }>(at.bot, 'GET', '/readyz');
    if (firstRead === 'done') return;
    if (!told) say('Keyholder still reads the tenant for the first time. One moment…');
    told = true;
    await pause(500);
  }
  throw new Error('the first reading did not end within a minute; the log of the bot says why');
}

async function shareAFile(): Promise<Link> {
  const drive = await graph<{ id: string }>('GET', `/users/${stella}/drive`);
  const { value } = await graph<{ value: { id: string; name: string; file?: object; shared?: object }[] }>(
    'GET',
    `/drives/${drive.id}/root/children`,
  );
  const free = value.filter(({ file, shared }) => file && !shared);
  // Some names in the demo tenant are there to trip a bot; the story takes one that people would give.
  const item = free.find(({ name }) => /^[\w .-]{3,40}$/.test(name)) ?? free[0];
  if (!item) throw new Error('every file of Stella is shared already; approve some of the fixes first');
  const body = { type: 'view', scope: 'anonymous' };
  const link = await graph<{ id: string }>('POST', `/drives/${drive.id}/items/${item.id}/createLink`, body);
  return { driveId: drive.id, itemId: item.id, id: link.id, name: item.name };
}

/** Presses the button as Adam, in his own chat: the Playground lets others press, but does not say where a card stands. */
async function requestFix(findingKey: string): Promise<void> {
  const chat = await playground<{ id: string }>('/_connector/v3/conversations', {
    isGroup: false,
    bot: { id: botId },
    members: [{ id: adam }],
  });
  const message = await playground<{ id: string }>(
    `/_connector/v3/conversations/${encodeURIComponent(chat.id)}/activities`,
    { type: 'message', text: 'An alert has come.' },
  );
  const action = { type: 'Action.Execute', title: 'Request fix', verb: 'finding.request-fix', data: { findingKey } };
  let answer: { type?: string; value?: unknown } = {};
  for (let tries = 0; tries < 40; tries += 1) {
    answer = await playground('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action },
      from: { id: adam },
      conversation: { id: chat.id },
      replyToId: message.id,
    });
    if (answer.type === 'application/vnd.microsoft.card.adaptive') return;
    await pause(500); // the alert may not be known yet
  }
  throw new Error(`Keyholder did not take the request: ${JSON.stringify(answer.value)}`);
}

async function isGone({ driveId, itemId, id }: Link): Promise<boolean> {
  const headers = { authorization: 'Bearer demo-user' };
  for (let tries = 0; tries < mostMinutes * 60; tries += 1) {
    const response = await fetch(`${at.tenant}/v1.0/drives/${driveId}/items/${itemId}/permissions/${id}`, { headers });
    if (response.status === 404) return true;
    await pause(1000);
  }
  return false;
}

/** Waits for Enter, but not for ever. */
async function look(): Promise<void> {
  say(`   (Press Enter when you have seen it; the story goes on by itself after ${readingS} seconds.)`);
  const lines = readline.createInterface({ input: process.stdin });
  const entered = new Promise<void>((ok) => lines.once('line', () => ok()));
  await Promise.race([entered, pause(readingS * 1000)]);
  lines.close();
}

const graph = <T>(method: string, path: string, body?: object): Promise<T> =>
  call(at.tenant, method, `/v1.0${path}`, body);
const playground = <T>(path: string, body: object): Promise<T> => call(at.playground, 'POST', path, body);

async function call<T>(base: string, method: string, path: string, body?: object): Promise<T> {
  const request = {
    method,
    headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(15_000),
  };
  const response = await fetch(`${base}${path}`, request).catch((cause: unknown) => {
    throw new Error(`nothing answers at ${base}: start the demo first, with "npm start"`, { cause });
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${base}${path} was answered ${response.status}: ${text.slice(0, 300)}`);
  return (text ? JSON.parse(text) : {}) as T;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

tell().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`The story stops here: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
