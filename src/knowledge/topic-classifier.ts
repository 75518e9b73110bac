import type { Topic } from '../model/topic';
import { type Sample, trainClassifier } from './classifier';
import { otherSubjects } from './other-subjects';
import { featuresOf } from './phrase-features';
import type { Words } from './words';

/** What one text of each kind counts beside a phrasing. */
const SYNONYM = 0.7;
const PROSE = 0.3;

const proseOf = (topic: Topic): readonly string[] => [
  topic.short,
  ...topic.microsoft,
  ...topic.customer,
  ...topic.actions,
  ...topic.numbers.map(({ what, value, condition }) => `${what} ${value} ${condition}`),
  ...(topic.caution === undefined ? [] : [topic.caution]),
];

/**
 * Learns the topics from all their texts, and one class more for what is none of them.
 * @returns normalised text and its stems → one score per topic, in their order, and last the one of "none of them"
 */
export function trainTopicClassifier(topics: readonly Topic[], { normalise, contentStems, withoutDuty }: Words) {
  const sampleOf = (text: string, label: number, kind: 'phrase' | 'prose', weight: number): Sample => {
    const normalised = normalise(text);
    return { features: featuresOf(normalised, withoutDuty(contentStems(normalised)), kind), label, weight };
  };
  const samples = topics.flatMap((topic, label): readonly Sample[] => [
    ...[topic.title, ...topic.asks].map((text) => sampleOf(text, label, 'phrase', 1)),
    ...topic.synonyms.map((text) => sampleOf(text, label, 'phrase', SYNONYM)),
    ...proseOf(topic).map((text) => sampleOf(text, label, 'prose', PROSE)),
  ]);
  const others = otherSubjects.map((text) => sampleOf(text, topics.length, 'phrase', 1));
  const scoresOf = trainClassifier([...samples, ...others], topics.length + 1);
  return (normalised: string, stems: readonly string[]): Float64Array => scoresOf(featuresOf(normalised, stems));
}
