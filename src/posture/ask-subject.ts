import type { FilterName, PlainFilter } from './ask-filters';

export type TableName = 'accounts' | 'links' | 'findings';

/** Something about the tenant that people ask for. With a `table` its rows are our own; without, they are the findings of its checks. */
export interface Subject {
  readonly id: string;
  /** The words that name it; the first subject that fits is meant. Texts went through `normalise`. */
  readonly words: RegExp;
  readonly one: string;
  readonly many: string;
  /** Topics of the knowledge base: checks that belong to one of them speak to this subject. */
  readonly topicIds: readonly string[];
  readonly table?: TableName;
  readonly always?: PlainFilter;
  readonly filters: readonly FilterName[];
  /** Said as long as nothing of it is collected. */
  readonly unread?: string;
  /** What a reading of it cannot tell. */
  readonly note?: string;
}

/** Answered by what checks found, and not by rows of its own. */
export const isOfFindings = ({ table }: Subject): boolean => table === undefined || table === 'findings';

export const accountFilters = ['since', 'until', 'userType', 'enabled', 'adminsOnly', 'role'] as const;
export const findingFilters = ['since', 'until', 'severity'] as const;
export const accountFindingFilters = [...findingFilters, 'adminsOnly'] as const;
/** What is said of things that are not read. */
export const look = (what: string, why: string, where: string): string =>
  `I do not read ${what} yet, so I cannot say ${why}. Look in ${where}.`;
