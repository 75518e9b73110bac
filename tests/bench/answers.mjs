#!/usr/bin/env node
import fs from 'node:fs';
// How well do questions find their topic? Asked are questions of somebody who saw only the topics' titles and parties
// (tests/knowledge/fresh, written 2026-11-21), and our own phrasings, each by an index that has never seen it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { printLanguages } from './languages.mjs';

const require = createRequire(import.meta.url);
const at = (file) => path.join(import.meta.dirname, '../..', file);
const { createKnowledge } = require(at('dist/knowledge/knowledge.js'));
const { createTopicIndex } = require(at('dist/knowledge/topic-index.js'));
const { plainAsks } = require(at('dist/knowledge/plain-asks/index.js'));
const { topics } = require(at('dist/knowledge/topics/index.js'));
const { englishWords, normalise } = require(at('dist/knowledge/words.js'));
const { languages } = require(at('dist/knowledge/languages/index.js'));
const { learnAll } = require(at('dist/knowledge/lore.js'));
const { knowledgeOf } = require(at('dist/wiring/knowledge.js'));
const { readLore } = require(at('dist/wiring/lore.js'));

const read = (name) =>
  fs
    .readFileSync(at(`tests/knowledge/fresh/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const percent = (part, whole) => `${((part / whole) * 100).toFixed(1)} %`;
const partyOf = new Map(topics.map(({ id, party }) => [id, party]));

function measure(index, knowledge, questions) {
  const got = { asked: 0, first: 0, three: 0, answered: 0, wrongTopic: 0, wrongParty: 0, confused: new Map() };
  for (const { topic, q } of questions) {
    const hits = index.rank(normalise(q)).map((hit) => hit.topic.id);
    const place = hits.indexOf(topic);
    got.asked += 1;
    if (place === 0) got.first += 1;
    if (place >= 0 && place < 3) got.three += 1;
    if (place !== 0) {
      const pair = `${topic} > ${hits[0] ?? '(nothing)'}`;
      got.confused.set(pair, (got.confused.get(pair) ?? 0) + 1);
    }
    const reply = knowledge.reply(q);
    if (reply.kind !== 'answer') continue;
    got.answered += 1;
    if (reply.topic.id !== topic) got.wrongTopic += 1;
    if (partyOf.get(reply.topic.id) !== partyOf.get(topic)) got.wrongParty += 1;
  }
  return got;
}

function print(name, { asked, first, three, answered, wrongTopic, wrongParty, confused }) {
  console.log(
    `${name.padEnd(24)} ${asked} asked: first ${percent(first, asked)}, first three ${percent(three, asked)}, answered ${percent(answered, asked)}, with a wrong topic ${percent(wrongTopic, asked)}, a wrong party ${percent(wrongParty, asked)}`,
  );
  const worst = [...confused].sort((a, b) => b[1] - a[1]).slice(0, 8);
  if (process.argv.includes('--pairs')) for (const [pair, times] of worst) console.log(`    ${times} × ${pair}`);
}

/** The build of an index, in ms of clock and of processor. */
function timed(make) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const made = make();
  const text = `${(performance.now() - began).toFixed(0)} ms (${(process.cpuUsage(cpu).user / 1000).toFixed(0)} ms of processor)`;
  return { made, text };
}

const usedMb = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

const emptyMb = usedMb();
// In English and in every other language, as at each start.
const built = timed(knowledgeOf);
const { knowledge } = built.made;
const knowledgeMb = usedMb() - emptyMb;
const kept = readLore();
if (kept === undefined) throw new Error('nothing was learnt: npm run build');
const known = new Set(topics.map(({ id }) => id));
const folds = 10;
const none = { asked: 0, first: 0, three: 0, answered: 0, wrongTopic: 0, wrongParty: 0 };
// Plain words are there because they were not understood: apart, they say how far they are by now.
const isPlain = new Set(Object.values(plainAsks).flat());
const kinds = [
  { name: 'own phrasings, held out', has: (q) => !isPlain.has(q), sum: { ...none, confused: new Map() } },
  { name: 'plain words, held out', has: (q) => isPlain.has(q), sum: { ...none, confused: new Map() } },
];
for (let fold = 0; fold < folds; fold += 1) {
  const rest = topics.map((topic) => ({ ...topic, asks: topic.asks.filter((_, n) => n % folds !== fold) }));
  const held = topics.flatMap(({ id, asks }) =>
    asks.filter((_, n) => n % folds === fold).map((q) => ({ topic: id, q })),
  );
  const lore = learnAll(rest, []);
  const [index, knowing] = [createTopicIndex(rest, englishWords, lore.english), createKnowledge(rest, lore)];
  for (const { has, sum } of kinds) {
    const part = measure(
      index,
      knowing,
      held.filter(({ q }) => has(q)),
    );
    for (const key of Object.keys(none)) sum[key] += part[key];
    for (const [pair, times] of part.confused) sum.confused.set(pair, (sum.confused.get(pair) ?? 0) + times);
  }
}
for (const { name, sum } of kinds) print(name, sum);

/** Two sets, each by somebody else who saw only the topics' titles and parties; the second was made when tuning had ended. */
for (const [set, prefix] of [
  ['1', ''],
  ['2', 'second-'],
]) {
  const questions = read(prefix === '' ? 'fresh-questions' : `${prefix}questions`);
  const asked = questions.filter(({ topic }) => known.has(topic));
  print(
    `fresh eyes ${set}, 2026-11-21`,
    measure(createTopicIndex(topics, englishWords, kept.english), knowledge, asked),
  );
  if (asked.length < questions.length)
    console.log(`    (${questions.length - asked.length} of topics not written yet)`);
  printOutOfScope(set, read(`${prefix}out-of-scope`));
  printFollowUps(set, read(`${prefix}follow-ups`));
}

/** Written by fresh eyes, 2026-11-26: readings of the tenant, and what sounds like them. */
function printState(all) {
  for (const kind of ['state', 'knowledge']) {
    const questions = all.filter((one) => one.kind === kind);
    const taken = questions.filter(({ q }) => knowledge.reply(q).kind === 'posture');
    console.log(
      `${`asks for ${kind}`.padEnd(24)} ${questions.length} asked: taken as about this tenant's state ${percent(taken.length, questions.length)}`,
    );
    if (process.argv.includes('--pairs'))
      for (const one of questions) if (taken.includes(one) !== (kind === 'state')) console.log(`    ${one.q}`);
  }
}

