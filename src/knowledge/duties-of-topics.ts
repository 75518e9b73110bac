import type { Party } from '../model/topic';
import type { AskKind } from './reply';

/** One duty within a topic that is shared: whose it is, and how a question shows that it asks for this very one. */
export interface Duty {
  readonly party: Party;
  /** Looked for in normalised text. */
  readonly words?: RegExp;
  /** Kinds of question that ask for it whatever their words. */
  readonly asks?: readonly AskKind[];
  /** To get something back before it is too late: known in every language. */
  readonly isInTime?: boolean;
  /** Said first. */
  readonly lead: string;
}

export const ACTING: readonly AskKind[] = ['how', 'how-long'];
export const RESTORE =
  /\b(restor\w*|recover\w*|get\b.{0,40}\bback|bring\b.{0,40}\bback|undo|undelet\w*|retriev\w*|rescue|rely|enough|instead of|fall back|lost|missing|possib\w*|start\w*|counts?|can (i|we|you) (still )?(get|see|find|have))\b/;
const inTime = (what: string): readonly Duty[] => [
  { party: 'customer', words: RESTORE, asks: ACTING, lead: what, isInTime: true },
];

/** By topic. A shared topic without a fitting duty stays shared. */
export const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  'what-is-shared-responsibility': [
    {
      party: 'customer',
      words:
        /\b(our|your|my|customers?) (own )?(side|part|half|responsibilit\w*|job|dut(y|ies)|tasks?)\b|\bwhat (is|are|stays|remains) (ours|left to us)\b/,
      lead: 'Our side: our data, the accounts and who has access, the devices, and how everything is set up.',
    },
    {
      party: 'microsoft',
      // "Security is Microsoft's responsibility" claims so, and asks for both halves.
      words:
        /(?<!(?<!\b(?:what|which) )\b(?:is|are|its|thats|be|becomes) (?:\w+ )?)\bmicrosoft (side|part|half|responsibilit\w*|job|dut(y|ies)|tasks?)\b|\bresponsibilit\w* of microsoft\b|\bwhat (does|is) microsoft (do|doing|responsible|take)\b/,
      lead: 'Microsoft’s side: buildings, hosts, network and the service software.',
    },
  ],
  'sharepoint-onedrive-recycle-bin': inTime('Noticing the loss and restoring in time is our job.'),
  'deleted-email-recovery': inTime('Recovering the mail in time, and setting how long it stays, is our job.'),
  'deleted-sharepoint-site': inTime('Restoring it in time is our job.'),
  'entra-deleted-objects': inTime('Noticing the deletion and restoring in time is our job.'),
  'deleted-user-account': inTime('Noticing it and restoring the account in time is our job.'),
  'deleted-team': inTime('Restoring the team in time is our job.'),
  'deleted-mailbox': inTime('Bringing the mailbox back in time is our job.'),
  'subscription-end-data': inTime('Renewing, or exporting the data in time, is our job.'),
  'file-version-history': inTime('Setting the limit and going back to a version is our job.'),
  'ransomware-recovery': [
    {
      party: 'microsoft',
      words: /\b(platform|service itself|microsoft servers|scan\w*)\b/,
      lead: 'Microsoft keeps its own platform clean and scans uploaded files for known malware.',
    },
    ...inTime('Stopping the attack, choosing the moment to go back to and restoring the files is our job.'),
  ],
  'data-corruption': [
    {
      party: 'customer',
      words:
        /\b(users?|people|somebody|someone|colleagues?|apps?|sync\w*|malware|overwr\w*|mistakes?|accident\w*|wrong\w*|undo|malicious\w*)\b/,
      lead: 'Undoing wrong changes by people, apps, sync or malware is our job.',
    },
    {
      party: 'microsoft',
      words: /\b(disks?|hardware|storage|infrastructure|checksums?|bit rot|servers?|broken)\b/,
      lead: 'Damage in its own storage is found and repaired by Microsoft.',
    },
  ],
  'microsoft-365-backup': [
    {
      party: 'customer',
      words:
        /\b(turn\w* (it )?on|switch\w* (it )?on|enabl\w*|set ?up|configur\w*|choos\w*|pay\w*|restor\w*|recover\w*|test\w*|cover\w*)\b/,
      asks: ['how'],
      lead: 'Switching it on, choosing what is covered, paying and restoring is our job.',
    },
  ],
  'entra-backup-and-recovery': inTime('Checking that we have it, comparing and running a recovery is our job.'),
  'entra-service-uptime': [
    {
      party: 'microsoft',
      words:
        /\b(outages?|(?:is|goes|went|was|are) down|unavailable|availab\w+|uptime|not reachable|running|(?:runs?|operat\w+|keeps?) (?:the |our )?(?:entra|azure ad|directory|sign[ -]?in|log[ -]?in|identity)|(?:nobody|no ?one|everybody|all of us) (?:can|cant|cannot) (?:sign|log))\b/,
      lead: 'Keeping the directory and sign-in service running is Microsoft’s job.',
    },
    {
      party: 'customer',
      words: /\b(sync|on-?prem\w*|connect server|settings?|configur\w*|set ?up)\b/,
      lead: 'What stands in the directory, how it is set up and our own sync servers are our job.',
    },
  ],
  'security-defaults': [
    {
      party: 'customer',
      words: /\b(turn\w*|switch\w*|leav\w*|replac\w*|should|disabl\w*|enabl\w*|recommend\w*|decid\w*)\b/,
      asks: ['how'],
      lead: 'Leaving them on, or replacing them fully by Conditional Access, is our decision.',
    },
  ],
  'microsoft-managed-ca-policies': [
    {
      party: 'customer',
      words: /\b(exclud\w*|exception\w*|opt out|turn\w* off|switch\w* off|disabl\w*|review\w*|look\w* at|check\w*)\b/,
      asks: ['how'],
      lead: 'Looking at each of them, and making exceptions, is our job.',
    },
  ],
  'applications-shared': [
    {
      party: 'microsoft',
      words: /\b(code|bugs?|vulnerabilit\w*|security holes?|flaws?)\b/,
      lead: 'The code and platform of its own applications are Microsoft’s job.',
    },
    {
      party: 'customer',
      words: /\b(configur\w*|own (apps?|applications?|bots?)|add-?ins?|custom\w*)\b/,
      lead: 'How the applications are set up, and what we add to them, is our job.',
    },
  ],
  'copilot-permissions': [
    { party: 'customer', asks: ['how'], lead: 'Cleaning up permissions that are too wide (oversharing) is our job.' },
  ],
  'copilot-web-grounding': [
    {
      party: 'customer',
      words: /\b(allow\w*|forbid\w*|block\w*|turn\w*|switch\w*|disabl\w*|enabl\w*|decid\w*|policy)\b/,
      asks: ['how'],
      lead: 'Allowing or forbidding web search is our decision.',
    },
  ],
  'copilot-interaction-records': [
    {
      party: 'customer',
      words: /\b(retention|search\w*|delet\w*|set\b|decid\w*|policy)\b/,
      asks: ACTING,
      lead: 'How long they stay, and who may search them, is our decision.',
    },
  ],
  'encryption-and-keys': [
    {
      party: 'customer',
      words:
        /\b(own|our|your|customer|bring) (encryption )?keys?\b|\b(byok|hyok|dke|double key|customer key)\b|\b(laptops?|phones?|single|labels?)\b/,
      lead: 'Keys of our own, and extra encryption of documents and devices, are our job.',
    },
    {
      party: 'microsoft',
      words: /\b(encrypt\w*|at rest|in transit|tls|https|bitlocker)\b/,
      lead: 'Encrypting stored data and connections is Microsoft’s job; it does so by default.',
    },
  ],
  'smtp-auth-basic': [
    {
      party: 'customer',
      words: /\b(scanners?|printers?|devices?|mov\w*|replac\w*|prepar\w*|chang\w*)\b/,
      asks: ['how'],
      lead: 'Finding the scanners and apps that still send with a mere password, and moving them in time, is our job.',
    },
  ],
  'external-forwarding': [
    {
      party: 'customer',
      words:
        /\b(allow\w*|exception\w*|watch\w*|find\w*|detect\w*|notic\w*|review\w*|stop\w*|rules?)\b|(?:^\W*|\bto )block\b/,
      asks: ['how'],
      lead: 'Keeping it blocked, allowing named exceptions and watching for rules is our job.',
    },
  ],
  'email-threat-filtering': [
    {
      party: 'customer',
      words: /\b(presets?|strict|allow ?lists?|exception\w*|train\w*|settings?|configur\w*)\b/,
      asks: ['how'],
      lead: 'Turning on the stronger presets, keeping exceptions short and teaching people to spot phishing is our job.',
    },
  ],
  'quarantine-and-zap': [
    {
      party: 'customer',
      words: /\b(releas\w*|look\w*|check\w*|review\w*|false positive\w*|(?:let|get)\w* (?:\w+ ){0,3}out)\b/,
      asks: ['how'],
      lead: 'Looking into the quarantine and releasing what is good is our job.',
    },
  ],
  'unified-audit-log': [
    {
      party: 'customer',
      words: /\b(longer|export\w*|turn\w* on|switch\w* on|enabl\w*|check\w*|review\w*|reads?|look\w*|search\w*)\b/,
      asks: ACTING,
      lead: 'Checking that it is on, reading it, and exporting what must stay longer is our job.',
    },
  ],
  'entra-signin-logs': [
    {
      party: 'customer',
      words: /\b(longer|export\w*|check\w*|review\w*|reads?|look\w*|stor\w*|archiv\w*)\b/,
      asks: ACTING,
      lead: 'Reading them, and keeping them longer than the plan does, is our job.',
    },
  ],
  'incident-response-split': [
    {
      party: 'microsoft',
      words: /\b(attack\w*|breach\w*|hack\w*) (on|of|at|in) (the )?(service|microsoft|datacenter|platform)\b/,
      lead: 'Attacks on its service are handled by Microsoft, which tells us.',
    },
    {
      party: 'customer',
      words: /\b(our|my|your) (\w+ )?(accounts?|users?|devices?|laptops?|files?|mailbox\w*|tenant)\b|\bplaybook\b/,
      lead: 'Attacks on our accounts, data and devices are ours to handle.',
    },
  ],
  'breach-notification': [
    {
      party: 'microsoft',
      words:
        /\b(does|will|must|is|when does) microsoft (have to |obliged to )?(tell\w*|notif\w*|inform\w*|warn\w*|report\w*)\b/,
      lead: 'Telling us of a breach on its side is Microsoft’s job.',
    },
    {
      party: 'customer',
      words: /\b(authorit\w*|regulator\w*|supervis\w*|data subjects?|people concerned)\b/,
      asks: ['how'],
      lead: 'Judging the risk and telling the authority in time is our job.',
    },
  ],
  'data-residency': [
    {
      party: 'customer',
      words: /\b(choos\w*|decid\w*|add-?ons?|multi-?geo|check\w*|find out)\b/,
      asks: ['how'],
      lead: 'Knowing our location, and buying more where the law wants it, is our job.',
    },
  ],
  'microsoft-access-to-content': [
    {
      party: 'customer',
      words: /\b(approv\w*|inside our|colleagues?|who among us|turn\w* on|enabl\w*)\b/,
      lead: 'Demanding to be asked first, with Customer Lockbox (E5 or add-on), and permissions inside our tenant are our job.',
    },
    {
      party: 'microsoft',
      words:
        /\b(isolat\w*|segregat\w*|separat\w*|(other|another|different) (customers?|tenants?|compan\w*|organi[sz]ation\w*)|engineers?)\b/,
      lead: 'Keeping tenants apart, and its own engineers out, is Microsoft’s job.',
    },
  ],
};
