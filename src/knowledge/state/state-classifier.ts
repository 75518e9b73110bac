import type { Topic } from '../../model/topic';
import { type Lesson, scorerOf, trainClassifier, type Weights } from '../classifier';
import { type FeatureNumbers, readFeatures, rowReader } from '../feature-table';
import { oncePerText } from '../once';
import type { Words } from '../words';
import { generalAsks } from './general-asks';
import { stateAsks } from './state-asks';
import { stateFeatures } from './state-features';

/** What tells a question about how this tenant stands from every other, as plain data. */
export interface StateLore extends FeatureNumbers {
  readonly weights: Weights;
}

/** What each text of a kind counts: the topics' phrasings are many times as many. */
const WRITTEN_FOR_THIS = 1;
const OF_TOPICS = 0.2;
const OF_OTHERS = 1;

const [STATE, OTHER] = [0, 1];

/**
 * @param topics whose phrasings ask for knowledge
 * @param others what people ask of other subjects
 */
export function learnState(
  topics: readonly Topic[],
  others: readonly string[],
  { normalise }: Pick<Words, 'normalise'>,
): StateLore {
  const of = (texts: readonly string[], lesson: Omit<Lesson, 'text'>): readonly Lesson[] =>
    texts.map((text) => ({ ...lesson, text: normalise(text) }));
  const samples = [
    ...of(stateAsks, { label: STATE, weight: WRITTEN_FOR_THIS }),
    ...of(generalAsks, { label: OTHER, weight: WRITTEN_FOR_THIS }),
    ...of(
      topics.flatMap(({ asks }) => asks),
      { label: OTHER, weight: OF_TOPICS },
    ),
    ...of(others, { label: OTHER, weight: OF_OTHERS }),
  ];
  const table = readFeatures(
    stateFeatures,
    samples.map(({ text }) => text),
  );
  const weights = trainClassifier(table, samples, 2);
  return { names: table.names, rarity: table.rarity, weights };
}

/** @returns normalised text → how much rather it asks how this tenant stands than anything else: 0 is even */
export function stateClassifier(lore: StateLore): (normalised: string) => number {
  const rowOf = rowReader(stateFeatures, lore);
  const scoresOf = scorerOf(lore.weights);
  return oncePerText((normalised) => {
    const [state = 0, other = 0] = scoresOf(rowOf(normalised));
    return state - other;
  });
}
