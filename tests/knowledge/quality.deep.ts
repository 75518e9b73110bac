import fs from 'node:fs';
import path from 'node:path';
import { createKnowledge } from '../../src/knowledge/knowledge';
import { learnAll } from '../../src/knowledge/lore';
import { plainAsks } from '../../src/knowledge/plain-asks';
import { createTopicIndex } from '../../src/knowledge/topic-index';
import { topics } from '../../src/knowledge/topics';
import { englishWords, normalise } from '../../src/knowledge/words';
import { besideQuestions } from './beside';
import { farQuestions, heldOutFar, heldOutNear, nearQuestions } from './out-of-scope';

const FOLDS = 5;
const partyOf = new Map(topics.map(({ id, party }) => [id, party]));
const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/** Asks each phrasing of an index that has never seen it. */
function crossValidate() {
  const none = { asked: 0, first: 0, firstThree: 0, answered: 0, answeredWrong: 0, otherParty: 0 };
  const [all, plain] = [{ ...none }, { ...none }];
  // These are here because they were not understood: apart, they say how far plain words are understood by now.
  const isPlain = new Set(Object.values(plainAsks).flat());
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = topics.map((topic) => ({ ...topic, asks: topic.asks.filter((_, i) => i % FOLDS !== fold) }));
    const lore = learnAll(rest, []);
    const index = createTopicIndex(rest, englishWords, lore.english);
    const knowledge = createKnowledge(rest, lore);
    for (const { id, asks, party } of topics) {
      for (const ask of asks.filter((_, i) => i % FOLDS === fold)) {
        const place = index.rank(normalise(ask)).findIndex((hit) => hit.topic.id === id);
        const reply = knowledge.reply(ask);
        const counts = isPlain.has(ask) ? plain : all;
        counts.asked += 1;
        if (place === 0) counts.first += 1;
        if (place >= 0 && place < 3) counts.firstThree += 1;
        if (reply.kind !== 'answer') continue;
        counts.answered += 1;
        if (reply.topic.id !== id) counts.answeredWrong += 1;
        // As the topic has it: a duty within a shared topic may belong to one party.
        if (partyOf.get(reply.topic.id) !== party) counts.otherParty += 1;
      }
    }
  }
  return { all, plain };
}

it('finds the topic of phrasings that it has not seen', () => {
  const { all, plain } = crossValidate();
  const { asked, first, firstThree, answered, answeredWrong, otherParty } = all;

  expect(asked).toBeGreaterThan(3500);
  expect(percent(first, asked)).toBeGreaterThanOrEqual(74);
  expect(percent(firstThree, asked)).toBeGreaterThanOrEqual(87);
  expect(percent(answered, asked)).toBeGreaterThanOrEqual(76);
  // Mostly a neighbour of the same party: where only the party is asked for, that is answered on purpose.
  // 15 until a seventh of the phrasings were there because the bot had not understood them (2026-11-27).
  expect(percent(answeredWrong, asked)).toBeLessThanOrEqual(17);
  expect(percent(otherParty, asked)).toBeLessThanOrEqual(7);
  expect(percent(plain.firstThree, plain.asked)).toBeGreaterThanOrEqual(50);
});

const knowledge = createKnowledge(topics, learnAll(topics, []));
/** Written by fresh eyes who saw none of our phrasings. */
const stateOrNot: readonly { readonly q: string; readonly kind: string }[] = fs
  .readFileSync(path.join(__dirname, 'fresh/state-or-not.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

it.each([
  ['far', farQuestions, 2],
  ['near', nearQuestions, 2],
  ['far, held out', heldOutFar, 4],
  ['near, held out', heldOutNear, 5],
  ['beside', besideQuestions, 11],
] as const)('hardly ever answers what is out of scope: %s', (_, questions, mostPercent) => {
  const answered = questions.filter((question) => knowledge.reply(question).kind === 'answer');

  expect(questions.length).toBeGreaterThanOrEqual(25);
  expect(percent(answered.length, questions.length)).toBeLessThanOrEqual(mostPercent);
});

it.each([
  ['state', 82, 100],
  ['knowledge', 0, 4],
])('tells readings of the tenant from what sounds like them: %s', (kind, least, most) => {
  const asked = stateOrNot.filter((one) => one.kind === kind);
  const taken = asked.filter(({ q }) => knowledge.reply(q).kind === 'posture');

  expect(asked.length).toBeGreaterThanOrEqual(100);
  expect(percent(taken.length, asked.length)).toBeGreaterThanOrEqual(least);
  expect(percent(taken.length, asked.length)).toBeLessThanOrEqual(most);
});

it('knows its own phrasings', () => {
  const missed = topics.flatMap(({ id, asks }) =>
    asks.filter((ask) => {
      const heard = knowledge.reply(ask);
      // What staff are told where a reading of the tenant may be meant as well.
      const reply = heard.kind === 'posture' && !heard.isSure && heard.otherwise ? heard.otherwise : heard;
      return !(reply.kind === 'answer' && reply.topic.id === id);
    }),
  );

  expect(percent(missed.length, topics.flatMap(({ asks }) => asks).length)).toBeLessThanOrEqual(2);
});
