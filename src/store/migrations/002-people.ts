import { type Kysely, sql } from 'kysely';

/** Questions that go to people, what the company says itself, who owns which duty, and what nobody could answer. */
const statements = [
  `create table expert_rooms (tenant_id text primary key, conversation_id text not null, created_by text not null, created_at timestamptz not null)`,
  `create table expert_questions (tenant_id text not null, id text not null, text text not null, asked_by text not null, asked_by_name text not null,
    asked_at timestamptz not null, subject_id text, topic_ids jsonb not null, answer text, answered_by text, answered_by_name text,
    answered_at timestamptz, primary key (tenant_id, id))`,
  `create index on expert_questions (tenant_id, asked_by, asked_at)`,
  `create table company_entries (tenant_id text not null, topic_id text not null, text text not null, by_id text not null, by_name text not null,
    at timestamptz not null, primary key (tenant_id, topic_id))`,
  `create table duties (tenant_id text not null, id text not null, scope text not null, person_id text not null, named_by text not null,
    named_by_name text not null, named_at timestamptz not null, state text not null, decided_at timestamptz, primary key (tenant_id, id))`,
  `create unique index duties_one_asked on duties (tenant_id, scope) where state = 'asked'`,
  `create unique index duties_one_confirmed on duties (tenant_id, scope) where state = 'confirmed'`,
  `create table unanswered (tenant_id text not null, id text not null, text text not null, at timestamptz not null, primary key (tenant_id, id))`,
  `create index on unanswered (tenant_id, at)`,
  `create table choices (tenant_id text not null, user_id text not null, words text not null, topic_id text not null, at timestamptz not null,
    primary key (tenant_id, user_id, words))`,
];

export const people = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
