export type Party = 'microsoft' | 'customer' | 'shared';

/** A number with the condition under which it is true and when its clock starts. */
export interface TopicNumber {
  readonly what: string;
  readonly value: string;
  readonly condition: string;
}

export interface TopicSource {
  readonly title: string;
  readonly url: string;
  /** Date of the copy that was read: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `undated`. */
  readonly asOf: string;
}

/** One piece of the shared responsibility model. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly party: Party;
  /** The answer in one or two sentences, read first. */
  readonly short: string;
  readonly microsoft: readonly string[];
  readonly customer: readonly string[];
  readonly numbers: readonly TopicNumber[];
  readonly actions: readonly string[];
  readonly sources: readonly TopicSource[];
  /** Where documents disagree, or a common belief is wrong. */
  readonly caution?: string;
  readonly related: readonly string[];
  /** Ways people ask for it; never the questions it is measured with. */
  readonly asks: readonly string[];
  readonly synonyms: readonly string[];
  /** CISA SCuBA ids and NIST references. */
  readonly controls: readonly string[];
}

/** What of a topic is said in another language, and how people ask for it there; the rest stays as it is. */
export type TopicText = Pick<
  Topic,
  'id' | 'title' | 'short' | 'microsoft' | 'customer' | 'numbers' | 'actions' | 'caution' | 'asks' | 'synonyms'
>;
