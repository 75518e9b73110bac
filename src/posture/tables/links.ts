import { joinId } from '../../model/check';
import type { ListedLink } from '../../model/listing';
import { countLinks, eachLink, listLinks } from '../../store/link-list';
import { seenOf } from '../what-was-seen';
import { day, type Row, table, yesNo } from './table';

const placeOf = ({ siteName, driveName, ownerName }: ListedLink): string =>
  siteName ?? (ownerName === null ? driveName : `${driveName} of ${ownerName}`);
const opensFor: Readonly<Record<string, string>> = {
  anonymous: 'anyone',
  organization: 'the whole organisation',
  users: 'named people',
  existingAccess: 'people who have access anyway',
};
const scopeOf = ({ scope }: ListedLink): string => opensFor[scope] ?? 'not known';

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

export const links = table({
  seen: (deps) => seenOf(deps, ['drives', 'sharing-links']),
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
