import { globalAdministrator } from '../../src/model/privileged-roles';
import { askSchema } from '../../src/posture/ask';
import { checkIdsOf, findSubject, subjectIds } from '../../src/posture/ask-subjects';
import { wordsOf } from '../../src/posture/ask-words';
import { readAsk } from '../../src/posture/read-ask';
import { topicsWithChecks } from '../../src/posture/signals';
import { knowledgeOf } from '../../src/wiring/knowledge';
import { library } from '../../src/wiring/understanding';

/** A Saturday. */
const now = new Date('2026-11-21T09:12:00.000Z');
const monday = '2026-11-16T00:00:00.000Z';
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const { knowledge } = knowledgeOf();

const asks: readonly (readonly [string, Record<string, unknown>])[] = [
  ['any links around that work without login?', { subject: 'links', scope: 'anonymous' }],
  ['which folders are open to the outside world', { subject: 'links', scope: 'anonymous', isFolder: true }],
  ['list all accounts with the highest privileges', { subject: 'admins' }],
  ['howmany without that code thing on there phone', { subject: 'mfa', wants: 'count', mfa: 'no' }],
  ['how many strangers do we have', { subject: 'guests', wants: 'count' }],
  ['are all our ipads fine', { subject: 'devices' }],
  ['is any rule live that stops id numbers from leaving by mail', { subject: 'labels' }],
  ['how many users lack MFA?', { subject: 'mfa', wants: 'count', mfa: 'no' }],
  ['which admins have no MFA?', { subject: 'mfa', mfa: 'no', adminsOnly: true }],
  ['how many users have MFA?', { subject: 'mfa', wants: 'count', mfa: 'yes' }],
  ['what share of the staff is covered by strong auth', { subject: 'mfa', mfa: 'no' }],
  ['show accounts without mfa', { subject: 'mfa', mfa: 'no' }],
  ['is MFA enabled for everyone?', { subject: 'mfa', mfa: 'no' }],
  ['which guests have no two-factor?', { subject: 'mfa', mfa: 'no', userType: 'guest' }],
  ['show disabled accounts without MFA', { subject: 'mfa', mfa: 'no', enabled: false }],
  ['accounts without MFA created in the last 30 days', { subject: 'mfa', mfa: 'no', since: daysAgo(30) }],
  ['show anonymous links created this week', { subject: 'links', scope: 'anonymous', since: monday }],
  ['show anonymous links created today', { subject: 'links', scope: 'anonymous', since: '2026-11-21T00:00:00.000Z' }],
  ['how many admins do we have today', { subject: 'admins', wants: 'count', adminsOnly: true }],
  ['which users lack mfa today', { subject: 'mfa', mfa: 'no' }],
  ['show anonymous links since Monday', { subject: 'links', scope: 'anonymous', since: monday }],
  ['show anyone links from the last 7 days', { subject: 'links', scope: 'anonymous', since: daysAgo(7) }],
  [
    'show anonymous links created yesterday',
    { subject: 'links', scope: 'anonymous', since: '2026-11-20T00:00:00.000Z', until: '2026-11-21T00:00:00.000Z' },
  ],
  ['which links were created last week', { subject: 'links', since: '2026-11-09T00:00:00.000Z', until: monday }],
  [
    'show anonymous links since 2026-11-01',
    { subject: 'links', scope: 'anonymous', since: '2026-11-01T00:00:00.000Z' },
  ],
  [
    'show anonymous links since 1 November',
    { subject: 'links', scope: 'anonymous', since: '2026-11-01T00:00:00.000Z' },
  ],
  ['links that never expire', { subject: 'links', neverEnds: true }],
  ['show links without a password', { subject: 'links', hasPassword: false }],
  ['show links with a password', { subject: 'links', hasPassword: true }],
  [
    'how many anonymous edit links do we have?',
    { subject: 'links', wants: 'count', scope: 'anonymous', canEdit: true },
  ],
  ['links with edit rights for the whole organisation', { subject: 'links', scope: 'organization', canEdit: true }],
  ['list links for the whole organisation', { subject: 'links', scope: 'organization' }],
  ['what is shared with everyone except external users', { subject: 'links', scope: 'organization' }],
  ['anything shared with the whole internet?', { subject: 'links', scope: 'anonymous' }],
  ['show folders with anonymous links', { subject: 'links', scope: 'anonymous', isFolder: true }],
  ['show anonymous links in site Marketing', { subject: 'links', scope: 'anonymous', place: 'Marketing' }],
  [
    'show anonymous links in site Never Ending Passwords this week',
    { subject: 'links', scope: 'anonymous', place: 'Never Ending Passwords', since: monday },
  ],
  [
    'show anonymous links in the Project Falcon site',
    { subject: 'links', scope: 'anonymous', place: 'Project Falcon' },
  ],
  ['show links expiring in the next 7 days', { subject: 'links', endsBefore: daysAgo(-7) }],
  ['how many guests do we have?', { subject: 'guests', wants: 'count', userType: 'guest' }],
  ['which guests were created this week', { subject: 'guests', since: monday, userType: 'guest' }],
  ['who has global admin?', { subject: 'admins', adminsOnly: true, role: globalAdministrator }],
  ['ability to audit who has global admin', { subject: 'admins', adminsOnly: true, role: globalAdministrator }],
  ['list global admins', { subject: 'admins', adminsOnly: true, role: globalAdministrator }],
  [
    'which global administrators have no MFA',
    { subject: 'mfa', mfa: 'no', adminsOnly: true, role: globalAdministrator },
  ],
  ['show exchange admins', { subject: 'admins', adminsOnly: true, role: '29232cdf-9323-42fd-ade2-1d097af3e4de' }],
  [
    'who are our cloud application administrators',
    { subject: 'admins', adminsOnly: true, role: '158c047a-c907-4556-b7ef-446551a6b5f7' },
  ],
  [
    'how many people hold the global admin role',
    { subject: 'admins', wants: 'count', adminsOnly: true, role: globalAdministrator },
  ],
  ['list all admins', { subject: 'admins', adminsOnly: true }],
  ['are auto-labeling policies enabled', { subject: 'labels' }],
  ['any security alerts open', { subject: 'threat.alert-high-open' }],
  ['what level is our sharing set to', { subject: 'sharing-settings' }],
  ['which admins were not here for 90 days', { subject: 'identity.account-unused', adminsOnly: true }],
  ['admins not used for 90 days', { subject: 'identity.account-unused', adminsOnly: true }],
  ['which risky users are admins', { subject: 'risk', adminsOnly: true }],
  ['are there users with MFA', { subject: 'mfa', mfa: 'yes' }],
  ['show all users with MFA', { subject: 'mfa', mfa: 'yes' }],
  ['disabled accounts with MFA', { subject: 'mfa', mfa: 'yes', enabled: false }],
  ['users with MFA who are not guests', { subject: 'mfa', mfa: 'yes', userType: 'member' }],
  ['users with mfa switched off', { subject: 'mfa', mfa: 'no' }],
  ['does everyone have mfa', { subject: 'mfa', mfa: 'no' }],
  ['which links will expire in the next 7 days', { subject: 'links', endsBefore: daysAgo(-7) }],
  ['links that expire this month', { subject: 'links', neverEnds: false, endsBefore: '2026-12-01T00:00:00.000Z' }],
  ['links not protected by a password', { subject: 'links', hasPassword: false }],
  ['links not on folders', { subject: 'links', isFolder: false }],
  ['links that cannot edit', { subject: 'links', canEdit: false }],
  ['which guests are admins', { subject: 'guests', adminsOnly: true }],
  ['guests created this year', { subject: 'guests', since: '2026-01-01T00:00:00.000Z' }],
  [
    'how many guests came last month',
    { subject: 'guests', wants: 'count', since: '2026-10-01T00:00:00.000Z', until: '2026-11-01T00:00:00.000Z' },
  ],
  ['guests created since january', { subject: 'guests', since: '2026-01-01T00:00:00.000Z' }],
  ['guests created since last month', { subject: 'guests', since: '2026-10-01T00:00:00.000Z' }],
  [
    'links created in october',
    { subject: 'links', since: '2026-10-01T00:00:00.000Z', until: '2026-11-01T00:00:00.000Z' },
  ],
  ['guests created before 2026', { subject: 'guests', until: '2026-01-01T00:00:00.000Z' }],
  ['links older than a year', { subject: 'links', until: daysAgo(365) }],
  ['findings from the past two weeks', { subject: 'alerts', since: daysAgo(14) }],
  ['links of Priya Meyer', { subject: 'links', place: 'Priya Meyer' }],
  ['how many links are there in finance?', { subject: 'links', wants: 'count', place: 'finance' }],
  ['how many links on the site have no password', { subject: 'links', wants: 'count', hasPassword: false }],
  ['links in library Documents older than 30 days', { subject: 'links', place: 'Documents', until: daysAgo(30) }],
  ['anonymous links in site a', { subject: 'links', scope: 'anonymous', place: 'a' }],
  ['anyone links in OneDrive', { subject: 'links', scope: 'anonymous' }],
  ['show disabled accounts', { subject: 'accounts', enabled: false }],
  ['show critical alerts', { subject: 'alerts', severity: 'critical' }],
  ['which alerts are new this week', { subject: 'alerts', since: monday }],
];

