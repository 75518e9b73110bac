import type { Topic } from '../model/topic';
import { type Lesson, scorerOf, trainClassifier, type Weights } from './classifier';
import { type FeatureNumbers, readFeatures, rowReader } from './feature-table';
import { type PhraseText, phraseFeatures } from './phrase-features';
import { proseOf } from './prose';
import type { Words } from './words';

/** What one text of each kind counts beside a phrasing. */
const SYNONYM = 0.7;
const PROSE = 0.3;
/** Ours are several times as many as the other subjects: for whether a text is ours at all, each counts half. */
const OURS = 0.5;

interface Sample extends Lesson {
  readonly phrase: PhraseText;
}

/** What was learnt of all texts, as plain data: it can be kept in a file. */
export interface ClassLore extends FeatureNumbers {
  readonly topics: Weights;
  /** Ours, or any other subject; not where no other subjects were given. */
  readonly fields: Weights | undefined;
}

/** What the classifiers say of a text. */
export interface Opinion {
  /** One score per topic, in their order. */
  readonly scores: Float64Array;
  /** How much rather it belongs to our topics than to any other subject; above 0 more, below less. */
  readonly ours: number;
}

/** Learns the topics from all their texts, and from `others` what is none of them. */
export function learnTopics(
  topics: readonly Topic[],
  { normalise, contentStems, withoutDuty }: Words,
  others: readonly string[],
): ClassLore {
  const sampleOf = (text: string, label: number, kind: 'phrase' | 'prose', weight: number): Sample => {
    const normalised = normalise(text);
    const stems = withoutDuty(contentStems(normalised));
    return { text: normalised, phrase: { normalised, stems, kind }, label, weight };
  };
  const samples = topics.flatMap((topic, label): readonly Sample[] => [
    ...[topic.title, ...topic.asks].map((text) => sampleOf(text, label, 'phrase', 1)),
    ...topic.synonyms.map((text) => sampleOf(text, label, 'phrase', SYNONYM)),
    ...proseOf(topic).map((text) => sampleOf(text, label, 'prose', PROSE)),
  ]);
  const foreign = others.map((text) => sampleOf(text, 1, 'phrase', 1));
  const table = readFeatures(
    phraseFeatures,
    [...samples, ...foreign].map(({ phrase }) => phrase),
  );
  const none = foreign.map(() => undefined);
  const fields = [...samples.map(({ text, weight }) => ({ text, label: 0, weight: weight * OURS })), ...foreign];
  return {
    names: table.names,
    rarity: table.rarity,
    topics: trainClassifier(table, [...samples, ...none], topics.length),
    fields: others.length === 0 ? undefined : trainClassifier(table, fields, 2),
  };
}

/** @returns normalised text and its stems → what was learnt of it, which holds until the next text */
export function topicClassifier(lore: ClassLore) {
  const rowOf = rowReader(phraseFeatures, lore);
  const scoresOf = scorerOf(lore.topics);
  const fieldsOf = lore.fields && scorerOf(lore.fields);
  return (normalised: string, stems: readonly string[]): Opinion => {
    const row = rowOf({ normalised, stems, kind: 'phrase' });
    const [inside = 0, outside = 0] = fieldsOf?.(row) ?? [];
    return { scores: scoresOf(row), ours: inside - outside };
  };
}
