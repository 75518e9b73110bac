/** How people ask how this tenant stands: one phrasing a line. The bot learns from them what such a question sounds like. */
export const stateAsks: readonly string[] = `
how many people here can still get in with only a password
mfa coverage in %, today
need the names of everyone not registerd for mfa before the audit on thursday
Could you please tell me which members of the finance department have not set up multifactor yet?
anyone left without a second factor?
users w/o mfa
percentage of staff with MFA vs the number in june
is MFA enforced for all accounts in our tenant rn
whos still not enrolled, worst departments first
the insurer wants proof, so: list of users and their mfa state please
did the mfa gap get smaller since last week
show accounts with mfa disabled
want to see who dropped their second factor this month
Hi, management meeting in 10 min, what share of our people have strong sign-in switched on?
any shared mailboxes with sign-in enabled?
mfa stragglers pls
have all the contractors registered by now
enabled accounts nobody has signed in to for 90 days
stale users report
give me dormant accounts, longest unused on top
How many active user accounts do we have altogether?
when did the last person without mfa register
please what is the actual number of user which have no multi factor
are there accounts whose password never expires in our directory
who hasnt changed there password since 2021
new accounts since monday
does the reception account have a second factor set
mfa y/n for j.meyer
still seeing people w/out mfa or are we at 100?
breakdown of methods: app, sms, key, nothing
how many of us use passkeys today
who is still on sms codes
need to know which execs rely on voice call as their only factor
phishing-resistant share among admins, current figure
is sms as a method enabled in this tenant atm
ppl with only a phone number registered
top 10 users with weakest authentication methods
Which authentication methods are presently allowed in our policy?
is anyone using fido keys already
overview of registered auth methods per department
self service reset: how many enrolled so far
methods registered in the last 24h, I suspect an attacker added a phone
has temporary access pass been used this week and by whom
windows hello adoption so far
are the vip accounts on keys yet
show who added a new authenticator yesterday
how many global admins are there at the moment
who is global admin
List all people holding a privileged role, sorted by how powerful it is.
admins lacking mfa?
we said max four GAs, are we under that now
which admins use their daily account for admin work
any admin that hasn't logged on for months
who got the exchange admin role and when
permanent vs eligible role holders, counts
is anyone permanently user administrator
I am the new CISO and would like an overview of everyone with admin rights
give me privileged accounts with a mailbox licence
who made who admin in the last 30 days
guest with admin role anywhere?
admins synced from on-prem AD - list
how many roles does svc-backup hold right now
is Petra still sharepoint admin
are there groups that grant an admin role in here
number of global admins over the past year, trend pls
who lost admin rights this week
highest privileged user who has not signed in longest
does any external consultant still have admin on us
auditor asking for: privileged role membership as of today
show the partners with delegated admin on our tenant
has the intern's admin role been taken away yet
PIM activations last week
who activated global admin over the weekend and what reason did they give
any eligible assignment running out soon
how many standing (non-pim) admins remain
is approval required for activating GA in our pim settings
whats the state of our break glass accounts
are both emergency accounts excluded from every CA policy
last sign-in of the break-glass user
has anyone used the emergency access account since january
do our breakglass accounts have a key registered
is there an alert set on sign-ins by the emergency admin
when was the breakglass login last tested
how many guests do we have
guests that never accepted their invite
external users not seen for half a year
who invited the most guests, top 5
list guests from gmail and hotmail adresses
guest count now compared with new year
can you show me all guest accounts in the Project Falcon team?
are any guests without mfa
need guest list by company for legal, today if possible
oldest guest account still alive
new guests this week
which guests can see the HR site
guests w/o sponsor
is guest inviting restricted to admins in our tenant atm
any guests in teams with confidential in the name
the guest clean-up, how far are we
I would like to have the list of external persons who have not log in since 1 year
who let jdoe@contoso-partner.com in
does the guest setting allow guests to invite others here? whats it on
guest expiry on sharepoint: set to how many days with us?
cross tenant access: which orgs do we trust at the moment
how many anyone links are out there
anonymous links created in the last 7 days
list of files shared with anybody, largest exposure first
who creates the most public links
any anonymous link without an expiration date?
org wide links to payroll stuff
Which documents of the board site are open to people outside?
we had a leak scare this morning, show me what is shared publicly rn
oldest still-working anyone link
has the number of open links fallen since we changed the default
edit links for everyone - any?
sharing links in onedrive of the CEO
which folders does the whole company have access to
did someone share the Q3 forecast externaly
new sharing since yesterday evening
how many links were revoked by the last fix
what's our default link type set to
sharing links nobody has opened in 6 months
files shared w/ competitors domain?
everything that supplier Ltd can open
permission everyone except external users where is it used
what is the sharepoint external sharing level currently
is onedrive sharing stricter than sharepoint in our settings or the same
sites where sharing is more open than the tenant default
are anyone links disabled yet
sharing setting: when was it last changed and by whom
external sharing on or off for the legal site
do our anonymous links have a forced expiry and how long is it set
which sites permit anonymous access, need it for iso evidence
is resharing by guests blocked in this tenant
has anyone loosened the sharing setting again
calendar publishing to outside enabled here?
is sharing with personal accounts possible at the moment in our config, and on which sites
ca policies list
how many conditional access policies are on, off and report-only
which policies are still in report only
who is excluded from the mfa policy
any CA policy edited this month
does our ca cover guests
Is there currently a policy that blocks sign-in from unmanaged devices?
apps not covered by any conditional access
exclusion groups with more people than last time
what did Tom change in conditional access last night
users hit by no policy at all
how many sign ins were blocked by CA today
are admins required to use compliant devices as things stand
device code flow blocked? y/n
do all our policies leave out the emergency accounts
session lifetime configured for admins, what is it
can I get an export of our conditional access policies with state and exclusions
is legacy authentication still open for anyone
who used basic auth the last 30 days
smtp auth enabled mailboxes
legacy auth attempts, trend over 3 months
which printer accounts are still sending with a password
did the legacy auth block go live on tuesday as planned
is smtp auth off at org level
any successful legacy logon after the cutoff date
show me the clients that still use old protocols, most active ones first
security defaults: enabled?
are we running on security defaults or on CA at present
when were security defaults turned off here and who did it
sd on or off pls
any risky users?
who is flagged high risk right now
risky sign ins last night
number of risky users not yet dealt with
has marta's risk been dismissed
which of our admins show up in identity protection
did anyone have an impossible travel hit this week
longest unresolved risky user
users at risk this month versus previous
Our SOC lead asks how many compromised accounts were confirmed this year.
leaked credentials hits in our tenant
sign ins from russia or north korea this weekend?
failed logins spike - who is being sprayed
is the user risk policy on with us
any at-risk account that is also guest
how many risk alerts did we close last quarter
someone keeps getting mfa prompts she says, any odd sign-ins for lena.k?
what apps have access to our mailboxes
apps with consent from a single user
third party apps that can read all files
list every app that was granted tenant-wide consent, newest first
unverified publishers in our enterprise apps?
who consented to that chatgpt plugin thing
app consents granted this week
is user consent currently allowed or disabled for us
consent requests waiting
apps nobody has used since spring
highest privileged apps, top 20
which apps have Mail.ReadWrite application permission
any suspicious oauth app flagged
show risky permissions by app, w owner and date
has the consent for PDF Wizard been revoked
admin consent workflow switched on?
does the crm integration still hold full access to sharepoint
secrets expiring in the next 30 days
any app secret already expired
oldest client secret in the tenant
app registrations without owner
how many apps use a secret rather than a certificate
certs running out before christmas
secrets valid for more than 2 years
new credentials added to service principals since monday
saml signing certificate: when does ours expire
service principals with global admin like rights
is the sync app's secret going to die this week?? sync failed this morning
service principals that havent signed in for 180 days
list app regs with more than one active secret
how many secrets were rotated last month
service accounts without any owner on file
user accounts being used as service accounts, do we have them and which
workload identity sign-ins from outside our ip range today
noncompliant devices
how many laptops aren't encrypted
bitlocker status for sales
devices that have not checked in for 60+ days
Could I have a list of Macs without FileVault, please? The auditor is here tomorrow.
what % of our fleet is compliant
windows 10 machines still around
outdated os versions, worst first
who works on an unmanaged pc
phones without pin
any rooted or jailbroken phone enrolled
stale device records in entra, count
is my laptop compliant
which compliance policy fails most often
is the default for devices without policy set to compliant or not compliant in our intune
av off on any machine?
lost device wipe for Ahmed's iphone, did it go through
machines enrolled this week
personal devices vs company ones, numbers
compliance rate now and three months ago
servers onboarded to edr so far
laptops of people who left that are still enrolled
are all exec laptops encrypted yet
recovery keys stored for how many devices
last check-in of LT-0442
app protection policy: how many phones covered
does every ipad in the warehouse have a passcode at the moment
whose device dropped out of compliance today
devices blocked by conditional access this morning, helpdesk is getting calls
non compliant machines by location pls, thx
mailboxes that forward outside
who is auto forwarding to gmail
any new forwarding rule since last night
inbox rules that delete or hide mail - found any?
is external forwarding blocked in the outbound policy here
forwarding on the cfo's mailbox?
list forwards with the target domain and date it was set
how many forwarding rules were removed this year
does anybody still send copies of their mail to a private address
check accounts payable for odd inbox rules pls, we got a fake invoice
mailbox delegates with full access, by mailbox
who can send as the director
who has rights on hr@
are all mailboxes audited
is unified audit logging on
audit log enabled y/n
how far back do our logs go today
who searched the audit log
any gaps in log collection this month
is the siem still receiving our events
last event that reached sentinel
did anyone turn off auditing
what is our audit retention set to
sign in logs being exported? where to
who deleted files from the tender library on 3 march
downloads by the leaver in the past fortnight
what's our secure score
secure score history 6 months
score went down, what caused it
which improvement actions are open, biggest gain first
how do we compare with companies our size on secure score
Secure score: has it moved after the CA rollout?
actions marked as risk accepted in secure score
board wants one number: current secure score
which recommendations did we complete this quarter
was 64% on friday and today?
our posture score trend, graph if you can
open findings
how many critical alerts are open now
what is broken today
new findings since i was on holiday
findings by severity
any high alerts nobody picked up?
oldest open finding
who is working on the forwarding alert
alerts closed last week
Please send me the weekly overview of what is open and what has been resolved.
which checks could not run
checks skipped because of licence
anything red?
did last night's scan finish
when was the tenant last read
mean time to fix, this year vs last
which findings came back after being fixed
top 5 problems right now
is finding 2231 resolved
how many findings have no assignee
what fired overnight
number of open issues per owner, heaviest load first
have we got anything serious outstanding
how many are overdue
give me a one page status for the steering committee
permissions the bot is missing
what couldn't you check and why
defender alerts from today not triaged
quarantined phishing to our users this week
how many malicious mails got through in april
open incidents
any outage affecting exchange rn
service health please
incidents microsoft closed this week
how long was the outage on the 14th
message center posts that need action before end of month
is there an active security incident in our tenant
last incident and who handled it
sharepoint slow everywhere - known issue?
planned changes hitting us in the next weeks
did the onedrive sync bug get fixed already
how many E5 licences are free
unused licenses
licences assigned to disabled users
what licences do we have
who has copilot licence
are we over the assigned count on any sku
licences of leavers not reclaimed
any subscription about to expire
p2 seats: bought vs used
Which of our users have no licence at all?
which accounts have two overlapping plans
do all admins hold P2 in our tenant
subscription renewal dates
is intune licence on everyone
licence changes since the merger
last backup ok?
when did backup run last
are all mailboxes in the backup
sites not covered by a backup policy
failed backup jobs this week
what is our backup coverage, in percent
oldest restore point for the finance site
is M365 backup switched on in our tenant
did the restore test in may succeed
date of the last restore test
number of restores this year
mailboxes added to backup since last report
restore points available for anna's onedrive
which onedrives are unprotected
Our cyber insurer wants to know the date of our latest successful restore test.
backup gaps pls
how old is the newest restore point
has the backup of teams chats been set up yet
is anything overdue for a restore drill
backup vendor app: does it still have valid credentials
which new sites haven't been picked up by the backup policy
how long did the last restore take us
does the quarterly restore proof exist for q2
anything dropped out of backup lately
onedrives of ex employees that will be deleted soon
leavers onedrive list with deletion date
who has access to sandra's onedrive now she's gone
unlicensed onedrives, how many and how big
is the onedrive retention for deleted users still on 30 in our settings
orphaned onedrives w/o manager
leavers of last month: accounts blocked, licences gone, mail converted?
was the manager of b.klein given access to his files
days left on the oldest leaver drive
which departed people still have live sessions
inactive mailboxes we are keeping
deleted users that can still be restored
who was deleted last week and by which admin
users in the recycle bin about to be purged
is T. Nowak's account already hard deleted
ex-staff accounts still enabled
offboarding checklist open items
did hr leavers from september all get disabled
accounts of people who resigned - status
who deleted the sales team
shared mailboxes converted from leavers, how many have licences
teams with no owner
groups with just one owner
public teams list
teams not used for a year
which teams have externals
groups expiring this month
is group expiry policy on
who created the most teams
Are there any security groups whose owner has left the company?
teams created in the last two weeks
archived teams: count & size
is team creation limited to IT here or open
ownerless microsoft 365 groups, y/n, how many
meeting recordings older than 120 days still around?
unmanaged skype/teams consumer chat allowed at present?
sites without owner
which sharepoint sites have an owner who left
sites nobody visited in a year
site owners who didnt answer the confirmation mail
number of inactive sites flagged this quarter
are there sites open to the whole company that hold hr data
new sites since june
who owns the intranet site
did the ownerless site for R&D get someone
labelled files percentage
which labels are published
how many documents are marked strictly confidential
unlabeled files in legal
is auto labelling on or still simulating
labels downgraded this week, by whom
who removed the confidential label from the contract
Do all teams that hold customer data carry a label as of today?
dlp policies in test mode
dlp hits this week
who overrides dlp the most
are credit card numbers leaving our org
is dlp enforcing or just auditing
false positives reported on the iban rule
dlp matches in onedrive, up or down
retention policies we have, by location
is there a hold on the ceo mailbox
how many copilot users are active
copilot seats assigned but idle
which sites are hidden from copilot
is copilot web search on for us
agents published in our tenant
who built agents and are they shared org wide
is restricted sharepoint search enabled at the moment
copilot readiness, overshared sites list
top files copilot surfaced to people who shouldnt see them
copilot usage by department since launch
is copilot interaction logging coming in
dmarc policy of every domain
which domains are on p=none
dkim enabled for all?
spf broken anywhere
is our main domain at reject yet
parked domains without dmarc
dmarc fail rate this month
any domain added lately
is federation configured on one of our domains
did the spf record of shop.ourfirm.de change
how many of our domains pass all three
mail from marketing tool is landing in junk, is dkim set for news.ourfirm.com
external sender tag on in outlook for us?
anti phishing: who's protected against impersonation right now
transport rules that bypass filtering
who is down as owner for backup in our list
how many responsibilities have been assigned so far
show the responsibility list with current names
duties owned by someone who left
which customer tasks are unassigned as of today
last time the owner of dmarc confirmed
does anyone own device patching in our register yet
what duties are assigned to me
who signed off datacenter exit plan attestation and when
what's waiting on my ok
pending approvals
who approved the fix for the anonymous links
approvals older than a week
how many requests were declined this year
my open requests
is the change to block forwarding approved yet
any request stuck because nobody has voted
who can approve things here at present, names
did security lead decline number 87
access reviews in progress
overdue reviews
which owners have not finished their sharing review
review completion rate
results of last guest review
how many links were removed in the spring review
is the admin role review done
last time we reviewed app permissions
what did you fix this week
fixes that failed
was the fix for sara's mailbox undone
fix history for legacy auth
how many findings were fixed automatically
undo still possible for yesterday's link removal?
did the mfa rollout fix verify
links removed by the bot, total
time between alert and fix, last 10
is the fix for the stale guests through
exceptions running out
accepted risks
who accepted the risk on pop mailboxes and til when
how many exceptions are active vs last year
expired exceptions not renewed
is there an exception for the scanner account
exceptions for admins lacking mfa
we have an audit on monday, need every accepted risk with its end date
which exceptions were granted after the pentest
what changed since friday
changes in the last 24 hours
who changed tenant settings this month
what is different from last week
config drift since the baseline
anything new since my last login
changes made by the msp
did anything change in sharing after the update
was there any change to admin roles while I was away
changes nobody asked for
since the migration, what moved?
has something been switched off lately
have I got a second factor set up on my login
am I an admin on anything
links I created that still work
is my account at risk
what have i shared with outsiders
which methods did I register
my devices and are they ok
do i still own any teams
am i excluded from some policy
when does my guest access end
whats my own status
have i got anything to review
my admin role - is it still active
is my mailbox forwarding anywhere, someone said it might
how many of my files are public
did my fix request go through
do i have a backup of my onedrive, like is it in the policy
what licence am I on
am I compliant, outlook says no
how do we stand
security status
overall posture pls
are we green
one line summary for the ceo on where our tenant is today
where are we worst
status report for september
how are we doing on identity
our weak spots atm
what needs attention today
cis baseline, passed and failed
evidence pack from last month, is it there
when was the latest evidence pack made
are things better than a year ago
state of devices, identity, sharing in three numbers
Good morning, I need an overview of our customer-side duties that are not fulfilled at the moment.
anything i should worry about before going on leave
helpdesk here, is user r.patel blocked
did the password reset for m.olsen go through
locked out accounts this morning
who is blocked from sign in
is hybrid sync healthy
last directory sync
password hash sync on?
banned password list active in our tenant
who has ever signed in from a tor address
is customer lockbox enabled here
lockbox requests open
did Microsoft access our content this year
privileged role alerts turned on or not in pim for us
user can register apps: current value
is the admin portal restricted to admins in our directory
who can create tenants as configured now
block download on unmanaged devices, is that live
which users bypass mfa from the office ip
number of users in the mfa exclusion group over time
those 12 without mfa from last week, any left?
and how many of them are admins
same list but only for the berlin office
ok and onedrive?? how many links there
compare our link numbers, jan vs now
is it true that we still have 9 global admins
someone told me anonymous links are on again, are they
I thought we closed the guest thing, why do I still see guests from nordwind, how many are left
boss asks if every laptop is encrypted. yes or no
for the customer questionnaire: do all employees of ours have mfa active
Auditor needs a dated list of privileged users with last sign-in
could somebody tell me wich mailboxes is forwarding now
pls to show all link what are public
i want know how much device is not ok
can i see whos on the exclusion list
tell me if the backup went wrong tonight
let me know the state of the pop/imap shutdown
would be good to see the trend of open findings
need numbers: guests, anyone links, stale devices
looking for a report on consented apps by risk
wanna see who's admin and has no key
just checking, nothing new overnight?
quick one - score today
Before I sign the insurance form I have to know whether every account in our company currently has a second factor.
I'm preparing the board slides and need our mfa figure together with the one from six months ago.
Hello, could you check if any external consultant has been given an administrator role since the start of the project?
we're rolling out keys next week, so who in IT already has one and who doesn't
the pentesters say legacy protocols are open on some mailboxes, which ones
Since the phishing mail of this morning, has any mailbox got a new rule or a new forwarding address?
want to see all external sharing done by the design team in the last quarter, biggest folders at the top
would like a list of every policy that is switched off, with the name of who switched it off
need a count of laptops that lost encryption after the update
please I must know the quantity of guest which are still active but never login
i think someone re-enabled pop for the warehouse, can you look
Do we have any administrators who are still signing in with nothing but a password?
my manager would like to know which of the findings from the last audit are still not closed
new in the job: what roles exist with people in them and who are those people
can you pull up the apps that got consent while I was on parental leave
just tell me if last nights backup is fine or not
are the forwarding rules we found in march all gone
lawyers want to know who outside the firm can open the merger folder as of now
is the number of stale devices going down or are we stuck
We disabled anonymous links two weeks ago. How many old ones are still reachable?
what's the ratio of guests to employees in our directory
any of our domains without dkim, seeing spoofed mail
did everybody in marketing finish the move away from sms
state of the onedrives of the 14 people who left in august
does anything still depend on that secret that ends on sunday
which three sites have the worst oversharing before copilot goes live next week
have any break glass sign-ins turned up in the past 12 hours
is copilot already rolled out to the sales people, how many seats
am on call: anything critical come in during the last hour
did microsoft flag any of our people as compromised today
how does our device compliance look compared to the spring
are any of the exceptions I granted about to lapse
has the guest review for the partner teams been closed by its owners
whos waiting for me to approve smth
which approval did Nadia turn down and why
how are the labels doing, uptake per team
any team left that only guests post in
sites which lost their owner during the reorg
how come i see 3 new global admins, who added them
licence shortage? IT says people cant be onboarded
are audit records coming in as of this minute
restore tests done so far in 2025, with dates and outcome
mail security of our subsidiaries domains, weakest first
which service principals got a new owner over easter
what did the fix on monday change exactly, and for whom
are we at p=reject on all the domains we mail from or only some
who is on the list to be offboarded and not done
has anybody besides me confirmed their duties for this quarter
dlp: are we blocking yet or merely watching
show what became worse since the last steering meeting
security defaults went off at some point, is that still so
number of risky sign-ins per week, last 8 weeks
encrypted vs not encrypted, mac and windows apart
what is the deletion date for the drive of my former boss
any consents that nobody in IT signed off
deleted accounts of this week, was one of them a mistake? list pls
who of the directors still logs in from a private tablet
Is the sharing default here still anyone, or did the change from last Tuesday get through?
do we have an owner on record for every app registration
which groups got a new owner recently
is auditing turned on in our environment?
is self service password reset switched on for our people
is external tagging of mail enabled here
Is customer lockbox activated on our side?
is copilot allowed to search the web with us
is sharing with new guests still allowed in our org
what type of link is preselected when our people share
what is our default sharing link
which link type do our users get by default when they press share
can our people give apps access on their own at the moment
can staff register apps in our directory right now
can guests see our whole address book as things stand
are guests able to invite other guests in our setup?
may people outside still reshare our files, check please
licenses left over?
free licences
how many e3 seats are unused
unassigned licenses, how many
who has a copilot license
copilot seats, who got them
premium licences assigned to disabled accounts
what needs my approval
anything for me to approve?
requests waiting for a decision
fixes that nobody approved yet
approvals still open, oldest first
what did i approve last month
which of my approvals ran already
open findings, biggest first
our worst gaps at the moment
top five problems today
where are we weakest
biggest risks rn
what should worry me this morning
what is red today
what's broken in our half today
what is failing at the moment
failing checks, most severe first
what turned red since friday
what can you not see
what is new since my holiday
open alerts pls
alert list
alerts of today
all open alerts sorted by severity
any critical ones among the alerts?
conditional access policies still in report only mode
policies which are only reporting and not enforcing
CA rules that are switched off
policies disabled since last week
which policies exclude more than ten people
who is excluded from our mfa policy
exclusions in our conditional access, full list
policy changes since tuesday
is there a location policy active for us
do we block countries anywhere
do we have a policy that stops old protocols
any policy against device code sign in?
is legacy authentication still reachable with us
is smtp auth still on for some mailboxes
who still uses pop
mailboxes with imap on
devices silent for 3 months
pcs that nobody has seen since summer
stale devices, more than 60 days
laptops without disk encryption, as a list
which macs are unencrypted
compliance failures of phones, count
non compliant devices by department
how many of our pcs meet the rules
android phones that fail our policy
intune devices total
which app registrations have secrets that run out soon
secrets running out within 14 days
client secrets already expired
certificates of apps expired or about to
apps with mail.readwrite.all
applications holding full mailbox permission
what can read every mailbox in our company
apps nobody owns
apps without owner
enterprise apps consented in september
who consented to that new app yesterday
oauth grants for the whole tenant, list
accounts whose password never expires
passwords older than five years, which accounts
accounts with password not required
disabled people that still hold a licence
leavers whose account is still active
ex employees with working accounts
whose onedrive will be deleted next
onedrives of leavers with days left
which personal sites are about to go
when was our last restore test
last time we tested a restore?
date of the newest backup
age of the latest backup per workload
mailboxes outside the backup
what is not covered by our backup at present
do the backup jobs run
did last night's backup work
backup failures in the past week
is our backup protecting every site
sites not in any protection policy
how old is the newest restore point of sharepoint
secure score today compared to january
our secure score trend
score now and three months ago
did the score fall
how do we compare with others of our size on secure score
dmarc state of every domain we own
which of our domains lack dkim
spf ok for all domains?
domains still federated
rules that send mail out of the company
inbox rules forwarding outside, whose
auto forwards to private addresses in our tenant
who gets mail forwarded to gmail
how open is our sharing today
how far is sharing open in sharepoint at the moment
share setting of our tenant pls
files of the legal site that outsiders can open
what does the finance site share externally
everything shared with example.com people
anonymous links older than a year
links without expiry by owner
edit links open to anybody, sorted by age
links created yesterday
who made the most public links
breakglass sign ins this month
did an emergency account log in lately
who got global admin last week
new members of the admins group
global admins, names please
permanent admins and eligible ones, two lists
who can reset passwords in our tenant
admins that have no phishing resistant method
service accounts with high roles
risky users not handled
is tom.baker flagged as risky
anybody marked risky at the moment
high risk sign ins of the last days
labels published in our org, which
do we have a dlp policy live
sensitivity labels we use today
microsoft outages hitting us today
incidents at microsoft that touch us
teams problems reported by microsoft right now
did i share anything with outsiders
which of my files are open to anyone
do i have a second factor
my own alerts
who owns backups in our company right now
duties without an owner
unconfirmed owners
which questions got no answer this week
exceptions we accepted, with end dates
accepted risks running out next month
fixes done in october
what did the bot fix lately
what was undone
reviews still running
owners who have not answered the review
a list of all people who did not finish setting up MFA, sent weekly if possible
a report of every guest with the date of the last login, please also as a file
a view with all devices and their encryption state would be great
it would be nice to get all users without a second factor in one table
an export that shows which accounts are not covered by a policy
sharing setup of our tenant
guest setup here
mail forwarding setup in our organisation
current setup of legacy protocols
current settings for external sharing
mfa setup of the sales people
I found 40 accounts that did not sign in since spring, please check those
we counted 12 links to anyone last week, how many now
found some expired secrets in the export, are there more?
who invited those gmail people
inbox rules at our place that send to the outside, which
is the audit log on for us
list everyone in a privileged role
mfa coverage
coverage of mfa, percent
default link kind in our tenant
results of our restore tests this year
which secrets of apps expire within a month
is sign-in from foreign countries blocked at ours
do our anonymous links have an end date
is web search on for copilot in our environment
can our people grant consent or is it off
how many users lack MFA?
how many users have no MFA
how many accounts lack a second factor right now
what is wrong with our tenant
what's wrong in our environment at the moment
mfa adoption
adoption of mfa as a percentage
is there anything urgent to look at
is anything urgent today
how many computers lack encryption
how many laptops are not encrypted
number of machines without bitlocker
do we still use old sign in protocols
do we still allow basic auth
can I get a list of people without a second factor
could I have a list of accounts with no MFA please
can I get a list of admins that have no passkey
can I get a list of guests that never came
can you give me a list of devices that have no owner
can we see the accounts that have only a password
which apps can read every mailbox
which applications are able to read all files
which app may send mail as anybody here
which accounts can reset the password of an admin
what is waiting for my decision
what is waiting for approval right now
have we tested a restore this year
have we ever tried a restore
dormant accounts report, with names and departments
unused accounts report incl. role and last login
admins without a second factor
admins w/out mfa pls
give me the public links on libraries
give me all anonymous links of folders
I just want to see if the user risk policy is on
trying to find out whether security defaults are on here
just want to know if our mfa policy is switched on
need to see whether legacy auth is already off in our tenant
I would like to see if dlp is turned on for us
wanted to check if our sign-in risk policy is active
is basic authentication already off
is basic auth turned off in our tenant
has imap been turned off yet
is pop off already
list anonymous links in the site Finance
show me public links in site HR
show shared links of the marketing site
links that have no end
anonymous links that never end
public links which do not expire
users without mfa
guests that never came back
devices not seen for a month
how many people have no mfa
how many ppl are without a second factor
can everybody here invite guests
can anyone here make anonymous links
how many people have no mfa here
how many staff have no mfa
how many of our people have no mfa
people who have no mfa
how many colleagues have no mfa today
find accounts that hold a licence and should not, such as blocked ones
find licensed accounts whose sign-in is blocked
licensed but blocked accounts
list shared mailboxes that still carry a licence
report: licensed accounts, no sign in for X days
accounts with a licence and no activity for 60 days
users not signed in since x days (30, 60, 90)
inactive users for x days, inactive guests for x days
stale or inactive devices, threshold in days
stale devices (no check-in for N days)
check whether an access review exists for guests
check for a recurring access review over admins
check that at least one review of guest access is scheduled
check that a break glass account exists
check that no policy excludes all admins
check if more than four global admins are assigned
verify that legacy authentication is blocked
verify security defaults are disabled when conditional access is used
verify no anonymous links without expiry remain
alert when an application secret is about to expire
alert on certificates and secrets of apps that run out
alert for app credentials that expire within 30 days
notification when a new global admin is added
notify when an inbox rule forwards mail to outside
alert on creation of inbox rules that redirect mail
monitor new forwarding rules in mailboxes
monitor changes of conditional access policies
would be useful to monitor the creation of redirect rules
it would be quite useful to see newly added guests
it would be good to have a report of expiring secrets
would be great to get an overview of users with weak methods
it would be helpful if the bot listed all anonymous links
feature request: report of all admins without mfa
feature request: list of apps with high permissions
request: overview of unused accounts per department
idea: daily mail with risky users
can we get reports on risky sign-ins by mail or webhook
can we currently get a report of risky users
can we already get alerts for new anonymous links
could we get a weekly list of new guests
is there a report that shows guests who never signed in
is there an overview of all enterprise apps and what they may do
is there a view of devices that are not compliant
is there a dashboard of our mfa coverage
any report with stale guests in it
identify users with no mfa method registered
identify guests that have not been active lately
identify admins that use sms
identify over-shared sites
identify sites shared with everyone except external users
identify service accounts without mfa
detect mail forwarding to external domains
detect new consent grants
detect inactive privileged accounts
detect accounts with passwords that never expire
discover unused app registrations
discover shadow admins in our tenant
export all guests with their last sign-in
export list of users with their mfa methods
export conditional access policies that are report-only
count of guests per domain
count of devices without encryption
number of secrets expiring this month
number of users per authentication method
percentage of users capable of passwordless
MFA status per user, exportable
MFA report
MFA registration report
guest report
guest user report with last login
admin role report
privileged roles overview
inactive users report
stale accounts
stale guest accounts
external forwarding rules
external sharing report
anonymous sharing links report
expiring app secrets
expiring client secrets and certificates
apps with high privileges
OAuth apps with admin consent
risky users
risky sign-ins report
conditional access gaps
conditional access policy coverage
users excluded from conditional access
users excluded from mfa policies
device compliance overview
noncompliant devices report
devices without bitlocker
legacy auth sign-ins
legacy protocols still in use
backup status
backup coverage overview
service health now
open findings by severity
Found 12 accounts without MFA. Please check.
Found 3 global administrators without a phishing resistant method
Found 40 sharing links that never expire
Found 25 devices that were not seen for 90 days
5 users are excluded from the mfa policy, who are they
14 guests never accepted the invitation, which ones
the score went down, show what changed
list every policy that was edited this week
show me what changed in conditional access since friday
who was added to an admin role lately
who has been added to the global admins
which teams have guests in them
which sites are open to everyone
which mailboxes forward to outside
which apps got consent in the last month
which of our secrets run out soon
which backup did not run last night
tell me about devices that have not synced in weeks
tell me which users have never signed in
gimme the mfa gaps
gimme all guests older than a year
need a list: admins, their methods, last sign in
need to report on unused licences by friday
want to be told when somebody gets a new admin role
wish to be warned before our app secrets expire
are any of our app secrets about to expire
are there any forwarding rules right now
are any guests in privileged roles at present
do we have expired secrets
do we have devices nobody uses
do we have accounts with licences nobody uses
does anybody in our tenant forward mail to a private mailbox
has anyone been granted a role since last week
is mailbox auditing switched on for our organisation
is auditing enabled for our tenant
is customer lockbox turned on for us
is external sharing turned on for our tenant
is the copilot web grounding active for our users
is anonymous sharing allowed in our tenant or switched off
are guest invitations limited to admins in our tenant or can all do it
can our members register apps or did we switch that off
may our users give consent themselves or is it blocked here
are our sharing links set to run out, and when
do our guest links expire, and after how many days
is there a rule that blocks countries in place at ours
is there a policy for device code sign-in in our tenant
is our dmarc record valid
does our domain have dkim
accounts with passwords that are set to never expire
everybody who holds a high role
names of all security readers for the audit
names of all exchange administrators please
copilot licences, who got one
licences that are left
storage left on onedrive
when was the last restore test here
when did we test restoring last time
restore tests of last year, results
who invited the guests from hotmail
leaked credentials found this year
former staff who still own a team
people who are gone but still own groups
one page overview of where we stand on sharing for the board
how do we compare with others on the score at the moment
health of the service today please
alert if anyone becomes a privileged admin who is not on our list
custom alert for each new privileged admin
alert me when somebody new is global admin
alert on any admin without a second factor
alert on licensed people without strong sign-in
alert on certificates of apps that end soon, some are managed by our clients
alert on mailboxes that forward outside
monitor all open links of the tenant
monitor which links are active in sharepoint and onedrive
looking for a way to monitor sharing in our tenant
looking for a way to list all external guests
we are looking for a report of everything that is shared outside
we want to monitor who gets admin rights
we need to find admins who effectively have no mfa
find admins that are at risk because no policy asks them for mfa
be able to spot accounts without mfa quickly
be able to see at once which admins lack a second factor
easily spot guests in privileged groups
quickly identify mailboxes with forwarding
creation of redirect rules in mailboxes, to be monitored
creation of a new forwarding rule, would be nice to see
new inbox rules that hide or move mail, useful to watch
addition of members to admin groups, useful to watch
consent to new apps, would like to track
licensed people with no sign in for X days (30, 60, 90)
accounts with no sign in for x days
ensure that legacy protocols are blocked. check failed
ensure that security defaults are off. result: failed
ensure dmarc is published for all domains. result: not met
check reports FAILED although the policy is in place
test reports failed although device code flow is blocked for all users
the test fails although all admins have mfa
the control shows not compliant though we set it up
improvement action gives only part of the points
improvement action completed but no points awarded
stale accounts test fails because of our break glass accounts
make certain no open links without an end are out there, show them
see whether any link can be opened by anyone for an unlimited time
who of our people has no second factor so far
who in our company still lacks a second factor
who among the staff is still without two factor
who among our admins still has only a password
is anything on fire right now
anything burning at the moment
anything burning that we should look at
how many global admins
number of global admins
how many admins
noncompliant laptops
non-compliant devices
unencrypted laptops
ability to audit who has global admin
ability to see who holds admin roles
flag admins without phishing-resistant sign-in
flag accounts without a second factor
flag guests in admin roles
calendar sharing with outsiders enabled
mailbox forwarding enabled
external sharing enabled
alert when the secure score falls below a value
alert if secure score drops
drift since last month
what drifted since our last look
any drift in our settings this week
admins should be flagged when they lack strong methods
accounts should be flagged when they have no second factor
`
  .trim()
  .split('\n');
