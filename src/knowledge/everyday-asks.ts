/**
 * What people tell and ask in the words of their day, not of the field: what somebody saw, what broke, what a boss or an
 * auditor wants to hear. By topic; ` / ` parts the phrasings.
 */
export const everydayAsks: Readonly<Record<string, string>> = {
  'what-is-shared-responsibility':
    'put simply, what does microsoft take care of and what is left for us / what is microsoft on the hook for / explain to my boss which risk stays with us in the cloud / does the vendor carry the risk now / what never moves to the provider',
  'saas-responsibility-matrix':
    'which rows of the table are customer / who has the host layer / is the middle layer of the stack ours / iaas paas saas comparison who manages',
  'physical-datacenter-security':
    'who runs the generators, power and cooling / what if somebody steals a disk from the server hall / broken drives are destroyed by whom / who watches the fences there / cleaning staff near our servers / smoke and fire protection of the halls',
  'service-patching':
    'a vulnerability in exchange online was in the news, who fixes it / do we plan maintenance windows for sharepoint / security hole in the service itself / zero day in teams cloud',
  'network-controls-saas':
    'firewall logs of the service / protection against flooding attacks / who separates the network inside the service / evidence of ddos defence for a tester',
  'corporate-network-egress':
    'home wifi is bad and meetings stutter / calls break up on the company vpn / the line at the branch is too thin / colleague in home office blames 365 for the bad connection',
  'tenant-configuration':
    'nobody changed the settings for years / an insecure default led to the breach, who is to blame / does microsoft keep our settings secure / admin centre switches, who decides them / settings drifted since a consultant set them up',
  'applications-shared':
    'our developers built an app on teams, who secures it / an outlook plugin of a supplier leaked data / is microsoft liable for store apps / self written web part / application layer, who',
  'contracts-msa-dpa':
    'exact paragraph in the contract about backup / legal wants the clause that says who saves the data / does the consumer agreement count for companies / sentence in the terms that recommends a backup / which terms apply to an enterprise agreement',
  'service-availability-sla':
    'percent of uptime that we are promised / refund for downtime / service was down for hours, do we get money / which services are covered by the sla / claim compensation after an outage / how many nines',
  'service-health-communication':
    'where to look if mail is broken for all of us / is it only us or everybody / page with current disturbances / get a text when exchange fails / incident number of microsoft',
  'exchange-replication':
    'copies of my mailbox at microsoft / restore a mailbox from the delayed copy / script damaged mails, roll back the database / mailbox server breaks',
  'sharepoint-replication':
    'if a whole region burns are my files lost / second copy of each file / one data hall is flooded, is the document safe / files written to two places',
  'data-corruption':
    'document opens with strange characters / bit rot on the storage / who repairs a broken word file / integrity of stored data guaranteed / sync scrambled the files / file is damaged and cannot be opened',
  'business-continuity-plan':
    'no mail and no teams for a day, what is the plan / how do we work when everything is down / phone list for the outage / who writes the emergency plan for the office',
  'who-is-responsible-for-backups':
    'who saves our data / my boss says nobody backs it up / are there copies in case all is deleted / is somebody backing up sharepoint and mail / who is backing up our exchange / how do i check that we are backed up',
  'replication-is-not-backup':
    'four copies exist so why pay for more / two regions are enough as a backup / everything is copied anyway / redundancy counts as backup',
  'retention-is-not-backup':
    'seven years of retention instead of a backup tool / is the archive mailbox a backup / keep policy is as good as a backup / hold instead of backup / versions in hold are enough to restore all',
  'microsoft-365-backup':
    'are the copies of microsoft backup protected from change / which region holds the restore points / how old can a restore point be / recovery points for sharepoint and exchange / turn on the paid backup',
  'microsoft-365-backup-limits':
    'does backup cover planner and loop / what is missing in the backup of microsoft / power apps and flows in the backup / are power automate flows backed up / drafts and chats are not saved',
  'backup-offboarding-risk':
    'intruder with admin rights switches the backup off / hacker deletes the backups / wipe the restore points / credit card of the backup expired / can he just destroy our copies',
  'third-party-backup':
    'veeam or microsoft or another, how to choose / checklist before buying a backup tool / compare offers of backup vendors / copy outside of microsoft',
  'restore-testing':
    'how long does it take to restore one mailbox from the backup / prove that restore works / practise getting data back / restoring a site takes how many hours / auditor wants the last restore test / time to restore a thousand accounts',
  'ransomware-recovery':
    'all files have a strange ending since this morning / files renamed to locked / extortion note on the share / will microsoft decrypt our files / everything encrypted overnight / first steps in a ransomware attack / do holds help against encryption of everything',
  'sharepoint-onedrive-recycle-bin':
    'folder deleted months ago, any chance / emptied both bins / when is a file really gone / is the second stage extra time / file disappeared from the library / deleted in january, is it still there',
  'deleted-sharepoint-site':
    'bring a deleted site back / site collection removed by mistake / where is the list of deleted sites / undo deletion of an intranet page',
  'microsoft-side-backup-14-days':
    'does microsoft still have something after both bins are empty / support as a last hope / copies that microsoft itself keeps of sharepoint / how many days of backups has microsoft',
  'file-version-history':
    'older state of my excel / yesterday version of a document / limit of fifty versions deleted the rest / number of versions in a library / undo changes of a colleague in a file / overwritten document',
  'deleted-email-recovery':
    'pressed shift delete on a mail / get back a purged message / maximum days for recovering mail / calendar entries that were purged / meeting deleted from the calendar / mail gone from deleted items',
  'deleted-mailbox':
    'mailbox of my predecessor was deleted / licence taken away weeks ago, is the mail still there / account removed, where is the mail / mailbox gone after the contract ended',
  'entra-deleted-objects':
    'deleted app registration come back / conditional access policy deleted, recoverable / removed group with many members / service principal deleted / named location deleted / undo deletion in entra',
  'entra-backup-and-recovery':
    'attacker changed all policies, can we go back / copy of the directory / somebody deleted all access policies / export of conditional access as safety',
  'teams-data-protection':
    'where are chats kept / files dropped into a private chat / chat messages in which mailbox / channel posts saved where / are chat files saved anywhere',
  'retention-policies-and-labels':
    'how long must invoices stay / keep all mail of the managers for years / does microsoft purge old mail by itself / keep contracts ten years / delete everything older than five years / who decides how long we keep documents',
  'legal-hold-ediscovery':
    'freeze the mailbox of a person for a court case / lawyers need all mail of somebody / who may set a hold / keep evidence for a trial',
  'hold-versus-admin-deletion':
    'can an evil admin destroy mail under hold / administrator turned bad / insider with admin rights removes retention / admin deletes what lawyers froze',
  'preservation-lock':
    'nobody may shorten retention, not even admins / make retention unchangeable / regulator wants write once storage / lock a policy for good',
  'inactive-mailbox':
    'mail of a former boss must stay for years without paying / keep old mail with no license / mailbox of people long gone',
  'teams-recording-expiry':
    'recording of the meeting is gone / video of the training disappears after / keep the recording for ever / mail says my recording expires',
  'tenant-deletion':
    'attacker deletes the whole tenant at once / close our organisation at microsoft / shut down an old tenant after a merger',
  'subscription-end-data':
    'credit card declined and the subscription lapsed / when does microsoft erase our content after the contract / forgot to renew / trial ended, where are the files / we cancel everything, when is data wiped',
  'leaver-process':
    'somebody was fired and still reads mail on his phone / last day of a colleague, what to do / checklist when she leaves / does microsoft block people who leave / terminated employee still has access / insider takes files before quitting / sales man copied customer lists before he left',
  'deleted-user-account':
    'undelete a person / account vanished after a sync error / employee came back after two weeks, account deleted / how do i get a removed user back',
  'onedrive-of-leaver':
    'files of somebody who quit, when do they vanish / longest time for the onedrive of deleted users / boss wants the documents of a former colleague / manager was not told before the onedrive was deleted',
  'unlicensed-onedrive':
    'onedrive archived because no license / pay to open an archived onedrive / accounts without license keep files how long',
  'shared-mailbox-conversion':
    'log in directly to the info mailbox / make the mailbox of a leaver shared / does the sales mailbox need a license / password of a shared mailbox',
  'session-revocation':
    'disabled the account but he is still in / token stays valid after i disable somebody / throw somebody out of all apps / sign out of all devices does not work / access goes on for an hour after blocking',
  'accounts-and-identities':
    'joiner mover leaver is whose process / new colleague needs an account / duplicate accounts nobody cleans',
  'entra-service-uptime':
    'yesterday nobody could log in, whose fault / login service of microsoft was dead / who keeps the login page running',
  'mfa-for-everyone':
    'who rolls out the second factor / does microsoft force the second factor on all now / turn on mfa for all staff / code on the phone for everybody / people complain about the second factor, must they',
  'phishing-resistant-mfa':
    'is push with a number good enough for admins / strongest way to sign in / hardware stick for admins / move to passkeys / app approval can be tricked',
  'mandatory-mfa-admin-portals':
    'admin center wants mfa since when / scripts with a user account break by the new mfa rule / portal will not let me in without mfa / enforcement phase two / postpone the mfa enforcement',
  'mfa-registration-gaps':
    'who has not set up the second factor / chase people who did not register / list for the security lead of missing mfa',
  'weak-mfa-methods': 'are text codes dead / sms tan / stop codes by phone call / is a code by text secure enough',
  'security-defaults':
    'twenty people firm, defaults or policies / policy cannot be created while security defaults are on / free baseline for small firms / error that security defaults must be off first',
  'password-policy':
    'change passwords every sixty days / is regular password change still recommended / complex passwords with special characters / who makes the rules for passwords / winter2024 as a password',
  'self-service-password-reset':
    'forgot it and the helpdesk is closed / reset by myself at the weekend / who helps me when i cannot remember my password',
  'hybrid-identity':
    'our own domain controllers were hacked, is the cloud in danger / sync server is old / patch the connect server / local active directory is compromised / federation server of ours',
  'guest-lifecycle':
    'contractor is long gone but still a guest / get rid of old guests / guests nobody knows any more / project ended, are outsiders removed / clean up external people',
  'service-accounts-workload-identities':
    'nightly job runs with a user account / scanner account without a second factor / accounts used by software / password of a service account never changes',
  'agent-identities':
    'every bot needs an owner / agent without a responsible person / risky ai agent with its own login',
  'conditional-access':
    'who writes the access rules / allow sign in from our country only / rule that asks for mfa outside the office / policies left in test mode / a rule locked people out',
  'microsoft-managed-ca-policies':
    'a policy appeared that none of us made / policy name starts with microsoft managed / how many days until it switches itself on',
  'legacy-authentication':
    'very old outlook cannot connect any more / mail client from 2010 / block imap and pop / old phones sync mail with a password only',
  'smtp-auth-basic':
    'copiers send scans with a password, until when / when does basic smtp die / multifunction printer sends mail / machine sends reports by mail',
  'device-code-flow':
    'message asks me to enter a code on a microsoft page / sign in on the tv with a code / microsoft.com/devicelogin request from a stranger',
  'risk-based-access':
    'boss signed in from two countries at once / login from abroad warning, who deals with it / account marked as leaked / leaked password alert',
  'token-theft-session-hijack':
    'they got in though the second factor was on / fake login page took the cookie / evil proxy phishing kit / attacker without password or code',
  'break-glass-accounts':
    'all admins are locked out / a wrong rule shut everybody out / spare key to the tenant / account in the safe for emergencies / set up the emergency accounts properly',
  'global-admin-count':
    'fourteen people have the top role / reduce the number of top admins / how many people may have full rights',
  'just-in-time-admin':
    'permanent admin rights or only when needed / activate my role for two hours / standing privileges / approve a role before use',
  'access-reviews':
    'who confirms each quarter that people still need access / sign off rights twice a year / recertification of groups / check whether members still belong there',
  'roles-and-rbac':
    'helpdesk only needs to reset passwords, which role / do i have to make him global admin for that / too many rights for one person / role for a mail admin / smaller role than global admin',
  'devices-responsibility':
    'notebook with company data stolen, is microsoft liable / who protects the pcs / tablets of the field staff / company phones security whose',
  'intune-service':
    'intune portal does not load, whose problem / device management service is down / who runs the intune cloud / outage of intune',
  'device-compliance':
    'only healthy devices get in / let compliant laptops in only / why does a device with no rule count as fine / jailbroken phones / what makes a pc healthy',
  'mobile-app-protection':
    'can my boss read private chats on my phone / does the firm see my photos if i add outlook / cannot paste company text into a private app / pin for outlook on the phone / your organization data cannot be pasted here',
  'lost-or-stolen-device':
    'forgot the phone on the train / left the laptop at the airport / phone fell into wrong hands / erase the phone from far away / bag with notebook stolen',
  'unmanaged-devices':
    'people download files on the home pc / internet cafe access / no downloads on private machines / family computer',
  'device-patching-encryption':
    'who looks after the recovery keys of disks / old windows version still in use / hard disk of the laptop encrypted by whom',
  'device-cleanup':
    'old phones still in the list / hundreds of dead devices in the portal / remove records of scrapped pcs',
  'external-sharing-settings':
    'outside sharing was on and nobody told us / share only with two partner firms / who allows sharing with outsiders / allow list of partner domains',
  'anyone-links':
    'who opened the anonymous link / link that works without login / link was passed on to strangers / make open links end by themselves / can we see who used a public link',
  'sharing-link-defaults':
    'i shared with one person and the whole firm can open it / copy link gives everybody access / first choice in the share dialog',
  'external-sharing-review':
    'who goes through the shared folders / what is open to outsiders and still needed / owners confirm their shares',
  'guest-invitations':
    'guests bring more guests / stop people from inviting outsiders / outsiders got in without being invited by it / who may add externals',
  'cross-tenant-access':
    'accept the second factor of a partner company / our people as guests in other firms / block access to foreign tenants / partner users are asked twice for mfa',
  'calendar-contact-sharing':
    'people outside see my appointments / publish my calendar on the web / customers see when i am free',
  'sensitivity-labels':
    'does the word confidential on a document encrypt it / start with labels / which labels should we have',
  'auto-labeling':
    'does purview find and encrypt personal data by itself / documents get a label without people / classify old files in bulk',
  'data-loss-prevention':
    'somebody mailed bank numbers to a competitor / stop people from sending card numbers / block personal data in chats / policy tip is not shown to externals / rule stops internal mail too',
  'encryption-and-keys':
    'who has the keys / lost our own key, is the data gone / own encryption keys yes or no / is traffic encrypted',
  'data-ownership-classification':
    'does microsoft own what i upload / rights to our files in the cloud / whose is the content',
  'internal-oversharing':
    'salary list visible for all employees / everybody can open the hr folder / whole company sees the board site / too many people can read this / whole staff finds confidential files by search',
  'copilot-permissions':
    'copilot showed the minutes of the board to an intern / copilot finds things people should not see / assistant knows salaries / secrets leak through the assistant',
  'copilot-oversharing-controls':
    'keep copilot away from the hr site / clean up before we switch on copilot / prepare for copilot / stop copilot from searching some sites',
  'copilot-training-data': 'do our prompts make the model smarter / does the model learn from company secrets',
  'copilot-web-grounding': 'does copilot send our stuff to a search engine / internet search inside the assistant',
  'copilot-dlp-and-labels': 'assistant must ignore secret files / leave labelled documents out of answers',
  'copilot-agents-governance':
    'people build agents everywhere, who is accountable / who checks self made agents / plugin sends data to a stranger / stop wild agents',
  'ai-shared-responsibility':
    'assistant gave wrong legal advice to a customer, who is liable / who answers for mistakes of the ai / eu ai act roles / who is deployer and who is provider of the ai / hallucinations',
  'copilot-interaction-records':
    'can my boss read what i ask the assistant / are my prompts saved / delete what i asked copilot',
  'email-threat-filtering':
    'fake invoice came through the filter / bad mail got through again, is that not microsofts job / who sets the spam filter / boss fraud mail arrived',
  'quarantine-and-zap':
    'mail was there this morning and is gone now / mail removed after delivery / held back mail is deleted after / let a blocked mail through',
  'safe-links-attachments':
    'links in mails start with safelinks / strange long address in every link / attachment is opened slowly because it is scanned',
  'external-forwarding':
    'send my mail to my private address while on leave / forward to gmail during holiday / stop staff from forwarding to private mail / mail leaves by a rule',
  'spf-dkim-dmarc':
    'somebody sends mail as our boss with our domain / strangers use our address as sender / mail in our name that we never sent / newsletter tool and reject policy / get dmarc to reject',
  'external-sender-warning':
    'yellow bar says it came from outside / notice on mail from strangers / label for outside mail in outlook',
  'user-awareness':
    'who teaches people not to click / got a weird mail, how do i report it / staff click on everything / fake phishing to test people',
  'endpoint-protection': 'is antivirus on laptops needed when we have 365 / virus scanner on pcs who / pc is infected',
  'teams-external-access':
    'unknown company calls me as it helpdesk / strangers write to us in chat / stop outside people from calling / skype and unknown accounts',
  'teams-guest-access':
    'are outsiders allowed in teams by default / add a customer to our team / what can an outsider do in a channel',
  'teams-meetings-lobby':
    'stranger joined the board meeting / keep unknown people out of the call / who lets people in / someone recorded the meeting secretly',
  'teams-apps-governance': 'can everybody install a teams app / who allows apps in teams / block games in teams',
  'deleted-team':
    'owner deleted the team, is it too late after three weeks / restored the group but the team does not show up yet / channel and all chats gone since the team was removed',
  'app-consent':
    'a tool wants to read and write all my mail, should i accept / list of apps people agreed to / revoke what users consented to / pop up asks for permissions to my data / stop people from granting rights to random apps',
  'app-registrations-and-secrets':
    'payroll interface stopped because a secret ran out / who watches the end date of secrets / certificate of an app ended unnoticed',
  'group-expiration': 'our team vanished because nobody renewed it / mail says renew your group / dead teams pile up',
  'inactive-sites': 'thousands of dead sites, who tidies / get rid of old sharepoint pages / old project sites',
  'secure-score': 'eighty percent score, are we secure / score went down / raise our points',
  'security-baselines':
    'which checklist should we harden against / list of recommended settings / norm to follow for 365',
  'high-impact-change-approval':
    'one tired admin could wipe everything / second person for dangerous changes / two people must agree',
  'unified-audit-log':
    'records of who did what kept for ten years / who downloaded the file / log with the E5 plan / trace of what a user did',
  'entra-signin-logs': 'sign in history how far back / days of logins in the free plan / risky sign ins kept with p2',
  'log-export-siem': 'who reads all those logs / logs to our security centre / collect everything in one console',
  'mailbox-auditing':
    'somebody opened the mailbox of the boss, can we see who / who deleted the mail from the shared mailbox / trace of access to a mailbox',
  'evidence-pack':
    'what to hand to the iso auditor / collect proof of our controls / documents for the yearly audit of our side',
  'microsoft-certifications':
    'soc 2 of microsoft for our auditor / iso paper of the provider / get the audit report of microsoft / where do i download the certificate',
  'compliance-split':
    'microsoft is certified so are we / compliance, them or us / regulated bank in the cloud, who must comply',
  'processor-and-controller':
    'who is controller / who decides why the data is used / role of microsoft in data protection law',
  'breach-notification':
    'will microsoft tell us if they are hacked / how fast do they inform us / deadline for telling the authority about a leak / we lost personal data, how many hours',
  'data-residency':
    'do our data stay in the country / copy of a document outside our region / move the tenant to another region / server location of our files',
  subprocessors: 'which other firms touch our data for microsoft / suppliers of microsoft with access',
  'microsoft-access-to-content':
    'can a technician of microsoft open my mailbox without telling / does a microsoft engineer see our mail / support person looks into our files / switch on customer lockbox',
  'data-subject-requests':
    'ex employee wants all about her erased / person asks what we know about him / copy of all mails about a customer',
  'incident-response-split':
    'we are hacked, who do i call / does microsoft help after an attack / first call in an emergency / who leads when we are attacked',
  'compromised-account':
    'my account sends spam to all contacts / somebody else reads my mail / steps after a takeover of a mailbox / hacker changed my rules',
  'alert-triage': 'hundreds of alerts a day, who reads them / nobody looks at warnings / who is on duty for alarms',
  'license-tiers-security':
    'which plan is needed for pim / is it in business premium / do we have to buy more for this',
  'license-removal-data': 'take away the license, is the mail deleted / downgrade a plan, what is lost',
  'tenant-to-tenant-migration':
    'bought a firm and want their mail here / two tenants become one / carve out of a division',
  'migration-data-responsibility': 'files missing after the move from google / old file server moved, rights are wrong',
  'tenant-isolation':
    'other customer on the same server sees our files / how are customers kept apart / wall between companies in the cloud',
};
