import { chatAsks } from './chat-asks';
import { everydayAsks } from './everyday-asks';

/**
 * Further ways people ask, beside those in the topics: questions of forums and trainings, statements, worries, short
 * notes. By topic; ` / ` parts the phrasings.
 */
const ASKS: Readonly<Record<string, string>> = {
  'tenant-isolation':
    'can another customer of microsoft get at our files / how is our data separated from that of other companies / do we share a server with others / is storage kept apart for each organisation / how does microsoft keep files of different customers separate / does one tenant see the other',
  'what-is-shared-responsibility':
    'we pay for e5 so we are safe, arent we / nothing can happen to us since we use microsoft / are we protected just because we have defender / security is taken care of, we are in the cloud / security of the cloud and security in the cloud / of the cloud versus in the cloud, who does which / ms cloud our part and their part / which responsibilities stay with the customer whatever the cloud model / microsoft does it all once we are in the cloud / what do we have to do ourselves in the cloud / explain the split between provider and customer / which duties move to microsoft when we go to the cloud / isnt the cloud secure by itself',
  'saas-responsibility-matrix':
    'which layers are ours in saas and which in iaas / who looks after operating system network and hosts in saas / we move from our own exchange server to the cloud, what becomes microsofts task / table of who does what per layer / exam question which responsibility always belongs to the customer',
  'data-ownership-classification':
    'whose property are our files in the cloud / do we give up rights to our documents / who has to say which data is confidential',
  'tenant-configuration':
    'which settings must we change ourselves / hardening of the tenant is whose work / who sets up our tenant securely / are the default settings good enough / misconfiguration in the cloud whose fault / microsoft changed a default, who must notice',
  'who-is-responsible-for-backups':
    'i thought a backup is part of the subscription / is a backup included in our plan / we moved to the cloud so microsoft does the backups now / does nobody save our teams files / if microsoft loses our files can they restore them from a backup',
  'replication-is-not-backup':
    'microsoft has many copies in many regions so a backup is a waste of money / high availability or backup, what is the difference / a second copy is there so deleted data can be taken from it / mirrored data in two datacenters counts as backup',
  'microsoft-365-backup':
    'how fast does the backup of microsoft restore a terabyte / price per gigabyte of the backup service / how many restore points and how often / where does the backup product keep its data',
  'microsoft-365-backup-limits':
    'does the microsoft backup cover chats and planner / which parts are not protected by the backup of microsoft / what cannot be restored with microsoft 365 backup / which workloads does the backup product leave out',
  'backup-offboarding-risk':
    'what happens to the backups when we stop paying for microsoft 365 backup / can our own admin delete the backup / backup subscription ended, are the restore points lost / who can destroy our backups',
  'third-party-backup':
    'what matters when choosing a backup vendor / how do i compare backup providers / our backup should not lie at microsoft too / which questions should we ask a backup provider',
  'restore-testing':
    'we have never restored anything, is that bad / when did we last try to get something back / a backup is only as good as its restore / who makes sure the restore works / should we practise a restore',
  'ransomware-recovery':
    'does the recycle bin help against ransomware / do retention policies stop an encryption trojan / our onedrive is full of encrypted files / roll back files after a crypto trojan / an infected laptop synced broken files to sharepoint',
  'file-version-history':
    'a colleague overwrote my document / where do i find the version of yesterday / are old versions deleted at some point / version limit of a library',
  'sharepoint-onedrive-recycle-bin':
    'where is a deleted file of a teams channel / deleted file from a channel / file removed from the files tab of a team / i emptied my onedrive bin by mistake / second stage recycle bin duration / my folder is not in the bin any more / two months ago i deleted a file / do first and second stage have separate clocks',
  'deleted-email-recovery':
    'i removed a message with shift and delete / what is kept in recoverable items and for how long / are deleted mails kept 30 days by default / can we raise the days for deleted items above 30 / is a purged mail gone for good',
  'deleted-sharepoint-site':
    'site collection deleted, until when can it be restored / deleted site does not show up in the admin center',
  'business-continuity-plan':
    'how do we prepare for a long outage of microsoft / what do we do when 365 is down for days / our emergency plan if mail and teams are gone / how do we keep working without the cloud / disaster recovery plan for office 365 who writes it',
  'microsoft-side-backup-14-days':
    'the recycle bin is empty too, can microsoft still restore the site / does microsoft support have a last copy / open a ticket to get a purged site back',
  'exchange-replication': 'does a dead server lose my mail / how many copies of my mailbox are there',
  'sharepoint-replication': 'what if a datacenter with our files burns down',
  'entra-deleted-objects':
    'security group deleted by mistake / undelete an app registration / how long are deleted directory objects kept',
  'entra-backup-and-recovery':
    'somebody changed all our policies, can we roll back entra / go back to the directory of yesterday / restore the configuration of entra id',
  'deleted-user-account':
    'wrong person deleted, get the account back with its licences / how many days to undo a user deletion',
  'session-revocation':
    'end all sessions of a person / revoke sign ins of somebody who was hacked / we blocked a person but the phone still gets mail / how long does a token live after blocking / throw somebody out of all apps now / sign somebody out everywhere',
  'teams-data-protection':
    'where are chat messages stored / where do files sent in a chat go / who looks after chat data',
  'teams-recording-expiry':
    'the recording of our meeting is gone / when is a meeting recording deleted / do older recordings expire too / keep a recording longer',
  'deleted-team':
    'owner deleted the team, can we undo it / channel was removed, how many days to restore / does restoring a group bring back channels and planner',
  'retention-policies-and-labels':
    'two retention policies on one file, which wins / when does a new retention policy take effect / how long until a retention policy works / how many years must we keep documents in sharepoint / does microsoft keep our data forever / label or policy for retention / who sets retention times / content under retention when the person leaves',
  'preservation-lock':
    'a locked retention policy cannot be removed / we locked a policy by mistake / policy that not even a global admin can weaken',
  'inactive-sites': 'old sites nobody uses / sites without an owner / clean up unused sites',
  'legal-hold-ediscovery':
    'what does a hold do / does a hold stop people from deleting mail / which licence for litigation hold / search mailboxes for a court case',
  'hold-versus-admin-deletion':
    'can an evil admin remove the hold and delete everything / does a hold protect against administrators / an admin with bad intentions deletes held data',
  'retention-is-not-backup':
    'is a litigation hold good enough as a backup / we keep everything for years so why back up / retention instead of backup / holds do not replace a backup',
  'subscription-end-data':
    'the card was declined and the subscription ended, is everything lost / data after the contract with microsoft ends / we switch to another provider, how long can we fetch our data',
  'tenant-deletion': 'could an attacker delete the entire tenant / steps before a tenant can be deleted',
  'leaver-process':
    'a person was let go, what about mail and files / an admin leaves in anger, what do we lock first / somebody was fired, what happens with the account and mail / what must it do on the last day / mails of a colleague who got fired',
  'onedrive-of-leaver':
    'change of the retention of onedrive, does it count for people already deleted / manager wants the files of somebody who left / how long can files of former staff be kept / days to retain files of a deleted user',
  'deleted-mailbox':
    'mailbox of a person who was let go, until when can it be got back / how long can the mailbox of a terminated employee be recovered / mailbox after the licence was removed / restore a mailbox of a deleted user',
  'inactive-mailbox': 'keep the mailbox of a former employee for years / mailbox on hold after the person is deleted',
  'shared-mailbox-conversion':
    'does a shared mailbox of a leaver need a licence / colleagues should read the mail of somebody who left',
  'unlicensed-onedrive': 'onedrive of a person without licence gets archived / pay to reactivate an archived onedrive',
  'license-removal-data':
    'licence taken away, how long does the data stay / is the data deleted when i unassign a licence / do we have to keep licences of former employees',
  'license-tiers-security':
    'business premium or e3 for security / is p2 necessary / which plan includes this protection',
  'accounts-and-identities':
    'who manages user identities in saas / identities whose task in the shared model / who creates and removes accounts / are accounts our side',
  'entra-service-uptime': 'entra id was down, who is responsible / sla of azure ad',
  'mfa-for-everyone':
    'per user mfa is old, what should we use / is a second factor compulsory for staff / who must switch mfa on / does microsoft switch on mfa for our people / mfa not on by default / do guests need mfa in our tenant',
  'mandatory-mfa-admin-portals':
    'can we postpone the mandatory mfa of microsoft / from when do admin portals demand mfa',
  'phishing-resistant-mfa': 'push or passkey, which is safer / authentication strength against phishing',
  'weak-mfa-methods': 'disable sms and voice / one time code by text message is unsafe / mfa by phone call',
  'break-glass-accounts': 'break glass account and mandatory mfa / exclude the emergency account from policies',
  'self-service-password-reset':
    'people cannot reset their password without calling it / turn on password reset for users',
  'hybrid-identity':
    'server that syncs our directory broke / attacker comes from our own domain into the cloud / ad connect whose task',
  'service-accounts-workload-identities':
    'scripts that sign in as a user and mandatory mfa / automation account without mfa / user accounts used by programs',
  'conditional-access': 'when to switch a policy from report only to on / licence for conditional access',
  'security-defaults': 'switch off security defaults before conditional access / free baseline protection of microsoft',
  'microsoft-managed-ca-policies':
    'microsoft created a policy in our tenant, why / a conditional access policy that we did not make',
  'legacy-authentication':
    'an old copier fetches mail with pop / imap and pop still in use, is that a risk / find out who still uses old protocols before blocking / is activesync legacy / old mail apps bypass mfa',
  'device-code-flow': 'somebody was asked to type a code at microsoft.com/devicelogin',
  'risk-based-access': 'what should happen when a sign in is risky',
  'token-theft-session-hijack':
    'a cookie was stolen and mfa did not help / reverse proxy phishing kit / who prevents stolen sessions',
  'roles-and-rbac': 'should the helpdesk be global admin / too many rights for admins',
  'global-admin-count':
    'we have far too many global admins / fourteen global admins, is that bad / we only have one global admin / is one global administrator enough',
  'app-consent':
    'approval required message when opening an app / people allow apps to read their mail / remove the permissions of an enterprise app / who may say yes to an app',
  'app-registrations-and-secrets': 'who renews the secrets of our apps / secret in an app registration is old',
  'access-reviews':
    'people keep the rights of their old department / somebody moved to another team and still has access',
  'high-impact-change-approval':
    'how do we stop a single admin from switching off everything / four eyes for dangerous changes / one person disabled mfa for all by mistake',
  'external-sharing-settings':
    'share with somebody who has no microsoft account / send a file to a customer through onedrive / share a folder with a partner / sharing outside was switched off, what about links made before / can a site owner go beyond the setting of the organisation / who turned on external sharing',
  'anyone-links': 'link without login forwarded to strangers / anonymous links disappear after some time',
  'internal-oversharing':
    'i found a file from hr that i should not see / everyone in the company can open the folder of the management / salary list visible to all',
  'external-sharing-review': 'list of everything that is open to outsiders / regular check of external shares',
  'guest-lifecycle':
    'a consultant still has access after the project / guests who have not signed in for long, who cleans up / expiry of guest accounts',
  'teams-external-access':
    'strangers message our staff in teams / fake helpdesk writes in teams / allow chat with a partner company',
  'teams-meetings-lobby': 'who waits in the lobby',
  'cross-tenant-access': 'trust the mfa of a partner company / b2b direct connect with a partner',
  'copilot-permissions':
    'copilot showed a document to the wrong person / is copilot dangerous for us / will copilot show salaries to everybody / copilot and private files of the boss / what do we check before copilot goes live',
  'copilot-training-data': 'is chatgpt trained with our sharepoint files / does the ai remember our secrets',
  'copilot-oversharing-controls': 'keep copilot away from some sites / limit the search of copilot for now',
  'copilot-dlp-and-labels':
    'stop copilot from using confidential documents / copilot and encrypted files / labels that copilot respects',
  'copilot-agents-governance': 'an agent made by a colleague shows customer data / who may publish agents',
  'copilot-web-grounding': 'switch off web search in copilot / does copilot send something to bing',
  'sensitivity-labels':
    'is data with a label safe on any device / purview encrypts and so our data is safe everywhere / can a stranger open a labelled file / are documents classified automatically',
  'auto-labeling': 'licence for automatic labels / label documents without users doing it',
  'data-loss-prevention': 'too many false dlp alarms, who tunes them / credit card numbers must not leave by mail',
  'encryption-and-keys':
    'is data encrypted on the way / are our files encrypted when stored / could microsoft hand our keys to a government / is everything encrypted in 365',
  'smtp-auth-basic': 'printers send with a password, until when / when is basic auth for smtp switched off',
  'spf-dkim-dmarc': 'somebody sends mail in our name / our mails land in spam / dns records for mail whose task',
  'external-forwarding':
    'a colleague sends company mail on to a private gmail account / forwarding to a private address at gmail or yahoo / is it allowed to send all my mail on to my private address / error 5.7.520 / a mailbox secretly sends copies outside / inbox rule that forwards to a stranger / forward company mail to gmail',
  'email-threat-filtering':
    'why did a phishing mail get through / does microsoft stop all phishing / malware mail was delivered',
  'quarantine-and-zap': 'invoice mail is in quarantine / how long until a quarantined mail is deleted',
  'safe-links-attachments': 'safe links in business premium / links in mail are rewritten',
  'user-awareness':
    'people keep clicking on bad links / staff fall for fake mails again and again / who trains staff about phishing / simulated phishing is that our job / colleagues click on everything / training against phishing whose task',
  'devices-responsibility': 'client devices in saas, who / endpoints whose layer / are laptops and phones our side',
  'device-compliance': 'a private laptop is not compliant / who sets the rules for devices / intune policy whose task',
  'mobile-app-protection': 'does the company see my private photos / what does a company wipe delete',
  'unmanaged-devices': 'may i download company files at home / family computer and company data',
  'lost-or-stolen-device':
    'a bag with the company laptop was stolen / somebody took my work tablet / i lost my work phone / my laptop was stolen / phone with company mail is gone / left my tablet in a taxi',
  'compromised-account':
    'a colleagues account was taken over / i typed my password on a wrong page / sign in from a foreign country that was not us / my account sends spam / hacked account what now',
  'incident-response-split':
    'we found a hacker in our tenant / somebody is inside our systems / intruder in our environment who acts / signs of an attack, what now / we have been attacked, who does what / whom do we call after an attack / does microsoft help us after a hack',
  'unified-audit-log':
    'audit log for business plans and e1 / who deleted the file seven months ago / does one e5 licence extend the log for all / is auditing switched on by default / where do i see who opened a document',
  'entra-signin-logs': 'sign in records on the free plan / how far back do sign in logs go',
  'mailbox-auditing':
    'can it read my mail without my knowledge / could an admin read my mailbox secretly / is it recorded when an admin opens my mailbox / who read the mailbox of the boss / record of access to a mailbox',
  'log-export-siem': 'logs vanish after 30 days, keep them a year',
  'alert-triage': 'who reacts at night to a defender alarm / alarms nobody reads',
  'secure-score': 'our secure score went down / is 60 percent a good score',
  'evidence-pack': 'the cyber insurance wants proof / show an auditor that mfa and backup are in place',
  'service-availability-sla':
    'does planned maintenance count as downtime / compensation when uptime is below 99.9 / money back after an outage / is teams covered by a guarantee',
  'service-health-communication':
    'outlook is down for everyone / teams is down for the whole company / nobody in the company can open sharepoint / mail is down for all of us, whom do i call / is it only us or is microsoft down / where does microsoft announce changes / page to look at when outlook on the web is down / how does microsoft inform us of an incident / message center and service health',
  'physical-datacenter-security':
    'who may enter the server halls / how are old disks destroyed / how does microsoft wipe disks taken out of service',
  'endpoint-protection': 'virus scanner on our pcs whose job',
  'device-patching-encryption':
    'updates of word and outlook on our computers / is bitlocker turned on by microsoft / windows updates who / patching of the office programs on laptops',
  'service-patching':
    'zero day in exchange, are we online customers affected / who installs fixes in sharepoint online',
  'network-controls-saas': 'do we need a waf or firewall for sharepoint online / network layer in saas whose',
  'corporate-network-egress':
    'teams calls are choppy in the branch / proxy and microsoft traffic / internet at the office is slow, is that microsofts task',
  'data-residency':
    'our tenant is in the wrong region / does multi geo work per user / leave our data inside the country',
  'microsoft-access-to-content':
    'can microsoft support see my files / does the support engineer see our documents / may staff of microsoft open our mail / cloud act and our data / support ticket, who lets the engineer in / do authorities get our mail from microsoft',
  'compliance-split': 'are we compliant because microsoft is / hipaa and 365',
  'microsoft-certifications': 'proof that the provider is iso certified / download soc report',
  'breach-notification':
    'lost customer data, report it to whom / does microsoft tell us about a breach / laptop with personal data lost, inform the authority',
  subprocessors: 'new subprocessor, how are we told / list of companies microsoft uses',
  'data-subject-requests':
    'a person wants a copy of their data / former employee asks for all data about him / customer wants to be deleted under gdpr / who answers a request for erasure',
  'processor-and-controller': 'article 28 and microsoft',
  'contracts-msa-dpa': 'where is the data protection addendum / which contract says who is liable',
  'migration-data-responsibility':
    'files lost while moving to 365, who is liable / check that nothing was lost in the migration',
  'tenant-to-tenant-migration': 'we bought a company, bring their mailboxes to us',
  'agent-identities': 'an ai agent has its own account, who is accountable',
  'calendar-contact-sharing': 'customer should see details of my calendar',
};

const listOf = (texts: string | undefined): readonly string[] => texts?.split(' / ') ?? [];

export const moreAsks: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...Object.keys(ASKS), ...Object.keys(everydayAsks), ...Object.keys(chatAsks)])].map((topicId) => [
    topicId,
    [...listOf(ASKS[topicId]), ...listOf(everydayAsks[topicId]), ...listOf(chatAsks[topicId])],
  ]),
);
