import { findCheck, listChecks } from '../checks';
import { joinId } from '../model/check';
import type { FindingState } from '../model/finding';
import type { FindingFilter, ListedAccount, ListedFinding, ListedLink } from '../model/listing';
import { methodNames } from '../model/method-names';
import { countAccounts, eachAccountBy, listAccountsBy } from '../store/account-list';
import type { Db } from '../store/db';
import { countFindingsBy, eachFinding, listFindingsBy } from '../store/finding-list';
import { countLinks, eachLink, listLinks } from '../store/link-list';
import type { PlainFilter } from './ask-filters';
import type { Subject, TableName } from './ask-subject';
import { checkIdsOf } from './ask-subjects';

/** One thing in a list. `subjectId` is the second half of its findings' keys. */
export interface Row {
  readonly name: string;
  readonly detail: string;
  readonly url: string | null;
  readonly subjectId: string | null;
  readonly findingKey: string | null;
}

export interface Asked {
  readonly subject: Subject;
  readonly filter: PlainFilter;
  /** Only findings that rest: snoozed, or their risk accepted. */
  readonly isResting?: boolean;
  /** When the first reading ended: how long what it found had stood is not known. */
  readonly datedAfter: string | null;
}
interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface Table {
  /** Collections that these filters rest on. */
  readonly needs: (filter: PlainFilter) => readonly string[];
  readonly count: (db: Db, tenantId: string, asked: Asked) => Promise<number>;
  readonly page: (db: Db, tenantId: string, asked: Asked, page: Page) => Promise<readonly Row[]>;
  readonly columns: readonly string[];
  /** Every row as cells, a page at a time. */
  readonly cells: (db: Db, tenantId: string, asked: Asked) => AsyncGenerator<readonly (readonly string[])[]>;
}

interface Shape<R, F> {
  readonly needs: Table['needs'];
  readonly filterOf: (asked: Asked) => F;
  readonly count: (db: Db, tenantId: string, filter: F) => Promise<number>;
  readonly list: (db: Db, tenantId: string, filter: F, page: Page) => Promise<readonly R[]>;
  readonly each: (db: Db, tenantId: string, filter: F) => AsyncGenerator<readonly R[]>;
  readonly row: (one: R) => Row;
  readonly columns: Readonly<Record<string, (one: R) => string>>;
}

const table = <R, F>(shape: Shape<R, F>): Table => ({
  needs: shape.needs,
  count: (db, tenantId, asked) => shape.count(db, tenantId, shape.filterOf(asked)),
  page: async (db, tenantId, asked, page) =>
    (await shape.list(db, tenantId, shape.filterOf(asked), page)).map(shape.row),
  columns: Object.keys(shape.columns),
  async *cells(db, tenantId, asked) {
    for await (const rows of shape.each(db, tenantId, shape.filterOf(asked)))
      yield rows.map((one) => Object.values(shape.columns).map((cell) => cell(one)));
  },
});

const yesNo = (value: boolean | null): string => (value === null ? 'not known' : value ? 'yes' : 'no');
const day = (iso: string | null): string => iso?.slice(0, 10) ?? '';
const waysOf = ({ methods }: ListedAccount): string =>
  methods === null ? '' : methods.length === 0 ? 'password only' : methodNames(methods).join(', ');
const placeOf = ({ siteName, driveName, ownerName }: ListedLink): string =>
  siteName ?? (ownerName === null ? driveName : `${driveName} of ${ownerName}`);
const opensFor: Readonly<Record<string, string>> = {
  anonymous: 'anyone',
  organization: 'the whole organisation',
  users: 'named people',
  existingAccess: 'people who have access anyway',
};
const scopeOf = ({ scope }: ListedLink): string => opensFor[scope] ?? 'not known';

