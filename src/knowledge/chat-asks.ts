/** What colleagues type in a chat about topics that share their words with a neighbour. By topic; ` / ` parts the phrasings. */
export const chatAsks: Readonly<Record<string, string>> = {
  'compromised-account':
    'my account has been taken over what first / somebody sent mails from my address that i did not write / user clicked a phishing link and typed the password / first steps after an account was hacked / strange sign in from abroad was not me / checklist for a hijacked account',
  'business-continuity-plan':
    'how does the office work if mail is away all day / which plan do we need for a day without the cloud / alternative way to reach each other when teams is away / what do staff do while everything is offline',
  'external-sharing-settings':
    'how open is sharing outside when you buy it / can onedrive be stricter than sharepoint / only share with domains we trust / turn sharing with outsiders off for one site / which level of sharing should we choose',
  'sharing-link-defaults':
    'which link comes up first when i press share / share button makes a link for the whole company / make specific people the preset / preset link should be view only',
  'anyone-links':
    'who opened a link that needs no login / should links without sign in end after a month / ban links that work for everybody / can we trace who used an anonymous link',
  'accounts-and-identities':
    'who creates and removes the users / who looks after logins of staff / user management is done by whom / identities and users in the cloud, our part or theirs',
  'phishing-resistant-mfa':
    'login that cannot be phished / strongest second factor for admins / are approvals in the app safe against phishing / keys instead of codes for administrators',
  'weak-mfa-methods':
    'is a text message still ok as second factor / codes by sms good enough / are phone call codes risky / get rid of text message codes',
  'leaver-process':
    'checklist for people who quit / colleague left yesterday what must be done / who removes access when somebody resigns / offboarding of staff step by step',
  'session-revocation':
    'fired person must be out at once / how long is somebody still in after we block him / kick a user out of everything immediately',
  'tenant-isolation': 'could a neighbour in the cloud see our things / is our storage separate from other firms',
  'preservation-lock':
    'retention that nobody can switch off / policy that even admins cannot weaken / can a lock on retention be undone / make a rule unchangeable',
  'hold-versus-admin-deletion':
    'can an admin turn a hold off / does a hold also bind admins or can they still delete the mail / evil administrator and the legal hold / insider with global rights deletes what is on hold / is held mail safe from our own admins',
  'entra-service-uptime':
    'azure ad is down, who repairs it / who keeps the login service up / entra is unreachable, whose fault / guaranteed uptime of the sign in service',
  'applications-shared':
    'application row of the model, whose / secure the apps, both or one / program code of teams and office, who looks after it',
  'evidence-pack':
    'what do we show the auditor from our side / auditor wants evidence that our settings are checked / papers we need for the iso audit',
  'microsoft-side-backup-14-days':
    'bin emptied can support still get files / last chance after the second stage bin / does microsoft keep a hidden copy of deleted files',
  'deleted-mailbox':
    'mailbox removed by mistake how many days / mailbox of a deleted person bring back / when is a removed mailbox finally erased',
  'copilot-permissions':
    'copilot showed me a file i should not see / does copilot reveal confidential files of others / can copilot leak plans to the wrong people / will a secret project show up in answers of the ai',
  'unlicensed-onedrive':
    'onedrive of somebody without a licence / what happens to a onedrive after the plan is taken away / onedrive was archived and costs money to open',
  'cross-tenant-access':
    'trust mfa of a partner company / may our staff be guests elsewhere / rules for collaboration with one partner tenant',
  'log-export-siem':
    'keep logs for several years where / send entra logs to sentinel or splunk / store logs outside of microsoft / logs longer than the plan allows',
  'microsoft-access-to-content':
    'can an engineer at microsoft open my mailbox / who at the provider can look into our files / does anybody over there read our mail / approve access of support before it happens',
  'group-expiration':
    'unused teams should vanish by themselves / renew a team each year / nobody uses this group, remove it automatically',
  'high-impact-change-approval':
    'one admin alone should not be able to wipe everything / second person must confirm a dangerous change / four eyes for deleting devices or policies',
  'copilot-oversharing-controls':
    'permissions are a mess but we start copilot soon / keep copilot away from some sites for now / limit what copilot searches until we cleaned up',
  'replication-is-not-backup':
    'written to two regions at once so nothing more is needed / data is mirrored so we need nothing else / many copies are as good as a backup',
  'third-party-backup':
    'what to look at when buying a backup product / questions for a backup vendor / outside backup or the one of microsoft / compare backup suppliers',
  'microsoft-365-backup-limits':
    'does the backup include planner forms and power bi / are entra settings in the microsoft backup / what is missing in the backup service',
  'onedrive-of-leaver':
    'files of an ex colleague stay for how long / who gets the onedrive after somebody has left / keep the onedrive of a former employee longer',
  'guest-lifecycle':
    'project is over but the guests are still there / who takes old partner accounts out of the directory / external people nobody needs any more',
  'mailbox-auditing': 'find out who opened a shared mailbox / trace of who deleted mails in a mailbox',
  'service-availability-sla':
    'what uptime is in the contract / money back when exchange was away / promised availability in percent',
  'guest-invitations':
    'stop normal users from inviting externals / who can add guests / restrict invitations to some people',
  'lost-or-stolen-device':
    'left my phone on the train / laptop was stolen from the car / tablet is missing with company mail on it',
  'mfa-registration-gaps': 'see which people never set up the second factor / chase staff without mfa',
  'mandatory-mfa-admin-portals':
    'admins cannot get into the portal without mfa even if we refuse / microsoft forces mfa on administrators / can we opt out of mfa for the azure portal / who decided that admin centers need mfa',
  'mfa-for-everyone':
    'does microsoft make mfa compulsory for normal staff / mfa for ordinary employees is whose decision',
  'security-defaults':
    'keep security defaults when we have conditional access / free basic protection of the tenant on or off',
  'microsoft-managed-ca-policies':
    'how much notice before automatic policies of microsoft go live / a policy we did not create appeared in our tenant / microsoft managed policy showed up, can they do that / policy in report only made by microsoft / when will the managed policy be switched on',
  'token-theft-session-hijack':
    'browser cookie was stolen and mfa did not help / attacker used a stolen session / copied token, who must prevent that',
  'smtp-auth-basic':
    'until when can a scanner send with user name and password / date when smtp with password ends / printer mail with basic login, how much time is left',
  'shared-mailbox-conversion':
    'make a shared mailbox out of the mailbox of somebody who left / shared mailbox without licence size limit / turn a leaver mailbox into a shared one',
  'inactive-mailbox': 'keep mail of former staff for years without paying / archive a leaver mailbox by hold',
  'license-removal-data':
    'exchange licence taken away what is kept and how long / we pulled the licence, when is the mail gone / remove a plan without losing data',
  'data-corruption':
    'script ruined thousands of files does microsoft roll back / is damage by an app treated as corruption / corruption in the service who repairs it',
  'compliance-split': 'does using microsoft make us compliant / certificate of the provider covers us',
  'incident-response-split':
    'attackers are in our tenant does microsoft step in / does microsoft have a team that cleans up for us',
  'deleted-email-recovery': 'mail removed from deleted items until when / get back a mail i purged',
  'restore-testing': 'prove that restores work / how often should we try a restore',
  'ai-shared-responsibility':
    'ai gave wrong advice and we used it who is liable / who answers for what the ai produces',
  'service-health-communication':
    'mail is down for everybody, how do we see whether it is microsoft / be told about trouble before users call / alert me when microsoft has a disturbance',
  'subscription-end-data':
    'we stop paying, when is the data erased / contract with microsoft ends, what about our files / trial expired, data gone',
  'spf-dkim-dmarc':
    'criminals send bills with our address / fake mails that seem to come from our own company / protect our domain against being faked',
  'retention-policies-and-labels':
    'accounting must keep documents ten years by law, where is that set / keep records for a fixed period and then remove them / papers may not be deleted before the legal period',
  'teams-recording-expiry':
    'video of the kickoff meeting vanished after some months / recording from last spring is missing',
  'calendar-contact-sharing': 'people outside see the appointments of our manager / outsiders can look into calendars',
  'what-is-shared-responsibility':
    'management thinks security is done because we bought it / does paying for the cloud make us secure',
  'data-residency': 'in which country do our mails and files lie / legal asks where the data is',
  'security-baselines': 'official list of settings to check ours against / compare our configuration with a standard',
  'tenant-configuration': 'unsafe default settings, is the vendor liable',
  'access-reviews': 'check every few months who still needs rights',
  'roles-and-rbac': 'helpdesk has more rights than it needs / give people only the rights they need',
  'unmanaged-devices': 'stop downloads on a family computer / sharepoint opened on a private pc at home',
  'internal-oversharing': 'everybody in the company can open a confidential site',
  'endpoint-protection': 'is virus protection for our computers included / who runs the antivirus on our pcs',
  'teams-apps-governance': 'anybody adds apps to teams, who approves them',
  'migration-data-responsibility': 'permissions are wrong after the move from the file server',
  'license-tiers-security': 'which plan do we have to buy for this protection',
  'email-threat-filtering': 'phishing still gets through, is that not the job of the filter',
  'quarantine-and-zap': 'bad mail is pulled out of mailboxes afterwards, how late',
  'entra-signin-logs': 'sign in log of three months ago on the free plan',
  'break-glass-accounts': 'get in when the second factor is broken',
  'ransomware-recovery': 'all files have a strange ending now / files are locked and somebody wants money',
  'app-consent': 'users may not give apps access to their mail',
  'password-policy': 'what is a good rule for passwords today',
  'inactive-sites': 'old project sites nobody visits / tidy up sharepoint',
  'hybrid-identity': 'protect the server that syncs our directory',
  'teams-external-access': 'only some partners may chat with us',
  'device-cleanup': 'ghost computers in the directory',
  'breach-notification': 'customer data leaked, how much time to report',
  'file-version-history': 'go back to the document as it was last week',
  'alert-triage': 'nobody reads the security alerts / who watches warnings at night',
  'sensitivity-labels': 'mark documents as confidential',
  'data-loss-prevention': 'stop people from mailing out card numbers',
  'app-registrations-and-secrets': 'client secret ran out and the program stopped',
  'secure-score': 'high score, are we safe',
  'processor-and-controller': 'who is the controller of our data',
  subprocessors: 'are we told before another company handles our data',
  'encryption-and-keys': 'who has the keys to our data',
  'teams-meetings-lobby': 'strangers join meetings without waiting',
  'external-forwarding': 'mail is sent on to a private address automatically',
};