it.each(asks)('%s', (text, ask) => {
  const reading = readAsk(text, now);
  const said = reading.kind === 'ask' ? reading.ask : undefined;
  const always = findSubject(said?.subject ?? '')?.always;

  // What a subject always means need not be said.
  expect({ ...always, ...said }).toEqual({ ...always, ...ask });
  expect(askSchema.safeParse(JSON.parse(JSON.stringify(said))).success).toBe(true);
});

it.each([
  'how many users lack MFA?',
  'which admins have no MFA?',
  'show anonymous links created this week',
  'links that never expire',
  'new guests this week',
  'show anonymous links in site Marketing',
  'accounts without MFA created in the last 30 days',
  'which guests have not signed in for 90 days?',
  'is legacy auth blocked yet?',
  'are we ok today',
  'is our tenant healthy?',
  'what’s wrong with our tenant',
  'what is wrong here',
  'anything fixed this week?',
  'has anything been resolved since monday',
  'what did you fix today',
  'which laptops are not compliant',
])('%s is a question about the tenant', (text) => {
  expect(knowledge.reply(text).kind).toBe('posture');
});

it.each([
  ['is legacy auth blocked yet?', 'legacy-auth'],
  ['which guests have not signed in for 90 days?', 'guests.guest-stale'],
  ['who forwards mail outside?', 'forwarding'],
  ['which laptops are not compliant?', 'devices.device-noncompliant'],
  ['any phones out of compliance right now', 'devices.device-noncompliant'],
  ['laptops without bitlocker', 'devices.device-not-encrypted'],
  ['unencrypted computers', 'devices.device-not-encrypted'],
  ['stale devices?', 'devices.device-stale'],
  ['which devices are unmanaged', 'devices'],
  ['users not enrolled in sspr', 'self-service-reset'],
  ['accounts whose password never expires', 'password-rules'],
  ['is device code flow blocked', 'policies'],
  ['mailboxes with external fwd', 'forwarding'],
  ['when was the last restore test', 'backups'],
  ['which apps have secrets that end soon', 'apps.secret-expiring'],
  ['are security defaults on', 'security-defaults'],
  ['do we have break glass accounts', 'emergency-accounts'],
  ['our secure score now', 'secure-score'],
  ['risky users at the moment', 'risk'],
  ['accounts at risk', 'risk'],
  ['which secrets expire soon', 'apps.secret-expiring'],
  ['who can read the mail of the director', 'mail'],
  ['what is our sharing level', 'sharing-settings'],
  ['who was deleted this week', 'deleted'],
  ['any outages right now', 'incidents'],
  ['licensed accounts whose sign-in is blocked', 'leavers.disabled-but-licensed'],
  ['Inactive Users report', 'identity.account-unused'],
  ['who has not signed in for 90 days', 'identity.account-unused'],
  ['which shared mailboxes allow sign-in', 'mailboxes-shared'],
  ['is the audit log on in our tenant', 'audit'],
  ['is there an access review for guests', 'access-reviews'],
  ['which guests never accepted the invitation', 'guests.invitation-never-accepted'],
  ['who is permanently an admin', 'roles.high-role-permanent'],
  ['which apps have people said yes to', 'consents'],
  ['any apps with admin consent', 'consents'],
  ['who has never used MFA', 'mfa'],
  ['which users have no MFA and are inactive', 'mfa'],
  ['who has no active sponsor', 'guests.sponsor-missing'],
  ['which service accounts have not used their secrets', 'secrets'],
  ['is legacy authentication blocked with our licence', 'legacy-auth'],
  ['open sharing links of former employees with a license', 'links'],
  ['show open links to people who were invited', 'links'],
  ['can members invite guests, not only admins', 'invitations'],
  ['list permanent sharing links made by admins', 'links'],
  ['how many admins have permanent MFA exemptions', 'mfa'],
  ['what external apps have been allowed in our tenant', 'apps'],
  ['which shared mailboxes forward mail outside', 'forwarding'],
  ['flag admin accounts without phishing-resistant MFA', 'identity.admin-not-phishing-resistant'],
  ['is sms still allowed here', 'identity.weak-methods-allowed'],
  ['calendar sharing with outsiders enabled', 'calendars'],
])('%s is answered by checks, or it is said that none reads it yet', (text, id) => {
  const reading = readAsk(text, now);
  const subject = findSubject(id);
  const isRead = subject !== undefined && checkIdsOf(subject).length > 0;

  expect(reading).toMatchObject(isRead ? { kind: 'ask', ask: { subject: id } } : { kind: 'unread' });
  if (reading.kind === 'unread') expect(reading.text).toMatch(/^I do not read .* yet, so I cannot say .*\. Look in /);
});

