export const people: readonly string[] = `
stale users count
user count
count of stale accounts
inactive accounts, count
how many stale ones
accounts with passwords that never expire, names
who has password never expires set
users not signed up for self service reset
who is not registered for SSPR
list of people that never set up their password reset
enabled accounts nobody has signed in to for 90 days
stale users report
give me dormant accounts, longest unused on top
How many active user accounts do we have altogether?
new accounts since monday
are the vip accounts on keys yet
whats the state of our break glass accounts
do our breakglass accounts have a key registered
who let jdoe@contoso-partner.com in
Which documents of the board site are open to people outside?
exclusion groups with more people than last time
any risky users?
who is flagged high risk right now
number of risky users not yet dealt with
longest unresolved risky user
users at risk this month versus previous
Our SOC lead asks how many compromised accounts were confirmed this year.
failed logins spike - who is being sprayed
who consented to that chatgpt plugin thing
who can send as the director
who searched the audit log
downloads by the leaver in the past fortnight
checks skipped because of licence
last incident and who handled it
how many E5 licences are free
unused licenses
licences assigned to disabled users
what licences do we have
who has copilot licence
licences of leavers not reclaimed
Which of our users have no licence at all?
which accounts have two overlapping plans
licence changes since the merger
leavers onedrive list with deletion date
who has access to sandra's onedrive now she's gone
days left on the oldest leaver drive
which departed people still have live sessions
users in the recycle bin about to be purged
ex-staff accounts still enabled
did hr leavers from september all get disabled
accounts of people who resigned - status
teams not used for a year
which teams have externals
groups expiring this month
who created the most teams
teams created in the last two weeks
archived teams: count & size
is team creation limited to IT here or open
ownerless microsoft 365 groups, y/n, how many
unmanaged skype/teams consumer chat allowed at present?
who owns the intranet site
who removed the confidential label from the contract
who overrides dlp the most
how many copilot users are active
top files copilot surfaced to people who shouldnt see them
duties owned by someone who left
who signed off datacenter exit plan attestation and when
who can approve things here at present, names
is there an exception for the scanner account
is my account at risk
do i still own any teams
what licence am I on
helpdesk here, is user r.patel blocked
locked out accounts this morning
who is blocked from sign in
who has ever signed in from a tor address
we're rolling out keys next week, so who in IT already has one and who doesn't
state of the onedrives of the 14 people who left in august
is copilot already rolled out to the sales people, how many seats
did microsoft flag any of our people as compromised today
how are the labels doing, uptake per team
licence shortage? IT says people cant be onboarded
who is on the list to be offboarded and not done
who of the directors still logs in from a private tablet
may people outside still reshare our files, check please
licenses left over?
free licences
unassigned licenses, how many
who has a copilot license
copilot seats, who got them
premium licences assigned to disabled accounts
leavers whose account is still active
ex employees with working accounts
onedrives of leavers with days left
did an emergency account log in lately
risky users not handled
teams problems reported by microsoft right now
I found 40 accounts that did not sign in since spring, please check those
dormant accounts report, with names and departments
licensed but blocked accounts
report: licensed accounts, no sign in for X days
accounts with a licence and no activity for 60 days
users not signed in since x days (30, 60, 90)
check that a break glass account exists
request: overview of unused accounts per department
can we currently get a report of risky users
inactive users report
stale accounts
risky users
tell me which users have never signed in
need to report on unused licences by friday
do we have accounts with licences nobody uses
is the copilot web grounding active for our users
copilot licences, who got one
licences that are left
storage left on onedrive
former staff who still own a team
people who are gone but still own groups
licensed people with no sign in for X days (30, 60, 90)
accounts with no sign in for x days
stale accounts test fails because of our break glass accounts
do we have a spare emergency account
have we got an emergency key account at all
is there a break glass account here
which of our accounts are asleep
who has not been seen since summer
accounts that nobody uses any more
people that left and still have an active account
who are the security leads
name our security leads
how many members
number of members
how many members do we have
`
  .trim()
  .split('\n');
