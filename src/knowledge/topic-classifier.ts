import type { Topic } from '../model/topic';
import { type Lesson, trainClassifier } from './classifier';
import { readFeatures } from './feature-table';
import { type Features, featuresOf } from './phrase-features';
import { pairs, type Words } from './words';

/** What one text of each kind counts beside a phrasing. */
const SYNONYM = 0.7;
const PROSE = 0.3;
/** Ours are several times as many as the other subjects: for whether a text is ours at all, each counts half. */
const OURS = 0.5;

interface Sample extends Lesson {
  readonly features: Features;
}

/** What the classifiers say of a text. */
export interface Learnt {
  /** One score per topic, in their order. */
  readonly scores: Float64Array;
  /** How much rather it belongs to our topics than to any other subject; above 0 more, below less. */
  readonly ours: number;
}

const proseOf = (topic: Topic): readonly string[] => [
  topic.short,
  ...topic.microsoft,
  ...topic.customer,
  ...topic.actions,
  ...topic.numbers.map(({ what, value, condition }) => `${what} ${value} ${condition}`),
  ...(topic.caution === undefined ? [] : [topic.caution]),
];

/**
 * Learns the topics from all their texts, and from `others` what is none of them.
 * @returns normalised text, its stems and their pairs → what was learnt of it
 */
export function trainTopicClassifier(
  topics: readonly Topic[],
  { normalise, contentStems, withoutDuty }: Words,
  others: readonly string[],
) {
  const sampleOf = (text: string, label: number, kind: 'phrase' | 'prose', weight: number): Sample => {
    const normalised = normalise(text);
    const stems = withoutDuty(contentStems(normalised));
    return { features: featuresOf(normalised, stems, pairs(stems), kind), label, weight };
  };
  const samples = topics.flatMap((topic, label): readonly Sample[] => [
    ...[topic.title, ...topic.asks].map((text) => sampleOf(text, label, 'phrase', 1)),
    ...topic.synonyms.map((text) => sampleOf(text, label, 'phrase', SYNONYM)),
    ...proseOf(topic).map((text) => sampleOf(text, label, 'prose', PROSE)),
  ]);
  const foreign = others.map((text) => sampleOf(text, 1, 'phrase', 1));
  const table = readFeatures([...samples, ...foreign].map(({ features }) => features));
  const none = foreign.map(() => undefined);
  const topicScores = trainClassifier(table, [...samples.map(lessonOf), ...none], topics.length);
  const fields = [...samples.map(({ weight }) => ({ label: 0, weight: weight * OURS })), ...foreign.map(lessonOf)];
  const fieldScores = others.length === 0 ? undefined : trainClassifier(table, fields, 2);
  const { rowOf } = table;
  return (normalised: string, stems: readonly string[], both: readonly string[]): Learnt => {
    const row = rowOf(featuresOf(normalised, stems, both));
    const [inside = 0, outside = 0] = fieldScores?.(row) ?? [];
    return { scores: topicScores(row), ours: inside - outside };
  };
}

const lessonOf = ({ label, weight }: Sample): Lesson => ({ label, weight });
