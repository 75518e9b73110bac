import type { Subject, TableName } from '../ask-subject';
import { accounts } from './accounts';
import { findings } from './findings';
import { links } from './links';
import type { Table } from './table';

const tables: Readonly<Record<TableName, Table>> = { accounts, links, findings };
/** A subject without rows of its own is answered by what its checks found. */
export const tableOf = (subject: Subject): Table => tables[subject.table ?? 'findings'];
