import { listChecks } from '../checks';
import { rows as wideRows } from './ask-rows';
import { stateRows } from './ask-state-rows';
import { findingFilters, type Subject } from './ask-subject';

const rows: readonly Subject[] = [...stateRows, ...wideRows];

/** Findings of one check each: what a button under an answer lists where no row above has a table for it. A row of that check alone gives its note. */
const ofChecks: readonly Subject[] = listChecks().map((check) => ({
  ...rows.find(({ id }) => id === check.id),
  id: check.id,
  words: /(?!)/,
  one: `finding: ${check.title}`,
  many: check.plural,
  topicIds: [],
  table: 'findings',
  filters: findingFilters,
}));

const byId = new Map([...rows, ...ofChecks].map((subject) => [subject.id, subject]));
export const subjectIds: readonly string[] = [...byId.keys()];
export const findSubject = (id: string): Subject | undefined => byId.get(id);
export const subjectNamedIn = (text: string): Subject | undefined => rows.find(({ words }) => words.test(text));

/** Checks whose findings a subject is about: its own, or those of its topics; of a subject of everything, none in particular. */
export const checkIdsOf = (subject: Subject): readonly string[] =>
  listChecks()
    .filter(({ id, topicId }) => id === subject.id || subject.topicIds.includes(topicId))
    .map(({ id }) => id);

/** The question that lists what a check found. */
export function askOfCheck(checkId: string): { readonly subject: string; readonly scope?: 'anonymous' } {
  const own = rows.find((subject) => subject.table && checkIdsOf(subject).includes(checkId));
  if (!own) return { subject: checkId };
  return own.table === 'links' ? { subject: own.id, scope: 'anonymous' } : { subject: own.id };
}
