export const other: readonly string[] = `
whos still not enrolled, worst departments first
have all the contractors registered by now
self service reset: how many enrolled so far
has temporary access pass been used this week and by whom
windows hello adoption so far
any eligible assignment running out soon
when was the breakglass login last tested
cross tenant access: which orgs do we trust at the moment
calendar publishing to outside enabled here?
is smtp auth off at org level
sd on or off pls
leaked credentials hits in our tenant
sign ins from russia or north korea this weekend?
certs running out before christmas
compliance rate now and three months ago
servers onboarded to edr so far
does every ipad in the warehouse have a passcode at the moment
is the siem still receiving our events
last event that reached sentinel
which recommendations did we complete this quarter
anything red?
did last night's scan finish
when was the tenant last read
top 5 problems right now
what fired overnight
have we got anything serious outstanding
how many are overdue
permissions the bot is missing
message center posts that need action before end of month
sharepoint slow everywhere - known issue?
planned changes hitting us in the next weeks
are we over the assigned count on any sku
any subscription about to expire
p2 seats: bought vs used
subscription renewal dates
which onedrives are unprotected
unlicensed onedrives, how many and how big
orphaned onedrives w/o manager
meeting recordings older than 120 days still around?
sites nobody visited in a year
number of inactive sites flagged this quarter
new sites since june
did the ownerless site for R&D get someone
is auto labelling on or still simulating
are credit card numbers leaving our org
false positives reported on the iban rule
is restricted sharepoint search enabled at the moment
which domains are on p=none
is our main domain at reject yet
any domain added lately
how many of our domains pass all three
transport rules that bypass filtering
how many responsibilities have been assigned so far
show the responsibility list with current names
what duties are assigned to me
how many requests were declined this year
any request stuck because nobody has voted
did security lead decline number 87
exceptions running out
how many exceptions are active vs last year
expired exceptions not renewed
which exceptions were granted after the pentest
changes in the last 24 hours
what is different from last week
anything new since my last login
changes made by the msp
changes nobody asked for
since the migration, what moved?
has something been switched off lately
are we green
where are we worst
our weak spots atm
cis baseline, passed and failed
evidence pack from last month, is it there
when was the latest evidence pack made
are things better than a year ago
anything i should worry about before going on leave
last directory sync
is customer lockbox enabled here
did Microsoft access our content this year
same list but only for the berlin office
can i see whos on the exclusion list
just checking, nothing new overnight?
have any break glass sign-ins turned up in the past 12 hours
am on call: anything critical come in during the last hour
are any of the exceptions I granted about to lapse
has anybody besides me confirmed their duties for this quarter
show what became worse since the last steering meeting
what is the deletion date for the drive of my former boss
Is customer lockbox activated on our side?
how many e3 seats are unused
requests waiting for a decision
our worst gaps at the moment
where are we weakest
what should worry me this morning
what is failing at the moment
what turned red since friday
what can you not see
what is new since my holiday
do we block countries anywhere
oauth grants for the whole tenant, list
which personal sites are about to go
domains still federated
breakglass sign ins this month
which questions got no answer this week
exceptions we accepted, with end dates
what was undone
what is waiting for my decision
is basic authentication already off
would be useful to monitor the creation of redirect rules
is customer lockbox turned on for us
is there a rule that blocks countries in place at ours
leaked credentials found this year
improvement action gives only part of the points
improvement action completed but no points awarded
is anything on fire right now
anything burning at the moment
anything burning that we should look at
is our environment ready for ai agents
are we ready for copilot, what is still open
is our tenant ready for agents to read our data safely
audit finding 4.2, restrict device code sign-in - are we compliant?
limit guest invitations to admins - are we compliant with that
block legacy protocols: compliant or not
self-service purchases disabled, do we comply
are we meeting the control that says no standing global admins
retention labels published for exchange and sharepoint?
dlp policies enabled for endpoint and teams?
customer lockbox enabled for our tenant?
safe attachments turned on for sharepoint, onedrive and teams?
mailbox auditing on for all mailboxes?
number matching enabled for everybody?
linkable identities of third party storage switched off?
idle timeout configured for unmanaged machines?
what level is guest access set to
what is the default link type set to
what have we got onedrive sharing set to
which setting do we have for external chat
can people sync to a home computer right now? pls check
can an outsider join our meetings without lobby as it is set today
can staff still add their own apps at present, please verify
any serious thing in purview nobody looked at
anything critical in identity protection that is still open
are there high alerts sitting there untouched
how many people hold the crown jewels role at this moment
who holds the master keys here at the moment
what is our score now
our score please
what's the score as of today
is inbound access from partners restricted by explicit rules in our tenant
is partner trust configured or left at default with us
report of license counts and usage
overview of all licenses with quantity and who uses them
report with the number of seats per plan and how many are in use
see the current stage of the move to the new sign-in settings in our tenant
current phase of the migration of our sign-in methods
view where our tenant stands with the authentication strength rollout
anything serious i should know of before the audit meeting
any critical stuff open that the boss must know
`
  .trim()
  .split('\n');
