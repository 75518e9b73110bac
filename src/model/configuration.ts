import type { ObjectCollection } from './objects';

/** Collections that somebody sets, in a reader's words: each change of an object in them is kept. None holds people. */
const tracked: Partial<Record<ObjectCollection, string>> = {
  'conditional-access-policies': 'Conditional Access policy',
  'named-locations': 'Named location',
  'authentication-strengths': 'Authentication strength',
  'authentication-methods': 'Ways to sign in',
  'security-defaults': 'Security defaults',
  'authorization-policy': 'Rights of people and guests',
  'cross-tenant-access': 'Trust in another tenant',
  domains: 'Domain',
  'app-roles': 'What an app may do by itself',
  'compliance-policies': 'Compliance policy',
  'app-protection': 'App protection policy',
  'sharing-settings': 'Sharing settings',
  'sensitivity-labels': 'Sensitivity label',
  'backup-service': 'Microsoft 365 Backup',
  'backup-policies': 'Backup policy',
};

export const labelOf = (collection: ObjectCollection): string => tracked[collection] ?? collection;
export const isTracked = (collection: ObjectCollection): boolean => tracked[collection] !== undefined;

type Fields = Readonly<Record<string, unknown>>;

/** What the object is called; a setting that there is once is called by its kind. */
export function nameOf(collection: ObjectCollection, object: Fields): string {
  const name = object.displayName ?? object.name;
  if (typeof name === 'string' && name !== '') return name;
  return collection === 'domains' ? String(object.id) : labelOf(collection);
}

/** What Graph says of a policy beside the fields that have a name of ours. */
const rest = 'whole';
/** Fields that say nothing of what is set. */
const silent = new Set(['id', 'modifiedAt', 'createdAt', rest]);
const words: Readonly<Record<string, string>> = {
  displayName: 'Name',
  includeUsers: 'Applies to people',
  excludeUsers: 'Leaves out people',
  includeGroups: 'Applies to groups',
  excludeGroups: 'Leaves out groups',
  includeRoles: 'Applies to roles',
  excludeRoles: 'Leaves out roles',
  includeApplications: 'Applies to apps',
  excludeApplications: 'Leaves out apps',
  includeLocations: 'Applies to places',
  excludeLocations: 'Leaves out places',
  clientAppTypes: 'Kinds of clients',
  grantControls: 'Asks for',
  grantOperator: 'Asks for all or one of them',
  allowInvitesFrom: 'Who may invite guests',
  guestUserRoleId: 'What guests see',
  reach: 'How far sharing may go',
  allowed: 'Allowed',
};

/** `guestsMayReshare` → "Guests may reshare". */
const fieldWords = (field: string): string => {
  const spaced = field.replace(/([a-z0-9])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words[field] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
};

/** One thing that differs: as it was, and as it is. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What changed between two states of an object, in plain words. Pure.
 * @param called what ids stand for, where that is known
 */
export function differencesOf(
  before: Fields | null,
  after: Fields | null,
  called: ReadonlyMap<string, string> = new Map(),
): readonly Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const differs = (field: string): boolean => JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]);
  const named = fields
    .filter((field) => !silent.has(field) && differs(field))
    .map((field) => ({
      what: fieldWords(field),
      before: valueText(before?.[field], called),
      after: valueText(after?.[field], called),
    }));
  // A condition that we have no word for is no reason to say that nothing changed.
  return named.length === 0 && differs(rest)
    ? [{ what: 'A condition that I have no word for', before: 'as it was', after: 'another' }]
    : named;
}

function valueText(value: unknown, called: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.map((one) => valueText(one, called)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return called.get(String(value)) ?? String(value);
}