function printOutOfScope(set, all) {
  for (const kind of ['far', 'near']) {
    const questions = all.filter((one) => one.kind === kind);
    const answered = questions.filter(({ q }) => knowledge.reply(q).kind === 'answer');
    console.log(
      `${`out of scope ${set}, ${kind}`.padEnd(24)} ${questions.length} asked: answered as if known ${percent(answered.length, questions.length)}`,
    );
    if (process.argv.includes('--pairs')) for (const { q } of answered) console.log(`    ${q}`);
  }
}

/** What staff get to see: what is known in general, unless the text asks for the tenant's state and for nothing else. */
function seenBy(reply) {
  return reply.kind === 'posture' && !reply.isSure ? (reply.otherwise ?? reply) : reply;
}

function printFollowUps(set, all) {
  const talks = all.filter(({ topic_last }) => known.has(topic_last));
  const followed = talks.filter(({ turns, topic_last }) => {
    let subject;
    let reply;
    for (const turn of turns) {
      reply = seenBy(knowledge.reply(turn, subject ? { subject } : {}));
      const about = reply.kind === 'posture' ? reply.otherwise : reply;
      if (about?.kind === 'answer') subject = about.topic.id;
    }
    return reply.kind === 'answer' && reply.topic.id === topic_last;
  });
  console.log(
    `${`follow-ups ${set}`.padEnd(24)} ${talks.length} talks: last turn right ${percent(followed.length, talks.length)}`,
  );
}

printState(read('state-or-not'));

const learning = timed(() => learnAll(topics, languages));
const fresh = read('fresh-questions');
const times = fresh.map(({ q }) => {
  const start = performance.now();
  knowledge.reply(q);
  return performance.now() - start;
});
times.sort((a, b) => a - b);
console.log(
  `${topics.length} topics; index built in ${built.text} of what a build learns in ${learning.text}, and ${knowledgeMb.toFixed(0)} MB${globalThis.gc ? '' : ' (run with --expose-gc to know)'}; reply p50 ${times[Math.floor(times.length / 2)].toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(2)} ms`,
);
printLanguages(topics, knowledge, kept.languages);
