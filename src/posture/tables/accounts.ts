import type { ListedAccount } from '../../model/listing';
import { methodNames } from '../../model/method-names';
import { countAccounts, eachAccountBy, listAccountsBy } from '../../store/account-list';
import { seenOf } from '../what-was-seen';
import { day, table, yesNo } from './table';

const waysOf = ({ methods }: ListedAccount): string =>
  methods === null ? '' : methods.length === 0 ? 'password only' : methodNames(methods).join(', ');

export const accounts = table({
  seen: (deps, { filter }) =>
    seenOf(deps, [
      'users',
      ...(filter.mfa === undefined ? [] : ['registrations']),
      ...(filter.adminsOnly || filter.role !== undefined ? ['role-assignments'] : []),
    ]),
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
