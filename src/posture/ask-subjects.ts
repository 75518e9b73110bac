import { listChecks } from '../checks';
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

const accountFilters = ['since', 'until', 'userType', 'enabled', 'adminsOnly'] as const;
const findingFilters = ['since', 'until', 'severity'] as const;
const look = (what: string, why: string, where: string): string =>
  `I do not read ${what} yet, so I cannot say ${why}. Look in ${where}.`;

/** A row each. A subject that is only `unread` is answered by itself as soon as a check of one of its topics is registered. */
const rows: readonly Subject[] = [
  {
    id: 'legacy-auth',
    words: /\b(legacy|basic) (auth|signin|protocols?|clients?)\b|\b(imap|pop3?|smtp auth)\b/,
    one: 'finding about legacy authentication',
    many: 'findings about legacy authentication',
    topicIds: ['legacy-authentication'],
    filters: findingFilters,
  },
  {
    id: 'forwarding',
    words: /\bforward(s|ed|ing|ers?)?\b|\b(inbox|mailbox) rules?\b/,
    one: 'finding about forwarding',
    many: 'findings about forwarding',
    topicIds: ['external-forwarding'],
    filters: findingFilters,
    unread: look(
      'mailbox rules',
      'who forwards mail outside',
      'the Exchange admin centre under Reports, auto-forwarded messages',
    ),
  },
  {
    id: 'sign-in-methods',
    words: /\b(sms|text messages?|phone calls?|passwordless|security keys?|fido2?|passkeys?|phishing resistant)\b/,
    one: 'finding about ways to sign in',
    many: 'findings about ways to sign in',
    // Checks of those topics look at policies, not at people.
    topicIds: [],
    filters: findingFilters,
    unread:
      'I do not list people by their way to sign in yet, so I cannot say who uses which. Look in the Entra admin centre under Authentication methods, User registration details.',
  },
  {
    id: 'mfa',
    words: /\bmfa\b|\bauthenticator\b|\bsecond factor\b/,
    one: 'account',
    many: 'accounts',
    topicIds: ['mfa-for-everyone'],
    table: 'accounts',
    always: { mfa: 'no', enabled: true, userType: 'member' },
    filters: ['mfa', ...accountFilters],
    note: 'Microsoft’s report of MFA lags by hours.',
  },
  {
    id: 'guest-sign-ins',
    words:
      /\b(guests?|external (users?|accounts?|people|identities))\b.*\b(signin|inactive|stale|unused|active|last|days)\b|\b(inactive|stale|unused|active)\b.*\bguests?\b/,
    one: 'finding about guests',
    many: 'findings about guests',
    topicIds: ['guest-lifecycle'],
    filters: findingFilters,
    unread: look(
      'the last sign-in of guests',
      'which guest accounts are stale',
      'the Entra admin centre under Users, filtered by guest',
    ),
  },
  {
    id: 'sign-ins',
    words: /\bsignin\b|\b(inactive|stale|unused|dormant) (\w+ )?(users?|accounts?|admins?|people)\b|\brisky\b/,
    one: 'finding about sign-ins',
    many: 'findings about sign-ins',
    topicIds: ['risk-based-access', 'entra-signin-logs'],
    filters: findingFilters,
    unread: look('sign-ins', 'who signed in, from where, or how long ago', 'the Entra admin centre under Sign-in logs'),
  },
  {
    id: 'links',
    words: /\blinks?\b|\bshar(e|es|ed|ing)\b|\banonymous\b/,
    one: 'sharing link',
    many: 'sharing links',
    topicIds: ['anyone-links'],
    table: 'links',
    filters: ['since', 'until', 'scope', 'canEdit', 'hasPassword', 'neverEnds', 'endsBefore', 'isFolder', 'place'],
  },
  {
    id: 'devices',
    words: /\b(devices?|laptops?|phones?|intune|compliant|unmanaged)\b/,
    one: 'finding about devices',
    many: 'findings about devices',
    topicIds: ['device-compliance', 'devices-responsibility', 'unmanaged-devices', 'device-cleanup'],
    filters: findingFilters,
    unread: look('devices', 'which of them are managed or compliant', 'the Intune admin centre under Devices'),
  },
  {
    id: 'apps',
    words: /\b(apps?|applications?|consents?|secrets?|certificates?|service principals?|enterprise apps?)\b/,
    one: 'finding about apps',
    many: 'findings about apps',
    topicIds: ['app-consent', 'app-registrations-and-secrets', 'applications-shared'],
    filters: findingFilters,
    unread: look(
      'apps and their secrets',
      'which apps have rights here or whose secrets end',
      'the Entra admin centre under Enterprise applications',
    ),
  },
  {
    id: 'policies',
    words: /\b(conditional access|ca polic(y|ies)|polic(y|ies)|security defaults|named locations?)\b/,
    one: 'finding about sign-in policies',
    many: 'findings about sign-in policies',
    topicIds: ['conditional-access', 'security-defaults', 'microsoft-managed-ca-policies'],
    filters: findingFilters,
    unread: look(
      'Conditional Access policies and security defaults',
      'which of them are on',
      'the Entra admin centre under Conditional Access',
    ),
  },
  {
    id: 'licences',
    words: /\blicen[cs](e|es|ed|ing)\b/,
    one: 'finding about licences',
    many: 'findings about licences',
    topicIds: ['license-tiers-security', 'license-removal-data'],
    filters: findingFilters,
    unread: look('licences', 'who has which one', 'the Microsoft 365 admin centre under Billing, Licenses'),
  },
  {
    id: 'mail',
    words: /\b(mailbox(es)?|mails?|dkim|dmarc|spf)\b/,
    one: 'finding about mail',
    many: 'findings about mail',
    topicIds: ['spf-dkim-dmarc', 'mailbox-auditing', 'inactive-mailbox'],
    filters: findingFilters,
    unread: look('mailboxes and mail settings', 'how they are set up', 'the Exchange admin centre'),
  },
  {
    id: 'labels',
    words: /\b(labels?|dlp|retention|auditlog|audit|ediscovery|holds?)\b/,
    one: 'finding about data protection',
    many: 'findings about data protection',
    topicIds: ['sensitivity-labels', 'data-loss-prevention', 'retention-policies-and-labels', 'unified-audit-log'],
    filters: findingFilters,
    unread: look('labels, retention and the audit log', 'how they are set up', 'the Microsoft Purview portal'),
  },
  {
    id: 'groups',
    words: /\b(teams|groups?|sites?|owners?|ownerless)\b/,
    one: 'finding about teams and groups',
    many: 'findings about teams and groups',
    topicIds: ['group-expiration'],
    filters: findingFilters,
    unread: look(
      'the owners and members of teams and groups',
      'who owns which',
      'the Teams admin centre under Manage teams',
    ),
  },
  {
    id: 'guests',
    words: /\bguests?\b|\bexternal (users?|accounts?|people|identities)\b/,
    one: 'guest account',
    many: 'guest accounts',
    topicIds: [],
    table: 'accounts',
    always: { userType: 'guest' },
    filters: ['since', 'until', 'enabled'],
  },
  {
    id: 'admins',
    words: /\b(admins?|administrators?|globaladmin|privileged|roles?)\b/,
    one: 'account with an admin role',
    many: 'accounts with an admin role',
    topicIds: [],
    table: 'accounts',
    always: { adminsOnly: true },
    filters: ['since', 'until', 'enabled'],
    note: 'I count every admin role alike, and roles that are held without asking for them first.',
  },
  {
    id: 'accounts',
    words: /\b(users?|accounts?|people|members?|employees|colleagues|staff)\b/,
    one: 'account',
    many: 'accounts',
    topicIds: [],
    table: 'accounts',
    filters: accountFilters,
  },
  {
    id: 'alerts',
    words: /\b(alerts?|findings?|posture|issues|score)\b/,
    one: 'open finding',
    many: 'open findings',
    topicIds: [],
    table: 'findings',
    filters: findingFilters,
  },
];

/** Findings of one check each: what a button under an answer lists where no row above has a table for it. */
const ofChecks: readonly Subject[] = listChecks().map((check) => ({
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
