import type { LanguageId } from './language';

interface Named {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
}

/** A question that a person sent on to people, with what may help them to answer. */
export interface ExpertQuestion {
  readonly id: string;
  readonly text: string;
  readonly askedBy: Named;
  readonly askedAt: string;
  /** Of the card that it was asked with. */
  readonly language: LanguageId;
  /** The topic that was talked about before. */
  readonly subjectId: string | null;
  /** Topics that it may be about. */
  readonly topicIds: readonly string[];
  readonly answer: { readonly text: string; readonly by: Named; readonly at: string } | null;
}

/** What the company itself says to a topic, beside what the sources say. */
export interface CompanyEntry {
  readonly topicId: string;
  readonly text: string;
  readonly by: Named;
  readonly at: string;
}
