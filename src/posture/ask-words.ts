import { dayMs } from '../model/durations';
import { namedRoles } from '../model/privileged-roles';
import type { Ask } from './ask';
import type { PlainFilter } from './ask-filters';
import type { Subject } from './ask-subject';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Mon 16 Nov"; further away, or in another year, with the year; with its hour where it is not the start of a day. */
function dayOf(iso: string, now: Date): string {
  const at = new Date(iso);
  const near = Math.abs(now.getTime() - at.getTime()) < 180 * dayMs && at.getUTCFullYear() === now.getUTCFullYear();
  const time = iso.slice(11, 16);
  return `${(near ? day : dayAndYear).format(at).replace(',', '')}${time === '00:00' ? '' : `, ${time} UTC`}`;
}

const scopes = {
  anonymous: 'anyone-links',
  organization: 'links for the whole organisation',
  users: 'links for named people',
} as const;

type Words = {
  readonly [K in keyof PlainFilter]-?: (value: NonNullable<PlainFilter[K]>, now: Date, subject: Subject) => string;
};

const timeWord = ({ table }: Subject): string => (table === 'accounts' ? 'created' : 'first seen');

const mfaWords = { no: 'without MFA', yes: 'with MFA', unknown: 'not in the MFA report' } as const;

/** How each filter is said, in the order said. What others wrote is escaped where it is shown. */
const words: Words = {
  scope: (value) => scopes[value],
  mfa: (value) => mfaWords[value],
  adminsOnly: () => 'with an admin role',
  role: (value) => namedRoles[value] ?? value,
  userType: (value) => (value === 'guest' ? 'guests' : 'members'),
  enabled: (value) => (value ? 'enabled' : 'disabled'),
  severity: (value) => (value === 'critical' ? 'critical only' : `${value} or worse`),
  canEdit: (value) => (value ? 'can edit' : 'view only'),
  neverEnds: (value) => (value ? 'never end' : 'end on a date'),
  hasPassword: (value) => (value ? 'with a password' : 'without a password'),
  isFolder: (value) => (value ? 'on folders' : 'on files'),
  endsBefore: (value, now) => `end before ${dayOf(value, now)}`,
  since: (value, now, subject) => `${timeWord(subject)} since ${dayOf(value, now)}`,
  until: (value, now, subject) => `${timeWord(subject)} before ${dayOf(value, now)}`,
  place: (value) => `in “${value}”`,
  name: (value) => `named “${value}”`,
};

/** One and many of what the filters leave: "admin without MFA", "anyone-links". What the name says is not said again. */
function nameOf(
  filter: PlainFilter,
  subject: Subject,
): { one: string; many: string; says: readonly (keyof PlainFilter)[] } {
  if (filter.scope !== undefined) {
    const many = scopes[filter.scope];
    return { one: many.replace('links', 'link'), many, says: ['scope'] };
  }
  if (filter.role !== undefined && subject.id === 'admins') {
    const one = namedRoles[filter.role] ?? subject.one;
    return { one, many: `${one}s`, says: ['adminsOnly', 'role'] };
  }
  if (subject.table !== 'accounts') return { ...subject, says: [] };
  if (subject.id === 'admins') return { ...subject, says: ['adminsOnly'] };
  const kind = filter.userType === 'guest' ? 'guest account' : filter.adminsOnly ? 'admin' : 'account';
  const one = filter.enabled === false ? `disabled ${kind}` : kind;
  const after = filter.mfa === undefined ? '' : ` ${mfaWords[filter.mfa]}`;
  const said: readonly (readonly [keyof PlainFilter, boolean])[] = [
    ['mfa', true],
    ['adminsOnly', kind === 'admin'],
    ['userType', kind === 'guest account'],
    ['enabled', filter.enabled === false],
  ];
  return { one: `${one}${after}`, many: `${one}s${after}`, says: said.flatMap(([name, is]) => (is ? [name] : [])) };
}

const filterOf = (ask: Ask, subject: Subject): PlainFilter => ({ ...subject.always, ...ask });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What was understood, a part each: what it is about first. */
export function wordsOf(ask: Ask, subject: Subject, now: Date): readonly string[] {
  const filter = filterOf(ask, subject);
  const { many, says } = nameOf(filter, subject);
  const parts = (Object.keys(words) as (keyof PlainFilter)[]).flatMap((name) => {
    const value = filter[name];
    const say = words[name] as (value: unknown, now: Date, subject: Subject) => string;
    return value === undefined || says.includes(name) ? [] : [say(value, now, subject)];
  });
  return [capital(many), ...parts];
}

/** "3 accounts without MFA", "No anyone-links"; without a number what it would be of. */
export function countOf(count: number | null, ask: Ask, subject: Subject): string {
  const { one, many } = nameOf(filterOf(ask, subject), subject);
  if (count === null) return many;
  const when = ask.since === undefined && ask.until === undefined ? '' : ' in that time';
  return `${count === 1 ? `1 ${one}` : `${count === 0 ? 'No' : count} ${many}`}${when}`;
}
