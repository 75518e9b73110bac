import type { TopicText } from '../model/topic';

type TextOfTopic = Pick<TopicText, 'short' | 'microsoft' | 'customer' | 'actions' | 'numbers' | 'caution'>;

/** What a topic's answer says, in its own sentences; its title is a name and no prose. */
export const proseOf = ({ short, microsoft, customer, actions, numbers, caution }: TextOfTopic): readonly string[] => [
  short,
  ...microsoft,
  ...customer,
  ...actions,
  ...numbers.map(({ what, value, condition }) => `${what} ${value} ${condition}`),
  ...(caution === undefined ? [] : [caution]),
];
