import type { Generated } from 'kysely';
import type { LanguageId } from '../../model/language';
import type { JsonColumn, Maybe, MaybeTimestamp, Tenanted, Timestamp } from './columns';

/** Questions and duties of people. */
export interface PeopleTables {
  answer_notes: Tenanted & { id: Generated<number>; topic_id: string; kind: string; at: Timestamp };
  expert_rooms: Tenanted & { conversation_id: string; created_by: string; created_at: Timestamp };
  expert_questions: Tenanted & {
    id: string;
    text: string;
    asked_by: string;
    asked_by_name: string;
    asked_at: Timestamp;
    language: Generated<LanguageId>;
    subject_id: Maybe<string>;
    topic_ids: JsonColumn;
    answer: Maybe<string>;
    answered_by: Maybe<string>;
    answered_by_name: Maybe<string>;
    answered_at: MaybeTimestamp;
  };
  company_entries: Tenanted & { topic_id: string; text: string; by_id: string; by_name: string; at: Timestamp };
  duties: Tenanted & {
    id: string;
    scope: string;
    person_id: string;
    named_by: string;
    named_by_name: string;
    named_at: Timestamp;
    state: 'asked' | 'confirmed' | 'declined' | 'replaced';
    decided_at: MaybeTimestamp;
  };
  unanswered: Tenanted & { id: string; text: string; at: Timestamp };
  choices: Tenanted & { user_id: string; words: string; topic_id: string; at: Timestamp };
}
