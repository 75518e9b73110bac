/** What people ask in nearly the same words and what is no reading of this tenant: whose duty it is, how long, how to, what if. */
export const generalAsks: readonly string[] = `
who has to make sure that every user has MFA
is it on us to get all users registered for mfa or does microsoft do it
how do we list users without mfa
where can I see which users have not registered
do all our users really need MFA
does Microsoft force mfa on our admins now
how many methods should a user register
what happens to a user who hasn't set up mfa by the deadline
need a list of steps to roll out multi factor
which licence do we need to require mfa for everyone
is mfa enforced by default in a new tenant
anyone know how to reset a users authenticator
is our mfa microsoft's job
do guests need mfa with us or at home
who should own mfa in our company
are we allowed to exempt the ceo from mfa
report on mfa: who is supposed to read it
how often should we check for users without a second factor
Audit tomorrow: whose responsibility is multifactor authentication in M365?
does a shared mailbox need mfa
how do I find accounts nobody uses anymore
what should we do with users who have not signed in for 90 days
should passwords expire at all these days
is it our duty to remove stale users
who is responsable for the user accounts, we or MS
users with password never expires - is that bad
are disabled users still counted for licensing
can a manager see which of his people lack mfa
do new accounts get mfa automaticly or must we do something
which methods count as strong
is sms still ok
are sms codes being switched off by microsoft
which authentication methods should we allow
number matching, what is it and is it on by default
who decides what methods our users may use
does windows hello count as mfa
lost phone: what now with my second factor
how many security keys does an admin need
sspr: is that something we configure or does it come switched on
should we let people register a private phone
how do I see when somebody adds a new method
certificate based sign-in: who runs the CA, us?
how many global admins should we have
who may be global admin
Could you please explain which role a helpdesk person needs to reset MFA?
can microsoft see who our admins are
does anyone at microsoft have admin rights in our tenant
who gets to decide who is admin
how do I list all admin roles someone holds
is it bad to have 9 global admins
what if our only global admin leaves
which role is enough to look at secure score
are guests allowed to hold admin roles
how long are role changes kept in the log
who checks that admin roles get removed when people change jobs
can a rogue admin delete our backups
what stops one admin from changing everything alone
do we have to review our admin roles every quarter
partner admin access: are they or are we liable
what is PIM
which licence is required for PIM
how long can a pim activation last
how do we set up approval for activating global admin
who approves pim requests when the boss is on holiday
can we be alerted on pim activations and how
do we need break glass accounts
should break glass have mfa now that microsoft enforces it
who keeps the password of the emergency account
how often should the breakglass login be tested
do break-glass accounts have to be excluded from conditional access
monitoring of emergency accounts, whose task
who is in charge of guests
how do we get rid of guests nobody needs anymore
do guests expire by themselves
is it us who must check guest accounts or the inviting person
can guests invite other guests
how long should a guest account live
who can invite guests by default
should we block guests from gmail
oldest guests first or by site: how should one do a guest clean-up
does microsoft remove guests that never accepted
are our guests microsoft's problem when they get hacked
how often do guests have to be reviewed under iso 27001
what is an anyone link
who is liable if a public link leaks customer data
how do I see what I have shared
how can we stop people making anonymous links
do anyone links expire on their own
can we force an expiry on anonymous links that exist already
what happens to old links when we turn anonymous sharing off
who reviews the sharing links
who looks after links of a person who left
what should our default link be
should we allow anyone links at all
how long can a sharing link stay open
are links created in teams chat the same as in sharepoint
which links are the riskiest
My manager asked for a list of shared files, how do I make one?
is oversharing inside the company our duty as well
who is supposed to clean up public links, site owner or IT
need an overview of sharing options from open to closed
which external sharing level does microsoft recommend
external sharing: what is on by default in a new tenant
who sets the external sharing level
what's affected if we switch external sharing off today
does the sharing setting also apply to teams
how do you change sharing for a single site
if we tighten sharing, will our current guests lose access
is sharing set by microsoft or by us
who should get told when the sharing setting changes
do we need conditional access if we have security defaults
which conditional access policies should every tenant have
who writes the conditional access policies
report-only mode: how long should we leave a policy in it
can we lock ourselves out with a ca policy
what are the microsoft managed policies and can we turn them off
are service principals covered by conditional access
how do I exclude a user from a policy safely
should exclusions be reviewed and by whom
which licences allow risk based policies
how to see which policy applied to a sign-in
device code flow - should we block that
is legacy auth blocked by default
did microsoft already switch off basic auth for everybody
who has to block legacy authentication
what breaks when we block legacy sign-in
how can we find out who still uses legacy protocols
when does smtp auth with basic end
do our scanners still work after smtp auth is off
does security defaults block old protocols too
which is better, security defaults or conditional access
when were security defaults turned on for new tenants
should we turn security defaults off now
can security defaults and CA be on together
who deals with risky users
who gets the mail when a user turns high risk
how long do risk detections stay visible
does microsoft block risky sign-ins for us
what should we do when an admin is flagged as risky
can we see risky users with p1
what's the difference between user risk and sign-in risk
do guests show up in identity protection
what to do first when an account is compromised
how do we end all sessions of a user at once
someone approved an mfa prompt they did not start, what now
are failed logins from china something to worry about
should we check sign-in logs every day
can users consent to apps by default
who is responsible for third party apps in our tenant
who should approve app consents
how do we see which apps can read mail
how do I revoke an app's consent
what is the admin consent workflow
how do we list every app with tenant wide consent
should unused apps be deleted or disabled
which role can give admin consent
how long can a client secret be valid
what happens when an app secret expires
do we get warned before a secret expires
who renews app secrets
secret or certificate, what should we use
who should be owner of an app registration
do app registrations without an owner still work
are deleted app registrations recoverable
how do we find service accounts
our saml certificate runs out, what do we have to do
who patches our laptops
who is responsible for devices
who makes sure laptops are encrypted
is bitlocker on by default in windows 11
how do i get my device compliant again
what makes a device non-compliant
what happens with devices that have no policy assigned
when is a device stale
how often do devices check in
which licence includes device compliance
are home PCs our responsibility when they open company mail
is windows 10 still getting updates
how many devices can one user enrol
who signs off on devices that can't be encrypted
are phones included in the device duty
how to list devices that have not been seen for months
what must be done with a leaver's laptop
compliance percentage: what is a good number
who gets an alert when a laptop goes out of compliance
does autopatch take the duty off us
can users forward mail outside
who blocks automatic forwarding
is auto forwarding blocked by default
how do i check mailboxes for forwarding
what should happen when a new forwarding rule shows up
does forwarding inside the company matter
who may read other people's mailboxes
should we worry about delegates in hr mailbox
is mailbox auditing on for everyone automatically
my boss wants my mail forwarded to his gmail, allowed?
is the audit log switched on by default
how long is the audit log kept
how do I search who deleted a file
are sign-in logs kept for 30 days or less
can we get logs from before auditing was turned on
how late do events appear in the audit log
who may look at the audit log
are copilot prompts in the audit log
is log retention our responsibility
should someone look at logs each week
is it legal to check what one employee downloaded
what is secure score
is a secure score of 64% good
how is secure score calculated
why does our secure score go down without us changing anything
how often does secure score update
who should look at secure score
what should we improve first to raise the score
is secure score comparable between companies
which role can see the score
how long is the score history available
top 10 things to do for security in m365
what would you fix first in a new tenant
who handles alerts at night
who is responsible for handling alerts
does microsoft watch our alerts
how fast must we react to a critical alert
what does high severity mean
who gets the alert mails by default
how do I turn on alert policies
what's the difference between alert and incident
how do findings get an owner
what does skipped mean for a check
how long are closed alerts kept
what happens if nobody reacts to a finding
can i mute an alert and what then
does accepting a risk close the finding
how often are checks run
who handles an incident
whose job is it when teams is down
does microsoft tell us about outages
how do we find out if exchange is down
where do i see service health
who is allowed to read service health
what uptime does microsoft promise
do we get money back for an outage
how much downtime per month is within the sla
how do we claim credits for last month's outage
what can we still do during an outage
does service health show all incidents or only ours
who has to inform staff when sharepoint is slow
message center: do we have to read everything
how much notice does Microsoft give before a change
when must microsoft notify us about a breach
within how many hours do we have to report a breach
does a security incident at microsoft always show up in our admin center
which licence do we need for pim
is entra id p2 in business premium
do all users need p2 or just admins
what happens to the mailbox when I remove a license
how long is data kept after a licence is removed
when does a shared mailbox need a licence
do disabled users use up a licence
can we reuse a leaver's licence straight away
what happens when our subscription expires
how many days after expiry is our data deleted
does a lapsed bill kill the backup
is intune included in what we have, M365 E3
which licenses cover dlp in teams
does audit premium need a licence per user
are unused licences a security problem
trial licences, who can start them and can we block it
how can one see unused licences
does microsoft back up our tenant
how long does microsoft keep backups
is retention the same as a backup
is the recycle bin a backup
how far back can we restore with Microsoft 365 Backup
which data isn't in microsoft 365 backup
is teams included in the backup
how often are restore points made
how long are restore points kept
how often should we do a restore test
who tests restores
what counts as a valid restore test
restore test overdue - what does that mean
do auditors ask for proof of restore
who can start a restore
what happens to our backup when we stop paying
are deleted mailboxes still in the backup
should we also back up entra
can conditional access policies be restored from entra backup
is anyone at microsoft able to get our data back after 93 days
the 14 days sharepoint backup, how do we ask for it
site deleted 100 days ago, any chance?
last backup before the attack: how do we choose the right restore point
need a short overview of what is backed up by whom
what happens to the onedrive when someone leaves
how long is a leaver's onedrive kept
who gets access to the onedrive of an ex employee
can we keep a former employees onedrive longer than 30 days
does the manager get a mail before the onedrive is deleted
is an unlicensed onedrive archived
who cleans up after a leaver, hr or it
onedrive deleted yesterday, how do we get it back
do shared links from a leaver's onedrive keep working
must we delete the account or is disabling enough
how long do sessions last after blocking an account
does blocking sign-in log people out of teams at once
how long can a deleted user be restored
do deleted users come back with their licences
how do we list deleted users
can deleted groups be restored, also security groups
deleted team - how long do we have
is the mail of a deleted user still searchable
how long is deleted mail recoverable
who may create teams
who is responsible for teams without owner
what happens to a team when the only owner leaves
how many owners should a team have
does microsoft assign a new owner
how do groups expire
should we restrict team creation
how do we find inactive teams
archived team: is it still backed up
is external chat on by default
who may record a meeting
how long are recordings kept
recordings deleted after 120 days, can we change that
what is an ownerless site and why is it bad
what to do with sites without owner
who has to find a new site owner
does sharepoint delete unused sites automatically
inactive site policy, which licence
is a site owner responsible for what gets shared
should a site have an owner from IT or from the business
how do I become owner of an orphaned site
deleted site, how long restorable
how often should site owners confirm their members
site with 4000 members, is that oversharing
who labels the documents
who's responsible for classifying data
are labels on by default
can users remove a label
is auto labelling only in e5
unlabelled documents: what risk are they
should we make labelling mandatory
do labels stop copilot
label downgrade, should one need a reason
does dlp come switched on
dlp test mode or enforce, how long should we test
does dlp work in teams chat
can people override a dlp block
who should look at dlp incidents
dlp hits going up, is this a bad sign
can a retention policy be switched off by an admin
who puts a mailbox on hold
what can copilot see
can copilot show me files of other people
does copilot train on our data
who is responsible for what copilot answers
are prompts stored and for how long
should we clean up sharing before copilot
how do we hide a site from copilot
restricted sharepoint search, is it meant to be permanent
can web search be switched off
does copilot respect labels
who can build agents
who owns an agent when its maker leaves
is copilot data kept within the EU
how do we check what copilot touched
does copilot respect a site that is set to private
who sets up dmarc
is dmarc microsofts job
do we need dkim for each domain
is dkim enabled automatically for our domains
when should we move from quarantine to reject
do parked domains need dmarc as well
who reads the dmarc reports
how do i check if our spf is right
what breaks if we go to p=reject today
how often should dkim keys be rotated
does dmarc stop people spoofing our ceo
who renews our domain
what happens to mail when our domain expires
external warning tag: how do we switch it on
is spam filtering our job
which licence includes safe links
who releases mail from quarantine
who trains our people against phishing
how often should we run a phishing simulation
what happens with duties of somebody who leaves
should each duty have a deputy
do we have to name an owner for every customer task
which duties are ours, which are microsofts
which duties are shared
give me the list of things Microsoft is responsible for
what are our responsibilities in M365
overview of who does what pls
who is responsible when the msp runs our tenant
how often do owners have to confirm
how long is an attestation good for
what counts as proof that a duty is kept
who can approve a fix
who approves risky changes
why does a fix need approval
can i approve my own request
what happens if nobody approves
how long does a request stay open
does an approval expire
can an approval be taken back after the fix ran
how do i decline a change
how do i start an access review
what is an access review
who reviews guests, owner or IT
how often should access be reviewed
what happens if a reviewer does not answer
do reviews need p2
can a review remove people automatically
does a sharing review delete links
do auditors accept a review done in excel
how do you fix anonymous links in bulk
can a fix be undone
how long can i undo a fix
does fixing a finding notify the user
which things can be fixed automatically
what if a fix fails halfway
who gets told after a fix
how do I get an exception
how long may an exception last
who can accept a risk
does an exception hide the finding from auditors
what happens when an exception ends
is accepting a risk ok for admins without mfa
when is an exception the better choice than a fix
can exceptions be renewed forever
how do we see what changed in the tenant
who is told when a setting changes
can microsoft change our settings without asking
does microsoft inform us on new defaults
what has changed in the mfa rules since 2024
what's new in the shared responsibility model this year
did the retention for deleted sites change
how far back can changes be traced
has the sla for exchange changed lately
when did microsoft switch the sign-in defaults
do I need mfa
am I allowed to share with my private address
am I responsible for what I share
what should I do with old links of mine
can I see who opened my files
what can i do if my account was hacked
am i liable if i click on phishing
can I get back a file I deleted in spring
do i own the files in my onedrive or the firm
can my manager read my mails
how are we supposed to prove all this to an auditor
what does an evidence pack contain
where do we get microsofts soc 2 report
are we compliant because microsoft is
where is our data stored
can our data leave the eu
can Microsoft engineers open our mailboxes
who answers a data subject request
is the banned password list on by default
who looks after the on prem sync server
does microsoft keep the sign-in service up
can any user register an app by default
can normal users open the admin portal
who is able to create a tenant
how long until idle users get signed out
who owns the network part
who guards the datacenter
does microsoft patch exchange online
when our tenant is deleted, how long until data is gone
who's responsible for data during a migration
so how many guests is too many
so what do I do with those users without mfa
ok but who has to fix that, us?
and is that microsoft's part or ours
is it normal that we still have legacy auth open
how bad is it that 12 devices are not encrypted
we have 40 anyone links, should I care
our score dropped, what does one do then
we found a forwarding rule to gmail. what now?
no owner on three sites, who decides what happens
we're at 71% mfa, what is the target
a secret expired last night, how do we get the app running again
5 global admins, too much?
restore test failed, next steps?
customer asks if our laptops are encrypted: whose responsibility is this by the model
Manager here: do we carry the risk or does Microsoft when no backup exists?
Auditor question: is the customer obliged to review privileged roles?
For the audit I want to know how long sign-in logs are retained at Microsoft.
helpdesk: which role do i need to see risky users
please what is the different between guest and member
wich one is responsible for the deleting of old device
i want know how to see all link what are public
how much time microsoft is keeping deleted mail
pls explain who do the backup, we or microsoft
want to see how conditional access works
need a list of roles that can read all mailboxes
need to know who must react on risky sign-ins
give me the reasons to turn on security defaults
show me how to list unlicensed onedrives
tell me when a device counts as stale
show the difference between e3 and e5 for audit
list the steps for offboarding
give me best practice for break glass
which users should be admins
which users can be excluded from mfa
which admins need a security key
what devices can be wiped remotely
which mailboxes need a licence
which sites should be backed up first
any limit on number of guests?
any risk in leaving imap on?
any way to get a deleted team back?
any difference between blocking and deleting a user?
anyone allowed to approve in the absence of the lead?
anyone at MS who can see our files?
anything we have to do for the new mfa rule?
anything microsoft does about stale guests?
is it still true that basic auth is dead
is it still allowed to use sms for admins
are we still responsible for backup when we buy e5
do we still need antivirus on windows
has Microsoft already ended smtp basic auth or is it postponed
is security defaults already included in free plans
already have e5, do we get pim with it
when will anonymous links stop working if we change the setting now
is there an api limit yet on how many policies
mfa for service accounts y/n
backup needed for teams y/n, and why
retention = backup? yes or no
dmarc our job? y/n
are 30 days for deleted users fixed or adjustable
max age of an anyone link
min number of team owners
retention period of sign-in logs
deadline for mandatory mfa
responsibility for patching endpoints
owner of guest clean-up, IT or business?
recommended number of emergency accounts
default for external sharing
duty for unencrypted laptops
consequences of deleting a license
pros and cons of auto forwarding block
the right order for rolling out conditional access
legal side of reading leaver mail
best way to find ownerless groups
meaning of report only
who has access to our backups at microsoft
who has the duty to read message center
who has the last word on exceptions
who has to be informed on a critical finding
what are our options for keeping audit logs for 10 years
what are our duties with devices
what are our chances to restore a file after 4 months
what are our rights when the sla is missed
count of versions sharepoint keeps
how many days do we have to undo a user deletion
how many restore tests a year are enough
how many people should be able to approve
how many admins does a firm of 200 need
how many licences for PIM, all users or admins only
what percentage of mfa coverage is acceptable
what percent uptime is guaranteed for exchange online
is 100% mfa realistic
report of sign-ins: in which portal
is there a built-in report for sharing links
can I schedule a secure score report to my mail
does the inactive users report need p1
is microsoft allowed to look at our secure score
worst thing that can happen with an unowned app
oldest log entry we could possibly get with e3
first thing to do on stale guests
at the moment microsoft makes the backup, right?
currently thinking on turning off pop, what should we watch for
right now everybody can create teams, is that a risk
since we moved to the cloud nobody checks logs, whose task would it be
last week a colleague left, what must we do with his mailbox
yesterday I deleted a channel by mistake, how long do I have
this month we get copilot, what should be cleaned first
today a vendor asked for admin consent, should I say yes
our admin has left and is still global admin, what to do first
our CA policy is report-only, does it protect anything like that
we have no p2, how can we then see risky sign-ins
if a laptop isn't encrypted and gets stolen do we have to notify
if the audit log is off are we in breach of anything
if nobody owns the app reg who gets the expiry mail
if the backup runs daily how much can we lose
when a user is blocked do his shared links work
when an exception expires does the alert come back on its own
whether guest access in teams is on or off, who decides
why is our dmarc still at none a problem
why should we list all service principals
why did microsoft turn on a policy in our tenant
why can't I see audit entries from last year
where do I look up the last sign-in of a user
where does one see who changed a CA policy
where do i find pending consent requests
how would i know if someone turned off mfa for an admin
how can I tell whether my account has mfa
how do I check that all domains have dkim
how do i know whether i'm a global admin
how do we track secrets that are about to expire
how do you see which onedrives will be deleted soon
Before I sign the insurance form: who in our company should be the one to confirm that every account has a second factor?
I'm preparing the board slides and would like to know what a decent mfa figure looks like
Hello, could you tell me how I check whether an external consultant was given an administrator role?
we're rolling out keys next week, who in IT should get one first and who doesn't need it
the pentesters say legacy protocols are open on some mailboxes, whose mistake is that in the shared model
want to see all external sharing of a team in one place, where do I go
need a count of laptops without encryption, which portal gives me this
would like a list of policies that a company of our size should have switched on
my manager would like to know how long findings from an audit may stay open
new in the job: what roles exist in Entra and what are they good for
can you explain who has to react when an app gets consent while the admin is on leave
just tell me if I still need a backup when there's a retention policy
lawyers want to know for how many years we can prove who opened the merger folder
Is the sharing default still anyone in tenants that are created today?
any idea how one lists domains without dkim, seeing spoofed mail
what's a healthy ratio of guests to employees
has anybody got to confirm the duties each quarter or is once a year enough
how do I pull a list of people who got admin this week
where do I find how many users are at risk and who must look at it
which report shows unencrypted laptops, and do I need a licence for it
secure score now counts for 40% of our bonus, is that a sensible use of it
is blocking legacy auth still something we have to do ourselves or has it been done for us already
what's waiting for approval gets lost after how many days
who is expected to answer when a guest review is overdue
do we have to keep a list of accepted risks for the auditor
dmarc status reports from google, who in the company should be reading them
how many users without mfa would the insurer tolerate
number of failed sign-ins that should make us nervous
percentage of compliant devices that auditors usually want
oldest guests: after how long are we supposed to remove them
any alert on new global admins by default, or do we have to build it?
what changed for us when microsoft made mfa mandatory
who approved it, is that saved anywhere and for how long
which fixes can the helpdesk do without a security lead
list of ownerless teams: does microsoft send us one on its own
are anonymous links already in circulation killed when we turn on expiry today
is somebody at microsoft looking at our risky sign-ins at the moment or only we
do leavers' onedrives get deleted even if someone still has a link to a file in them
should all of our admins be out of the sync from on-prem by now
when was user consent restricted by microsoft for everybody
overview pls: which of the 30 day limits can be extended
open incidents in defender, who should be closing those
count of restore tests an auditor expects per year
unused apps with big permissions, remove at once or warn the owner
app secrets about to expire: does the owner get a mail from Microsoft
new forwarding rules, do we hear of them automatically
We found many old outside accounts from projects years ago. Who has to remove them?
His account was deleted in spring with all his files in it. Can they still be brought back?
The recording of the meeting in June has vanished. Does Teams delete these by itself?
Every technician is global admin including the intern, how many should there be at most
My assistant shares my calendar with a supplier, is there a setting for the whole org against that
are passkeys really safer than the number in the app
managed identity or normal account for jobs, which is better
teams is down, where does Microsoft publish the status
what is our duty in knowing which information we hold and who owns it
recommended maximum of people in the highest role?
does something mail site owners when nobody uses the site
password hash sync or adfs, which part of the risk is ours
the boss wants full admin, should he have it
which accounts should be excluded from conditional access
who should see the risky users
what do I do when a user is flagged as risky
how do I find out who has a licence
which licence do I need for the report of inactive users
is dmarc something we must set up ourselves
is the audit log on by default
is web search in copilot on by default
does Microsoft turn on DKIM for us
can guests see other guests by default
can a guest invite another guest if we do nothing
what does non compliant mean for a phone
what happens to a device that is not compliant
why do links have no expiry by default
when do anonymous links expire if nobody sets anything
are anonymous links a bad idea
who gets told when a backup fails
who should test a restore and how often
what counts as a stale device
what is a good secure score
how is the secure score worked out
do we lose the score if we accept a risk
who approves a fix
can an admin approve his own request
what is the difference between report only and on
why is a policy in report only mode first
how long should a policy stay in report only
how many days until an unlicensed onedrive is gone
does disabling an account stop its links
do links stop working when the owner leaves
what becomes of guests when a project ends
who cleans up inactive guests, us or microsoft
do expired secrets break the app
how long may a secret live
what are break glass accounts for
how many break glass accounts do we need
should break glass accounts have MFA now
does a sign in of an emergency account raise an alert by itself
we moved to e5 last week, what do we have to switch on
we deleted a site yesterday, how long do we have
our admin left today, what first
somebody shared a folder with anyone last week, what now
a user clicked a phishing link this morning, what do we do
the backup has failed for a week, whose problem is it
is it still true that files stay 93 days
is MFA still optional for admins
do we still need a backup when everything is replicated
are our mails encrypted by Microsoft already
is our data in the EU already or must we pay for it
who checks every month that guests are still needed
who has to check the audit log daily
who reviews the list of admins
what report shows users without mfa
where do I see who created a link
how can I list all anonymous links in sharepoint
how to export the sign-in log
show me how to block legacy auth
give me the steps to revoke a session
tell me what microsoft does against ddos
list the things that are our job
list what microsoft does not back up
give me an overview of the shared responsibility model
what are the top risks of anonymous links
which settings should we change first
what is the status page for outages
which accounts count as privileged
is safe links part of every plan
is PIM available to all customers or only to some
is eDiscovery included for everyone
is double key encryption available in europe
is the 180 day audit available for guests too
which customers get microsoft managed policies
is insider risk something every tenant has
is privileged access management offered to everybody
does every tenant have security defaults
we bought E5, so security is done, right?
we have Defender, so nobody needs to look at alerts any more, correct?
we pay for premium, that means Microsoft restores our files, yes?
we have retention on everything so we are fine without backup right
we are on microsoft 365 business premium, are we covered
our data is replicated, so it is safe... isn't it
we use intune so the laptops are microsoft's problem now
got the security add-on, anything left for us to do?
as we have MFA we cannot be phished, right
we set up a dlp rule for mail to outside, but it also stops mail inside the company
I made a policy for external sharing and now internal people are blocked as well
we configured retention for teams and the chats are gone, is that expected
I switched on safe attachments but some mails are still delivered late
we enabled the label and now nobody can open the file
I have set the link to expire but it still opens
we blocked forwarding and one partner complains
I turned off guest access and the old guests are still there, how come
we made a conditional access policy and it does not apply to guests, why
I read that labels protect files and also that they don't. what is right
some say guests count for conditional access, others say no. please explain
Documentation contradicts itself about audit retention, which one is valid
I'm not worried about the price, I'm worried about our plans ending up in somebody's training data
I don't care who broke it, I care about who can bring it back
we are a small firm without IT people. what is the least we have to do
My colleague left last month, his files were in OneDrive and IT says they are gone. Is that true?
We found out that an intern could read the payroll. How can that happen and who should have prevented it?
Our insurer asks whether we test restores. What would be a good answer?
The auditor wants to see who is responsible for patching. What do I tell him?
Microsoft sent a notice about a new policy in our tenant. Do we have to act?
There are rules in our tenant which nobody of us made, named managed by Microsoft. Where do they come from?
Somebody got into our CFO's mailbox. Which logs exist and for how long?
Is there something that warns owners before a site is archived
is there a built in way to ask managers about guests
is there a setting that stops users from making public teams
is there any law that says we need a backup
are there limits on how many restores we can do
are there costs for keeping inactive mailboxes
are there differences between global reader and security reader
do all admins need a phishing resistant method
do guests need a licence for MFA
do deleted teams keep their files
has microsoft a duty to tell us about a breach
has the customer to approve support access
will microsoft tell us before it changes a default
will links still work after we turn off anyone sharing
risky user or risky sign-in, what is the difference
dlp in simulation, does it block
policy in report only, does it stop anybody
standing rights or activation on demand, which one is safer
free edition or P1, which keeps sign ins longer
password changed, attacker still in, how to throw him out
process for handling incidents, who does which step
the guest list is growing, who has to take care
how many admins is healthy
what percentage of MFA should a company reach
how often should the list of guests be looked through
and anonymous links
and guests?
and the admins?
and for onedrive
and devices
what about guests
what about sites
what about old links?
also for shared mailboxes?
and who checks that
is teams down
is outlook down for everyone
is there an outage right now
is something wrong with exchange today or is it me
how far back do the logs go
how far back can we see sign ins
how far back can files be restored
is onedrive down at the moment
is exchange down right now or only for me
teams does not work right now, is microsoft down
is microsoft 365 down today
how far back does the log reach
someone deleted a whole team
a colleague deleted our site yesterday
the owner deleted the group
somebody removed the channel this morning
our shared folder disappeared today
the space of our department vanished since this morning
all my files have a weird name since today
files cannot be opened since this morning, they end in .locked
everything in the library is encrypted since an hour
an ex colleague could still open mails yesterday
the account is blocked and the session still runs
a leaver still gets into teams
our secure score went down over night
score fell, why
the points dropped after an update at Microsoft
a mail from the boss was false and somebody paid
strangers came into our meeting today
somebody clicked a link and typed the password
a laptop was stolen this morning
a phone with company mail is lost since yesterday
malware came through a mail today
files of a leaver are gone
mails of last year disappeared from my mailbox
the recording of today is missing
user without licence, mailbox gone
smaller role than a full admin
hash sync or federation
only share with partners that we trust
session goes on although we blocked her
which actions bring the most for the score
rank alerts, how
robot accounts, how to treat them
link that needs no login
stale sites and copilot
is my chat history encrypted
who renews certificates of our apps
who owns the robots and agents in our directory
chase people without a second factor
we have M365 defender, so we are covered, right?
we've bought the security bundle, so that's all taken care of, no?
got Microsoft security so nothing to do for us, correct
is lockbox available in all plans
is it available to all customers
it does not say what happens to old links, do they get the new end date or stay as they are
what is the helpdesk administrator role for
what is the user administrator role for
what is the security reader role good for
what does the exchange administrator role allow
what is the application administrator allowed to do
what is the guest inviter for
what is a break glass account
what is a guest
what is a conditional access policy
what is the secure score
what is secure score good for
what is identity secure score
what is legacy authentication
what is a service principal
what is an oauth grant
what is a stale device
what is a compliance policy
what is the recycle bin for
what is a named location
what is the report-only mode for
what is a sensitivity label good for
what is an anonymous link
what does anonymous link mean
what does the compliance state mean
what does risky user mean
what does disabled but licensed mean
are guests dangerous
is legacy auth dangerous
is an anonymous link safe
are links without an end a risk
how bad is it to have many global admins
how dangerous are forwarding rules
we made encryption mandatory for all laptops last year
we have made phishing resistant mfa mandatory for admins
we introduced intune for our phones this spring
we've enabled number matching for everybody
we've switched on audit for all mailboxes
we've turned on security defaults last week
sharing with guests is allowed on some of our sites
external sharing is open for a few of our teams
conditional access is on for all our staff
mfa is already mandatory here
our phones are managed with intune
our disks are encrypted
our guests need mfa as well
we dismissed somebody yesterday, what is the procedure
somebody was let go this morning, what's next
a colleague quit, what's the process for the account
he left and still has mail on his phone, how do we stop that
we configured the sharing policy only for guests but it is blocking colleagues too
I set up a retention policy and it does not apply to channel messages
I have configured safe links and it still rewrites internal links
our compliance policy was set for windows only. now it is hitting macs
I configured a label to encrypt. outside people can't open the file
we configured number matching for one group, but all users get it
I have set up a named location. people in the office are still asked for mfa
the policy is meant for external mails only, yet internal mails are held back
dlp was set to warn only but it is stopping people
I made a conditional access policy for admins and now everyone is affected
in the list above it says 90 days but the table says 180, which one is right
this page says the default is off and the next page says it is on
the article does not mention what happens to shared mailboxes
the paragraph about guests contradicts the one about members, please clarify
in the note it says "enabled by default", is that true for old tenants
it is not clear from this page who is affected
the documentation says devices without a policy are compliant, really
under "limits" it says 1000 but the text says 500
the steps in this article do not work any more, the button is gone
this section should say whether it applies to onedrive as well
what does "not applicable" mean in this table
the doc says premium is needed, the price list says it is included
why does this article recommend to switch it off
the heading says audit but the text is about retention
I read that microsoft recommends no password expiry, is this official
according to the docs it takes 24 hours. is this still so
the text says deleted items stay 14 days and above it says 30
could you add what happens when the licence ends
does this article apply to gcc as well
"mark devices as not compliant" what is the default of this
is the statement in the second bullet still correct
would the printer still scan to mail if basic auth is disabled
does the calendar sync still work when the block policy is enabled
if security defaults are enabled, can we still use app passwords
will pop clients stop when modern auth is on
what still works if conditional access is turned off
currently our tenant is set so that every member may invite guests
at the moment everybody here is allowed to create teams, is that wise
our company has this option configured and people can still share
I've enabled the block for legacy protocols and still see attempts over imap
we have blocked pop and imap and I still see failed sign-ins
mfa is enforced for them and still they get in without it
even though the setting is off our users can still do it
people are able to reset their password although we set it to none
we switched it to require approval, nevertheless apps get access
sharing is limited to existing guests, yet new guests appear
the policy is enabled but somebody still signed in with basic auth
what is 12 times 14
whats 9 x 9
how much is 15 % of 230
what is the square root of 2
convert 5 miles to km
300 divided by 7
allowing users to share free/busy with outsiders at their discretion would save us work
letting people decide themselves what they share would be easier for us
allowing guests to invite others would make projects faster
giving owners the right to approve guests would reduce work for admins
currently my organisation is configured with this option and everyone may invite
at present our organization has this enabled for all members
right now our tenant is configured so that all users can register apps
everyone in our org is able to invite externals
all users in our organisation can create groups at the moment
keep copilot away from documents stamped confidential
keep the assistant away from hr folders
keep guests out of internal channels
stop copilot from reading files marked secret
hide the salary site from copilot
block logins from outside europe
block sign-ins from other countries
block downloads on private computers
block mail from one domain
allow access only from the office
only company devices may open files
require a pin on phones
prevent people from sharing whole libraries
prevent consent by users
limit who can create teams
restrict guests to one site
turn off device code sign-in
turn on mfa for all
disable old protocols for everyone
enable audit for mailboxes
it is not clear which messages users can see in quarantine
it is not clear what a user may do with a blocked message
it is not clear whether guests count
it is unclear which plan is needed for this
please clarify if this works for shared devices
please add what happens after the grace period
it seems contradictory that it is on by default and must be enabled
this contradicts the other article
this says 30 days, the portal says 14
the table has no value for business premium
do I need P1 or P2 or is E3 enough
does e3 include this or do we need an add-on
will business premium do the trick
what is the difference between retire and delete
what is the difference between retire and wipe
what is the difference between a label and a policy
what is the difference between consent and assignment
which of the following is the customer's responsibility
which of the following statements about the shared responsibility model is true
which two tasks stay with the customer in saas
in which model is the customer responsible for the operating system
select the responsibility that is always the customer's
we set up mfa and the user can put it off for 14 days
users can postpone the registration, how is that safe
a second authenticator was added for a user without their knowledge
an attacker registered his own phone for our user
a macro overwrote a column in thousands of files over weeks
an employee shared a payroll sheet with everyone years ago
copilot showed salaries to a trainee who had not looked for them
an old spreadsheet was shared with everyone and the ai finds it
somebody connected a note taking robot to his calendar
people keep chatting after they were told to go
our insurer does not accept text messages as second factor any more
a former customer wants everything deleted that we have about him
who opened the file last winter, is it too late to see
we use a reseller, which contract counts
the office burned down with our domain controllers in it
the whole service was down for a day and nobody could work
should we be told when secrets expire, and by whom
how do I set up warnings for expiring secrets, best practice
who gets told when a secret expires
does azure itself warn us before a certificate runs out
litigation hold vs retention label
risky users vs risky sign-ins
mfa vs conditional access
backup vs retention
eligible vs permanent role
guest vs external access
audit log vs sign-in log
how many policies are too many
how many guests are too many
how many exclusions are acceptable
do guests need our mfa or is that of their own company enough
is the mfa of a guest's home company enough for our tenant
will microsoft switch on policies in our tenant without asking
does microsoft add policies to our tenant on its own
who is accountable for what staff share by public link
who answers for what people give away with anonymous links
who is to blame for the links that people make
who is accountable for the apps that people let in
who decides which people become exchange admin
who settles who may have rights here
who approves that somebody becomes a privileged user
who hands out admin rights, and on whose word
who decides who is let in as a guest
who may say who gets a licence
which report shows this, and who reads it
which feature keeps mails from being changed
which default applies when nothing is set
which of these two keeps the data longer
which tool is meant for labelling in bulk
the group has 80 names in it, is that ok
privileges pile up over the years, how to stop that
we got a raci chart from the consultant, what belongs to whom
rights creep, people keep what they once got
who decides who gets a mailbox
who decides who sees what
who decides who may share
who rules who becomes an owner
onedrive of somebody whose licence ended last month
mailbox of someone who lost his licence
files of a person without licence since spring
stop people sharing with public links
stop guests from inviting others
stop colleagues forwarding mail to private addresses
stop staff from connecting apps
emergency accounts, passwords without end
service accounts, passwords without end
remove any forwards that were set up falsely
`
  .trim()
  .split('\n');
