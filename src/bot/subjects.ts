import type { LanguageId } from '../model/language';
import type { Speaker } from './speaker';

export interface Subject {
  /** The id of a topic. */
  readonly subject: string;
  readonly language: LanguageId;
  /** It was a list from the tenant: the next words may well ask for another. */
  readonly afterList?: boolean;
}

/** What each person talked about last, in each conversation: "and how long?" has a subject for a while. */
export interface Subjects {
  readonly of: (speaker: Speaker) => Subject | undefined;
  readonly note: (speaker: Speaker, about: Subject) => void;
}

const keepMs = 10 * 60_000;
const most = 10_000;

/** In memory: a restart forgets it, and nothing else depends on it. */
export function createSubjects(now: () => Date): Subjects {
  const kept = new Map<string, { readonly about: Subject; readonly until: number }>();
  const keyOf = ({ id, conversation }: Speaker): string => `${conversation.id} ${id}`;
  return {
    of(speaker) {
      const last = kept.get(keyOf(speaker));
      return last && last.until > now().getTime() ? last.about : undefined;
    },
    note(speaker, about) {
      const key = keyOf(speaker);
      // Newest last: when there are too many, the oldest goes.
      kept.delete(key);
      kept.set(key, { about, until: now().getTime() + keepMs });
      if (kept.size > most) for (const oldest of [...kept.keys()].slice(0, most / 10)) kept.delete(oldest);
    },
  };
}
