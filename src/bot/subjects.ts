import type { Speaker } from './speaker';

/** What each person talked about last, in each conversation: "and how long?" has a subject for a while. */
export interface Subjects {
  readonly of: (speaker: Speaker) => string | undefined;
  readonly note: (speaker: Speaker, topicId: string) => void;
}

const keepMs = 10 * 60_000;
const most = 10_000;

/** In memory: a restart forgets it, and nothing else depends on it. */
export function createSubjects(now: () => Date): Subjects {
  const kept = new Map<string, { readonly topicId: string; readonly until: number }>();
  const keyOf = ({ id, conversation }: Speaker): string => `${conversation.id} ${id}`;
  return {
    of(speaker) {
      const last = kept.get(keyOf(speaker));
      return last && last.until > now().getTime() ? last.topicId : undefined;
    },
    note(speaker, topicId) {
      const key = keyOf(speaker);
      // Newest last: when there are too many, the oldest goes.
      kept.delete(key);
      kept.set(key, { topicId, until: now().getTime() + keepMs });
      if (kept.size > most) for (const oldest of [...kept.keys()].slice(0, most / 10)) kept.delete(oldest);
    },
  };
}