const accounts = table({
  needs: (filter) => [
    'users',
    ...(filter.mfa === undefined ? [] : ['registrations']),
    ...(filter.adminsOnly || filter.role !== undefined ? ['role-assignments'] : []),
  ],
  filterOf: ({ filter }) => filter,
  count: countAccounts,
  list: listAccountsBy,
  each: eachAccountBy,
  row: (one) => ({
    name: one.displayName,
    detail: [
      one.userPrincipalName,
      ...(one.isAdmin ? ['admin role'] : []),
      ...(one.userType === 'guest' ? ['guest'] : []),
      ...(one.isMfaRegistered === null ? [] : [one.isMfaRegistered ? 'MFA' : 'no MFA']),
      ...(one.accountEnabled ? [] : ['disabled']),
      ...(one.createdAt === null ? [] : [`created ${day(one.createdAt)}`]),
    ].join(' · '),
    url: null,
    subjectId: one.id,
    findingKey: null,
  }),
  columns: {
    Name: (one) => one.displayName,
    Account: (one) => one.userPrincipalName,
    Kind: (one) => one.userType,
    Enabled: (one) => yesNo(one.accountEnabled),
    'Admin role': (one) => yesNo(one.isAdmin),
    MFA: (one) => yesNo(one.isMfaRegistered),
    'Ways to sign in': waysOf,
    Created: (one) => one.createdAt ?? '',
    'Object id': (one) => one.id,
  },
});

export const linkRow = (one: ListedLink): Row => ({
  name: one.itemName,
  detail: [
    placeOf(one),
    `${scopeOf(one)} can ${one.type === 'edit' ? 'edit' : 'view'}`,
    one.endsAt === null ? 'never ends' : `ends ${day(one.endsAt)}`,
    ...(one.hasPassword ? ['password'] : []),
  ].join(' · '),
  url: one.itemUrl,
  subjectId: joinId(one.driveId, one.itemId, one.id),
  findingKey: null,
});

const links = table({
  needs: () => ['drives', 'sharing-links'],
  filterOf: ({ filter, datedAfter }) => ({
    ...filter,
    ...(filter.since === undefined || datedAfter === null ? {} : { seenAfter: datedAfter }),
  }),
  count: countLinks,
  list: listLinks,
  each: eachLink,
  row: linkRow,
  columns: {
    'File or folder': (one) => one.itemName,
    Folder: (one) => yesNo(one.isFolder),
    Site: (one) => one.siteName ?? '',
    Library: (one) => one.driveName,
    Owner: (one) => one.ownerName ?? '',
    'Opens for': scopeOf,
    'Can edit': (one) => yesNo(one.type === 'edit'),
    Password: (one) => yesNo(one.hasPassword),
    Ends: (one) => one.endsAt ?? 'never',
    'First seen': (one) => one.firstSeenAt,
    'Address of the file': (one) => one.itemUrl ?? '',
  },
});

const restWords: Partial<Record<FindingState, readonly string[]>> = {
  snoozed: ['put off'],
  accepted: ['risk accepted'],
};

/** What a finding of the tenant itself is called, is its check's title. */
const titleBeside = ({ checkId, subject }: ListedFinding): readonly string[] => {
  const title = findCheck(checkId)?.title ?? checkId;
  return title === subject ? [] : [title];
};

const findings = table({
  // What checks rest on, their posture says.
  needs: () => [],
  filterOf: ({ subject, filter, datedAfter, isResting }): FindingFilter => ({
    isResting,
    checkIds: checksFor(subject),
    severity: filter.severity,
    adminsOnly: filter.adminsOnly,
    since: filter.since,
    until: filter.until,
    ...(filter.since === undefined || datedAfter === null ? {} : { seenAfter: datedAfter }),
  }),
  count: countFindingsBy,
  list: listFindingsBy,
  each: eachFinding,
  row: (one: ListedFinding) => ({
    name: one.subject,
    detail: [
      ...titleBeside(one),
      `${one.severity}: ${one.because}`,
      ...(restWords[one.state] ?? []),
      ...one.facts.filter(({ name }) => name === 'Where').map(({ value }) => value),
    ].join(' · '),
    url: null,
    subjectId: null,
    findingKey: one.key,
  }),
  columns: {
    Check: (one) => findCheck(one.checkId)?.title ?? one.checkId,
    'What or who': (one) => one.subject,
    Severity: (one) => one.severity,
    State: (one) => one.state,
    Because: (one) => one.because,
    'First seen': (one) => one.firstSeenAt,
    Details: (one) => one.facts.map(({ name, value }) => `${name}: ${value}`).join('; '),
  },
});

/** A subject of everything is about all checks. */
export function checksFor(subject: Subject): readonly string[] {
  const own = checkIdsOf(subject);
  return own.length > 0 ? own : listChecks().map(({ id }) => id);
}

const tables: Readonly<Record<TableName, Table>> = { accounts, links, findings };
/** A subject without rows of its own is answered by what its checks found. */
export const tableOf = (subject: Subject): Table => tables[subject.table ?? 'findings'];
