import { accountFindingFilters, findingFilters, look, type Subject } from './ask-subject';

const found = (
  id: string,
  words: RegExp,
  about: string,
  topicIds: readonly string[],
  more: Pick<Subject, 'unread' | 'note'> & { readonly filters?: Subject['filters'] } = {},
): Subject => ({
  id,
  words,
  one: `finding about ${about}`,
  many: `findings about ${about}`,
  topicIds,
  filters: findingFilters,
  ...more,
});

/** One matter each, asked for by its own name; looked for before the wider subjects. */
export const stateRows: readonly Subject[] = [
  found(
    'last-sign-ins',
    /\blast (?:signin|seen|active)\b(?! (?:\w+ ){0,2}(?:ago|over|more|before|since|longer|older)\b)(?!.*\b(?:\d+|guests?|never|stale|unused|inactive)\b)/,
    'when accounts were last here',
    [],
    {
      unread:
        'I do not list when each account was last here, only who has been away for over 90 days: ask “accounts that nobody uses”. The dates of all stand in the Entra admin centre under Users, in the column of the last sign-in.',
    },
  ),
  found(
    'self-service-reset',
    /\bsspr\b|\bself[- ]?service (?:password )?reset\b|\bpassword reset\b/,
    'self-service password reset',
    [],
    {
      unread: look(
        'self-service password reset',
        'who is registered for it',
        'the Entra admin centre under Authentication methods, User registration details',
      ),
    },
  ),
  found(
    'password-rules',
    /^(?!.*\b(?:links?|shar\w+|apps?|secrets?)\b).*(?:\bpasswords?\b.{0,30}\b(?:expir\w*|older than|age)\b|\b(?:expired?|expiring|old|weak) passwords?\b)/,
    'passwords',
    [],
    {
      unread: look(
        'passwords and their rules',
        'whose never ends or how old they are',
        'the Entra admin centre under Users, or the Microsoft 365 admin centre under Security and privacy',
      ),
    },
  ),
  found(
    'devices.device-noncompliant',
    /^(?!.*\b(?:guests?|users?|accounts?|polic)).*\b(?:(?:not|non|in|arent|isnt)[- ]?compliant|out of compliance)\b/,
    'devices that are not compliant',
    [],
  ),
  found(
    'devices.device-not-encrypted',
    /^(?=.*\b(?:devices?|laptops?|phones?|machines|computers|pcs|disks?)\b).*\b(?:unencrypted|(?:not|without|no|arent|isnt|lack\w*) (?:\w+ )?(?:encrypt\w*|bitlocker))\b/,
    'devices that are not encrypted',
    [],
  ),
  found(
    'devices.device-stale',
    /\b(?:stale|inactive|unused|forgotten|dormant|silent) (?:\w+ )?(?:devices?|laptops?|phones?|machines|computers|pcs)\b/,
    'devices not seen for long',
    [],
  ),
  found(
    'leavers.disabled-but-licensed',
    /^(?=.*\blicen[cs])(?!.*\b(?:links?|legacy|polic\w+)\b).*(?:\b(?:disabled|blocked|deactivated|switched off|former) (?:\w+ )?(?:users?|accounts?|people|employees|staff)\b|\b(?:users?|accounts?|people|employees|staff|who)\b.{0,40}\b(?:left|blocked|disabled|deactivated|switched off|should ?n[o']?t)\b|\bleavers?\b|\bsignin (?:is )?blocked\b)/,
    'licences of switched-off accounts',
    [],
  ),
  found(
    'identity.account-unused',
    /^(?!.*\b(?:guests?|external|devices?|laptops?|phones?|machines|computers|pcs|apps?|mfa|authenticator|factor|passwords?|sponsors?|secrets?|certificates?|links?|alerts?|polic\w+|conditional|pim|roles?)\b).*(?:\b(?:inactive|stale|unused|dormant|idle|abandoned) (?:\w+ )?(?:users?|accounts?|admins?|people|staff|members?)\b|\b(?:users?|accounts?|admins?|people|staff|members?|who)\b.{0,30}\b(?:inactive|unused|dormant|(?:not|never|havent|hasnt|no|didnt|werent|wasnt|arent) (?:\w+ )?(?:signin|seen|active|used|activity|here|around|online))|\baway (?:for )?(?:over |more than |longer than )?\d+ (?:day|week|month)\b)/,
    'accounts that nobody uses',
    [],
    {
      filters: accountFindingFilters,
      note: 'I count whoever was away for over 90 days. Accounts named for emergencies are left out.',
      unread: look(
        'when our own people were here last',
        'which accounts nobody uses',
        'the Entra admin centre under Users, with the column of the last sign-in (it needs Entra ID P1)',
      ),
    },
  ),
  found(
    'mailboxes-shared',
    /^(?!.*\b(?:forward\w*|rules?|links?|mfa)\b).*\bshared mailbox(?:es)?\b/,
    'shared mailboxes',
    [],
    {
      unread: look(
        'which mailboxes are shared ones',
        'how they are set up',
        'the Exchange admin centre under Recipients, Mailboxes',
      ),
    },
  ),
  found(
    'audit',
    /^(?!.*\b(?:admins?|roles?)\b).*\b(?:audit ?logs?|auditing)\b/,
    'the audit log',
    ['unified-audit-log'],
    {
      note: 'I look whether the directory’s log still comes. Whether auditing is switched on Microsoft Graph shows to no program: look in the Microsoft Purview portal under Audit.',
    },
  ),
  found(
    'identity.admin-not-phishing-resistant',
    /^(?=.*\b(?:admins?|privileged)\b).*\b(?:weak(?:er|est)? (?:mfa|methods?|signins?|second factors?)|phishing[- ]resistant|passkeys?|fido2?|security keys?)\b/,
    'admins without a phishing-resistant way to sign in',
    [],
  ),
  found(
    'identity.weak-methods-allowed',
    /\b(?:sms|text messages?|phone calls?|voice calls?)\b.*\b(?:allowed|enabled|permitted|switched on|still on)\b|\b(?:allowed|enabled|permitted|allow)\b.*\b(?:sms|text messages?|phone calls?|voice calls?)\b/,
    'weak kinds of MFA that are allowed',
    [],
  ),
  found(
    'threat.alert-high-open',
    /\bdefender\b(?!.*\b(?:polic\w+|licen[cs]\w*|devices?)\b)|\bsecurity alerts?\b/,
    'serious Defender alerts',
    [],
  ),
  found('calendars', /\bcalendars?\b/, 'calendars', [], {
    unread: look(
      'the sharing of calendars',
      'what outsiders see of them',
      'the Exchange admin centre under Organization, Sharing',
    ),
  }),
  found(
    'access-reviews',
    /\baccess reviews?\b|\breviews? (?:of|for|over) (?:the |our )?(?:guests?|admins?|roles?|access)\b|\b(?:guests?|roles?|admins?) reviews?\b|\bguests?\b.*\breviewed\b/,
    'reviews of guests and admin roles',
    ['access-reviews'],
  ),
  found(
    'guests.invitation-never-accepted',
    /\binvit\w*\b.{0,40}\b(?:never|not|pending|unaccepted) accept\w*|\b(?:pending|unaccepted|open) (?:\w+ )?invit\w*|\b(?:never|not|havent|hasnt|didnt)\b.{0,15}\baccept\w*\b.{0,30}\binvit\w*|\binvit\w*\b.{0,30}\b(?:pending|unaccepted)\b/,
    'invitations that were never accepted',
    [],
  ),
  found(
    'roles.high-role-permanent',
    /^(?!.*\b(?:links?|mfa|exempt\w*|deleted|sites?)\b).*(?:\b(?:permanent(?:ly)?|standing) (?:\w+ ){0,3}?(?:admins?|administrators?|roles?)\b|\b(?:admins?|administrators?|roles?) (?:\w+ ){0,3}?(?:permanent(?:ly)?|for good)\b)/,
    'high admin roles held for good',
    [],
  ),
  found('consents', /\bconsent(?:s|ed|ing)?\b|\bapps?\b.{0,40}\b(?:said yes to|agreed to)\b/, 'consent to apps', [
    'app-consent',
  ]),
  found('security-defaults', /\bsecurity defaults\b/, 'security defaults', ['security-defaults']),
  found('emergency-accounts', /\bbreakglass\b/, 'emergency (break-glass) accounts', ['break-glass-accounts']),
  found('secure-score', /\bsecure score\b/, 'Secure Score', ['secure-score']),
  found(
    'apps.secret-expiring',
    /\b(?:secrets?|certificates?|credentials?)\b.*(?:\b(?:expir(?:e|es|ing)|end|ends|ending|run out) (?:soon|shortly|this|next|in|within)\b|\babout to\b)|\b(?:expiring|ending) (?:\w+ )?(?:secrets?|certificates?|credentials?)\b/,
    'app secrets and certificates that end soon',
    [],
  ),
  found('secrets', /\b(secrets?|certificates?)\b/, 'app secrets and certificates', ['app-registrations-and-secrets']),
  found(
    'risk',
    /^(?!.*\bmfa\b).*(?:\brisky\b|\bat[- ]risk\b|\b(?:user|signin) risks?\b|\brisk (?:levels?|detections?|events?|users?|signins?)\b)/,
    'risky users and sign-ins',
    ['risk-based-access'],
    {
      filters: accountFindingFilters,
    },
  ),
  found(
    'sharing-settings',
    /\bsharing (levels?|settings?|rules?)\b|\b(?:levels?|settings?)\b.{0,40}\bshar(?:e|ing)\b|\bsharing\b.{0,40}\b(?:set (?:to|up)|configured|level)\b/,
    'the sharing settings',
    ['external-sharing-settings', 'sharing-link-defaults'],
  ),
  found('incidents', /\b(incidents?|outages?)\b/, 'incidents of the service', ['service-health-communication']),
  found('deleted', /\bdeleted\b/, 'deleted accounts and groups', ['deleted-user-account', 'entra-deleted-objects']),
  found('mail-records', /\b(dmarc|dkim|spf)\b/, 'SPF, DKIM and DMARC', ['spf-dkim-dmarc'], {
    unread:
      'I cannot read SPF, DKIM and DMARC: they stand in public DNS, so I do not know which of our domains have them. Look there, domain by domain.',
  }),
  found(
    'backups',
    /\bbackup\b|\brestore (?:tests?|drills?|points?|proofs?)\b|\btest\w* (?:\w+ )?restor/,
    'backups',
    ['who-is-responsible-for-backups', 'microsoft-365-backup'],
    {
      unread: look(
        'backups',
        'whether they run or when they last did',
        'the Microsoft 365 admin centre under Settings, Microsoft 365 Backup, or at the maker of your backup tool',
      ),
    },
  ),
  found('invitations', /\binvite\b/, 'who may invite guests', ['guest-invitations']),
  found(
    'unlicensed',
    /\bunlicen[cs]ed\b|\bwithout (a )?licen[cs]e\b/,
    'OneDrives without a license',
    ['unlicensed-onedrive'],
    {
      unread: look(
        'which OneDrives are without a license',
        'how many there are',
        'the SharePoint admin centre under Reports, OneDrive accounts',
      ),
    },
  ),
];
