import { listChecks } from '../checks';

/** Topics that a check speaks to beside its own. */
const alsoSpeaksTo: Readonly<Record<string, readonly string[]>> = {
  'identity.mfa-not-registered': ['mfa-registration-gaps', 'weak-mfa-methods', 'phishing-resistant-mfa'],
  'sharing.anonymous-link-open': ['external-sharing-settings', 'sharing-link-defaults', 'external-sharing-review'],
};

const signals = new Map<string, readonly string[]>();
for (const { id, topicId } of listChecks())
  for (const topic of [topicId, ...(alsoSpeaksTo[id] ?? [])]) signals.set(topic, [...(signals.get(topic) ?? []), id]);

/** Checks whose live facts belong under the answer of a topic; a new check joins by its own topic. */
export const checksOfTopic = (topicId: string): readonly string[] => signals.get(topicId) ?? [];
export const topicsWithChecks = (): readonly string[] => [...signals.keys()];