it.each([
  'which admins have had no training for 90 days',
  'which accounts only use sms',
  'alerts that are not critical',
  'users who are not admins',
  'critical links',
  'how many devices do we have?',
  'how many E5 licences do we have left',
  'members in Berlin',
  'accounts without MFA in finance',
  'global admins with their last login',
  'which users like cheese',
  'show people in Berlin',
])('what is not understood is said, not left out: %s', (text) => {
  expect(readAsk(text, now).kind).toBe('unread');
});

it.each(['how many users do we have?', 'list all users', 'how many accounts are there in our tenant?'])(
  '%s',
  (text) => {
    expect(readAsk(text, now)).toMatchObject({ kind: 'ask', ask: { subject: 'accounts' } });
  },
);

it.each([
  ['posture', 'everything'],
  ['open alerts?', 'everything'],
  ['what is our score today', 'everything'],
  ['where do we stand', 'everything'],
  ['what are our top 5 risks today', 'everything'],
  ['how secure is our tenant', 'everything'],
  ['what is our biggest risk', 'everything'],
  ['are we compliant with iso 27001', 'unnamed'],
  ['where do we stand on mfa', 'ask'],
  ['number of externals in our tenant', 'ask'],
  ['is customer lockbox enabled here', 'unnamed'],
])('%s asks for %s', (text, kind) => {
  expect(readAsk(text, now).kind).toBe(kind);
});

