/**
 * How people go on when they have heard of something near: words that mean a topic only after that. By topic; ` / ` parts
 * the phrasings. They are no phrasings of their own, because alone they mean nothing.
 */
const PHRASES: Readonly<Record<string, string>> = {
  'who-is-responsible-for-backups':
    'and who backs it up / who makes copies of it / is that backed up / who saves it then',
  'replication-is-not-backup':
    'but it is copied to other places / does the second copy not help / but there are several copies / is the mirror not enough',
  'microsoft-365-backup':
    'what does it cost / how often does it run / how far back does it go / how fast is it / can we buy it from them / does microsoft sell something for it / and how often / how often is that done',
  'microsoft-365-backup-limits':
    'what does it not cover / what is left out / does it include chats too / what is missing in it / are there limits',
  'backup-offboarding-risk':
    'and if we stop paying / what if the bill is not paid / what if somebody switches it off / can an admin delete them / are the copies gone then / how many days until they are gone',
  'third-party-backup':
    'which one should we take / which vendor / and another vendor / what should we ask other vendors / what to look for in others / are there alternatives / which tool is best / how do we choose / which questions are there for another vendor',
  'restore-testing':
    'and who tests that / who checks that it works / how often should we try it / how do we know it works / do we have to practise it / who proves it',
  'ransomware-recovery': 'and after ransomware / what if everything is encrypted / and if malware gets them',
  'file-version-history':
    'and if it was only changed / can we go back to how it was yesterday / how many old ones are kept / what about earlier versions / and if somebody saved over it',
  'sharepoint-onedrive-recycle-bin':
    'and files / what about a file in onedrive / and documents / and in sharepoint / who can empty it / how long for files / and the second stage / is that per stage / who can bring them back / can i do that myself / can i get them back on my own / who gets them back for me',
  'deleted-email-recovery':
    'and mail / what about mails / and in outlook / and messages / and calendar entries / can i get it back / how do i get it back / can i bring it back myself',
  'deleted-sharepoint-site': 'and a whole site / and sites / what about the site',
  'deleted-team': 'and a team / and a channel / what about a teams channel / and groups',
  'deleted-user-account': 'and the account / and a user / how long for the person / can we bring the user back',
  'deleted-mailbox': 'and the mailbox / how long does the mailbox stay / and the mail of that person',
  'onedrive-of-leaver':
    'and the onedrive / what about his files / who gets the files / and her documents / can the manager get in',
  'shared-mailbox-conversion':
    'can we make it shared / can the team keep reading the mail / can colleagues still read it without a licence / do we need a licence for it / can somebody else take it over',
  'inactive-mailbox':
    'can we keep it for years / we must keep their mail longer without paying / keep the mail without a licence / what if it has to stay for years',
  'unlicensed-onedrive': 'and the onedrive without one / what does it cost to get the files then',
  'license-removal-data': 'and if we only take the licence away / what if the licence is gone',
  'session-revocation':
    'still logged in on the phone / how do we stop the session / how do we kick them out at once / is he out immediately / how long does it still work / can we log them out everywhere',
  'leaver-process': 'and when somebody leaves / and when they quit / what do we do with leavers',
  'compromised-account':
    'and if it is only one account / what if somebody has the password / what do we do with the account then',
  'incident-response-split': 'and if we are attacked / who acts then / what does microsoft do then',
  'breach-notification':
    'who must we tell and when / who do we have to tell / do we have to report it / by when must it be reported / who tells the authority / do we have to inform anyone / will they tell us',
  'alert-triage': 'who looks at the alerts / who reacts to that / and at night',
  'retention-policies-and-labels':
    'can we keep it longer / who decides how long / and how do we delete it after some years / for how many years',
  'retention-is-not-backup':
    'so no backup is needed then / and our retention policy, does that count / is retention not the same / but we keep everything for years',
  'preservation-lock':
    'can that be made impossible / how do we lock it for good / so that nobody can change it / can it be made final / how can we make sure for good that nobody turns it off / can it be made impossible for ever',
  'legal-hold-ediscovery': 'and a hold / can we freeze it for the court / and for a law suit',
  'hold-versus-admin-deletion':
    'can an admin just turn that off / could it still wipe it / can somebody remove it / can an admin undo it / is it safe from admins',
  'subscription-end-data': 'and if we cancel / what happens to it when we stop paying',
  'tenant-deletion': 'can somebody delete everything at once / and the whole tenant',
  'mfa-for-everyone': 'and mfa / who needs it / does everybody need it / is a second factor enough',
  'phishing-resistant-mfa':
    'do all admins need the strongest / which method is best / what is the strongest one / do admins need that / which one is safest / what is better than push / and keys',
  'weak-mfa-methods': 'and sms / are text messages fine / is a phone call ok',
  'break-glass-accounts':
    'and emergency accounts / what if we lock ourselves out / and if mfa fails / and when everybody is locked out',
  'mandatory-mfa-admin-portals': 'and the admin portals / since when for admins / does microsoft force that',
  'conditional-access':
    'and if we need exceptions / can we make rules / what if we want more than that / can it depend on the place',
  'legacy-authentication': 'can it block old protocols / and old mail programs / what about pop and imap',
  'security-defaults': 'and without a licence / is there something free / what does microsoft switch on by itself',
  'password-policy': 'and passwords / how often must they change',
  'self-service-password-reset': 'can people reset it themselves / and if somebody forgets it',
  'global-admin-count': 'how many of those / how many should there be / is that too many / how many are ok',
  'just-in-time-admin':
    'can they have it only when they need it / who says yes to that / can it be for some hours / can they ask for it / who approves it',
  'access-reviews': 'how often do we look at that / and who checks that they still need it / how do we check it again',
  'roles-and-rbac': 'who assigns them / who gives the rights / which role is enough',
  'external-sharing-settings': 'and outside / who may share outside / where do we switch it off',
  'anyone-links':
    'and those without sign in / the links that work without a login / can they expire / how long do they live / who can turn the links off / and links for everyone',
  'external-sharing-review':
    'how do i see what is already shared / what is out there already / how do we check that regularly / how do we find what has been shared with outsiders / is there a list of it',
  'sharing-link-defaults': 'what is suggested at first / can we change the default',
  'internal-oversharing': 'and inside the company / can all colleagues see it / why can everyone open it',
  'guest-invitations': 'and who may invite / who lets them in',
  'guest-lifecycle':
    'and who removes them / when do they go / and guests that nobody needs / do they expire / do they go by themselves / does it happen without our doing / can the tenant do it by itself',
  'teams-external-access':
    'and just chatting without being a guest / can they only chat / and chat with other companies',
  'teams-guest-access': 'and in teams / can they be added to a team / and guests in a team',
  'teams-recording-expiry': 'and recordings / and the video of the meeting',
  'teams-data-protection': 'and chats / where are chats kept / and the chat messages',
  'copilot-permissions': 'can it see everything / what can it see / does it see my files / can it show secret files',
  'copilot-training-data': 'does it learn from us / does it train on it / is our data used for it',
  'copilot-oversharing-controls':
    'can we hide that site until then / can we hold it back until we are done / can we limit it for now / how do we keep it out of a site for a while / what can we do until the rights are clean',
  'copilot-interaction-records':
    'are my questions saved / who can read what i ask / is it logged what people ask / how long are the prompts kept',
  'copilot-web-grounding': 'does it go to the web / and the internet',
  'copilot-dlp-and-labels': 'can labels stop it / and confidential files',
  'copilot-agents-governance': 'and agents / who may build them / and plugins',
  'sensitivity-labels': 'and labels / can we mark it as secret',
  'data-loss-prevention': 'how do we stop it from leaving / can it be blocked / and if somebody sends it out',
  'encryption-and-keys': 'is it encrypted / who has the keys / can we have our own keys',
  'microsoft-access-to-content':
    'can microsoft read it anyway / can they look into it / can their engineers see it / do they ask first',
  'data-residency': 'where is it stored / in which country / does it stay in europe',
  subprocessors:
    'who else can see it / who else works on it / and their suppliers / will we hear of new ones / are we told before another one is added',
  'microsoft-certifications': 'is there proof / do they have a certificate / is there a report of it',
  'email-threat-filtering': 'who filters it / and phishing / does it catch everything',
  'quarantine-and-zap':
    'where does it go / where do they end up / who lets them out / who can release it / how long is it held back / can i get it out again',
  'spf-dkim-dmarc':
    'and mails that pretend to be from us / what do we need in dns / and with our own name / how do we stop that in our name',
  'external-forwarding': 'and forwarding / can it be sent on outside',
  'user-awareness': 'and people who click / who trains people / do we train them',
  'lost-or-stolen-device':
    'and when one is stolen / what if it gets lost / and if somebody loses it / and when one gets taken / who do i tell / whom do i call then / who must hear of it',
  'device-patching-encryption': 'and updates / who updates them / are they encrypted too',
  'device-compliance': 'how do we manage them / what must they fulfil',
  'mobile-app-protection': 'and private phones / and on their own phone / does it delete my private things',
  'unmanaged-devices': 'and from home computers / and computers that we do not know',
  'endpoint-protection': 'and antivirus / who puts a virus scanner on',
  'unified-audit-log': 'is there a log / can we see who did it / where can i see who opened it',
  'entra-signin-logs': 'and sign-ins / and log-ins / who signed in from where',
  'log-export-siem':
    'how do we get them out to somewhere else / can we keep it longer somewhere else / can we collect them ourselves / that is too short for us / and to our own system',
  'service-availability-sla':
    'what do we get if they fail / and if they miss it / is there money back / what is promised',
  'service-health-communication': 'where do i see that / how do we hear of it / is there a page for it',
  'business-continuity-plan': 'and what do we do meanwhile / how do we work then / what if it takes days',
  'physical-datacenter-security': 'who guards them / who gets into the building',
  'service-patching': 'and patches / who patches the servers',
  'processor-and-controller': 'and who is the controller / what are we then',
  'data-subject-requests': 'and if a person asks for it / somebody wants it deleted',
  'contracts-msa-dpa': 'where does it say that / in which contract / is that written down',
  'evidence-pack': 'how do we prove that / can i show it to an auditor',
  'license-tiers-security':
    'which licence do we need for it / is it in e3 / does it cost extra / do we need another plan',
  'high-impact-change-approval': 'can one person do that alone / must a second person agree',
};

export const followUpPhrases: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PHRASES).map(([topicId, phrasings]) => [topicId, phrasings.split(' / ')]),
);
