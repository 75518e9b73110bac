#!/usr/bin/env node
// A week in the demo tenant in two minutes: npm run demo:week [-- --pictures FOLDER]
// The script says what people must be told; the channel must hold exactly that. Draws the channel where there is a browser.
import { parseArgs } from 'node:util';
import { drawChannel } from './draw.mjs';
import { script } from './script.mjs';
import { openWeek, stateOf } from './stage.mjs';

const { values: options } = parseArgs({ options: { pictures: { type: 'string' } } });
const began = Date.now();
const week = await openWeek(script[0].at);
const problems = [];
const say = (line) => process.stdout.write(`${line}\n`);

/** What the first reading found that cannot wait: at most five of a check, ten in all. */
async function urgentTitles() {
  const rows = await week.db
    .selectFrom('findings')
    .select(['check_id'])
    .where('is_baseline', '=', true)
    .where('severity', '=', 'critical')
    .where('state', '=', 'open')
    .execute();
  const each = Map.groupBy(rows, ({ check_id }) => check_id);
  const count = [...each.values()].reduce((sum, some) => sum + Math.min(5, some.length), 0);
  return Array(Math.min(10, count)).fill('post: ');
}

const nameOf = ({ titles, thread }) => `${thread === null ? 'post' : 'reply'}: ${titles.at(-1)}`;
/** Answers to people and digests are posts too; the script calls them by what they are. */
const isTold = (wanted, message) => {
  const titles = message.titles;
  const [, kind, words] = /^(\w+)(?:: (.*))?$/.exec(wanted.trim().replace(/:$/, ': ')) ?? [];
  if (kind === 'reply') return message.thread !== null && titles[0].startsWith(words);
  if (message.thread !== null) return false;
  return titles.some((title) => (kind === 'digest' ? title.startsWith('Digest') : title.includes(words ?? '')));
};

let told = 0;
for (const { at, what, does, told: wanted } of script) {
  await week.moveTo(at);
  await does?.(week);
  await week.settle();
  const expected = (await Promise.all(wanted.map((one) => (one === '…urgent' ? urgentTitles() : [one])))).flat();
  const before = told;
  for (let tries = 0; tries < 60 && week.posted().length < before + expected.length; tries += 1) await week.settle();
  await week.settle();
  const came = week.posted().slice(before);
  told = week.posted().length;
  const left = [...came];
  const missing = expected.filter((one) => {
    const hit = left.findIndex((message) => isTold(one, message));
    if (hit >= 0) left.splice(hit, 1);
    return hit < 0;
  });
  say(`${at.slice(0, 16).replace('T', ' ')}  ${what}`);
  for (const message of came) say(`                    ${nameOf(message)}`);
  for (const one of missing) problems.push(`${at}: not told: ${one}`);
  for (const message of left) problems.push(`${at}: told, and nobody asked for it: ${nameOf(message)}`);
}

const messages = week.posted();
const replies = messages.filter(({ thread }) => thread !== null).length;
const changes = messages.reduce((sum, { states }) => sum + states.length - 1, 0);
const standing = await week.db.selectFrom('deliveries').select('id').whereRef('wanted', '>', 'shown').execute();
if (standing.length > 0) problems.push(`${standing.length} cards are not as they should be`);
const states = Map.groupBy(messages, stateOf);
states.delete(undefined);
say('');
say(
  `posts ${messages.length - replies}, replies ${replies}, silent changes ${changes}; cards at the end: ${[...states].map(([state, some]) => `${some.length} ${state}`).join(', ')}`,
);
const errors = week.log.filter((line) => line.includes('"level":"error"'));
for (const line of errors.slice(0, 5)) say(`log: ${line.slice(0, 300)}`);
const pictures = await drawChannel(messages, options.pictures);
if (pictures.length > 0) say(`the channel, drawn: ${pictures.join(', ')}`);
await week.close();
for (const problem of problems) say(`! ${problem}`);
say(`a week in ${Math.round((Date.now() - began) / 1000)} s, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