it('says what was understood', () => {
  const reading = readAsk('show anonymous edit links in site "${title}" created this week', now);
  if (reading.kind !== 'ask') throw new Error('not understood');
  const subject = findSubject(reading.ask.subject);

  expect(subject && wordsOf(reading.ask, subject, now)).toEqual([
    'Anyone-links',
    'can edit',
    'first seen since Mon 16 Nov',
    'in “title”',
  ]);
});

it.each([
  ['a filter it does not know', { subject: 'mfa', sql: '1' }],
  ['a subject it does not know', { subject: 'passwords' }],
  ['a subject of the language', { subject: '__proto__' }],
  ['no subject', {}],
  ['a time that is none', { subject: 'links', since: "'; drop table users; --" }],
  ['a place that is a pattern in disguise', { subject: 'links', place: { $like: '%' } }],
  ['a place as long as a book', { subject: 'links', place: 'x'.repeat(5000) }],
  ['a flag that is text', { subject: 'links', neverEnds: 'true' }],
])('%s is refused', (_name, ask) => {
  expect(askSchema.safeParse(ask).success).toBe(false);
});

it('reads only the beginning of 20,000 characters, at once', () => {
  for (const part of ['in site ', 'since ', 'links never ', 'without no not ', 'a '])
    expect(readAsk(`show anonymous links ${part.repeat(20_000 / part.length)}`, now).kind).toBe('ask');
});

it('names topics that exist', () => {
  const named = [...subjectIds.flatMap((id) => findSubject(id)?.topicIds ?? []), ...topicsWithChecks()];

  expect(named.filter((id) => library.find(id) === undefined)).toEqual([]);
});
