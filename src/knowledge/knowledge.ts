import type { Topic } from '../model/topic';
import { askKindOf } from './ask-kind';
import { confidenceOf, NEAR, SURE, SURE_IN_TROUBLE } from './confidence';
import { isForeign, isTrouble } from './foreign';
import { postureSubjectOf } from './posture-subject';
import { pressureOf, withoutPressure } from './refused';
import type { AskKind, Reply } from './reply';
import { moodOf } from './smalltalk';
import { createTopicIndex, type Hit } from './topic-index';
import { contentStems, normalise } from './words';

export interface Knowledge {
  /** Never throws, whatever the text; `subject` is the id of the topic that was talked about last. */
  readonly reply: (text: string, context?: { readonly subject?: string }) => Reply;
  /** For a list to choose from, best first; empty when nothing comes near. */
  readonly search: (text: string, most: number) => { readonly topics: readonly Topic[]; readonly ask: AskKind };
  readonly find: (id: string) => Topic | undefined;
}

const MOST_TOPICS = 3;
const MOST_SENTENCES = 8;
const FEWEST_WORDS = 3;
const LONG_TEXT = 10;

interface Guess {
  readonly hits: readonly Hit[];
  readonly words: number;
  readonly sure: number;
}

/** Only the party is asked for, a topic is called by its name, and the next topics belong to the same party. */
function agreed(hits: readonly Hit[], text: string): boolean {
  const asksForParty = ['who', 'true-or-false', 'other'].includes(askKindOf(text));
  const named = (hits[0]?.named ?? 0) > 0;
  return asksForParty && named && hits.slice(0, MOST_TOPICS).every((hit) => hit.topic.party === hits[0]?.topic.party);
}

/** Builds the search once; `reply` is then pure. */
export function createKnowledge(topics: readonly Topic[]): Knowledge {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const index = createTopicIndex(topics);

  function guess(text: string): Guess {
    const hits = index.rank(text).slice(0, MOST_TOPICS + 1);
    const [best, next] = hits;
    const words = contentStems(text).length;
    return { hits, words, sure: best === undefined ? 0 : confidenceOf(best, next, words, agreed(hits, text)) };
  }

  /** The whole text, or the one sentence of it that is understood better: people tell a story before they ask. */
  function bestGuess(text: string): Guess {
    const sentences = text.split(/[.!?;:\n]+ /).filter((sentence) => contentStems(sentence).length >= FEWEST_WORDS);
    const guesses = contentStems(text).length < LONG_TEXT ? [] : sentences.slice(0, MOST_SENTENCES).map(guess);
    return guesses.reduce((best, one) => (one.sure > best.sure ? one : best), guess(text));
  }

  function lookUp(text: string, raw: string, subject: string | undefined): Reply {
    if (isForeign(text, raw)) return { kind: 'unknown', topics: [] };
    const { hits, words, sure } = bestGuess(text);
    const [best] = hits;
    const trouble = isTrouble(text);
    const ask = askKindOf(text);
    if (best !== undefined && sure >= (trouble && ask !== 'who' ? SURE_IN_TROUBLE : SURE))
      return { kind: 'answer', topic: best.topic, ask };
    // A few words that only make sense after what was said before: "and how long?"
    const about = subject === undefined ? undefined : byId.get(subject);
    if (about !== undefined && words <= FEWEST_WORDS && !trouble) return { kind: 'answer', topic: about, ask };
    const near = hits.slice(0, MOST_TOPICS).filter((hit) => sure >= NEAR && hit.score >= (best?.score ?? 0) / 2);
    const kind = near.length > 0 && !trouble ? 'candidates' : 'unknown';
    return { kind, topics: near.map((hit) => hit.topic) };
  }

  function reply(text: string, context: { readonly subject?: string } = {}): Reply {
    const normalised = normalise(text);
    const mood = moodOf(normalised);
    if (mood !== undefined) return { kind: 'smalltalk', mood };
    const pressure = pressureOf(normalised);
    if (pressure.command) return { kind: 'refused', why: 'command' };
    if (pressure.injection || pressure.confirmation) {
      const found = lookUp(withoutPressure(normalised), text, undefined);
      if (found.kind === 'answer' || found.kind === 'candidates') return found;
      return { kind: 'refused', why: pressure.injection ? 'command' : 'confirmation' };
    }
    const posture = postureSubjectOf(normalised);
    if (posture !== undefined) return { kind: 'posture', subject: posture };
    return lookUp(normalised, text, context.subject);
  }

  function search(raw: string, most: number): ReturnType<Knowledge['search']> {
    const text = normalise(raw);
    const hits = isForeign(text, raw) ? [] : index.rank(text);
    const near = hits.filter((hit) => hit.score >= (hits[0]?.score ?? 0) / 2);
    return { topics: near.slice(0, most).map((hit) => hit.topic), ask: askKindOf(text) };
  }

  return { reply, search, find: (id) => byId.get(id) };
}
