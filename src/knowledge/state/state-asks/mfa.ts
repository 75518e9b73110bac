export const mfa: readonly string[] = `
report showing the enabled users that have no mfa enforced
overview of enabled accounts where mfa is not enforced
how many go without that code on the phone
who still gets in with nothing but a password
any of us left that never set up the second step
list the users who never registered for mfa
we need the people who did not register for mfa
need a list of people who never registered for mfa
which users never set up mfa, list pls
mfa not registered, names
how many people here can still get in with only a password
mfa coverage in %, today
need the names of everyone not registerd for mfa before the audit on thursday
Could you please tell me which members of the finance department have not set up multifactor yet?
users w/o mfa
percentage of staff with MFA vs the number in june
is MFA enforced for all accounts in our tenant rn
the insurer wants proof, so: list of users and their mfa state please
did the mfa gap get smaller since last week
show accounts with mfa disabled
want to see who dropped their second factor this month
mfa stragglers pls
when did the last person without mfa register
please what is the actual number of user which have no multi factor
are there accounts whose password never expires in our directory
who hasnt changed there password since 2021
does the reception account have a second factor set
mfa y/n for j.meyer
still seeing people w/out mfa or are we at 100?
how many of us use passkeys today
who is still on sms codes
need to know which execs rely on voice call as their only factor
is sms as a method enabled in this tenant atm
top 10 users with weakest authentication methods
Which authentication methods are presently allowed in our policy?
overview of registered auth methods per department
show who added a new authenticator yesterday
admins lacking mfa?
last sign-in of the break-glass user
who is excluded from the mfa policy
which printer accounts are still sending with a password
someone keeps getting mfa prompts she says, any odd sign-ins for lena.k?
quarantined phishing to our users this week
anti phishing: who's protected against impersonation right now
did the mfa rollout fix verify
exceptions for admins lacking mfa
have I got a second factor set up on my login
which methods did I register
did the password reset for m.olsen go through
password hash sync on?
banned password list active in our tenant
which users bypass mfa from the office ip
number of users in the mfa exclusion group over time
those 12 without mfa from last week, any left?
for the customer questionnaire: do all employees of ours have mfa active
Auditor needs a dated list of privileged users with last sign-in
Before I sign the insurance form I have to know whether every account in our company currently has a second factor.
I'm preparing the board slides and need our mfa figure together with the one from six months ago.
Since the phishing mail of this morning, has any mailbox got a new rule or a new forwarding address?
Do we have any administrators who are still signing in with nothing but a password?
did everybody in marketing finish the move away from sms
is self service password reset switched on for our people
who is excluded from our mfa policy
accounts whose password never expires
passwords older than five years, which accounts
accounts with password not required
who can reset passwords in our tenant
admins that have no phishing resistant method
do i have a second factor
a list of all people who did not finish setting up MFA, sent weekly if possible
it would be nice to get all users without a second factor in one table
mfa setup of the sales people
mfa coverage
coverage of mfa, percent
is sign-in from foreign countries blocked at ours
how many users lack MFA?
how many users have no MFA
how many accounts lack a second factor right now
mfa adoption
adoption of mfa as a percentage
can I get a list of people without a second factor
could I have a list of accounts with no MFA please
can I get a list of admins that have no passkey
can we see the accounts that have only a password
which accounts can reset the password of an admin
admins without a second factor
admins w/out mfa pls
just want to know if our mfa policy is switched on
wanted to check if our sign-in risk policy is active
users without mfa
how many people have no mfa
how many ppl are without a second factor
how many people have no mfa here
how many staff have no mfa
how many of our people have no mfa
people who have no mfa
how many colleagues have no mfa today
find licensed accounts whose sign-in is blocked
would be great to get an overview of users with weak methods
feature request: report of all admins without mfa
is there a dashboard of our mfa coverage
identify users with no mfa method registered
identify admins that use sms
detect accounts with passwords that never expire
export list of users with their mfa methods
number of users per authentication method
percentage of users capable of passwordless
MFA status per user, exportable
MFA report
MFA registration report
users excluded from mfa policies
Found 12 accounts without MFA. Please check.
Found 3 global administrators without a phishing resistant method
5 users are excluded from the mfa policy, who are they
gimme the mfa gaps
need a list: admins, their methods, last sign in
accounts with passwords that are set to never expire
alert on any admin without a second factor
alert on licensed people without strong sign-in
we need to find admins who effectively have no mfa
find admins that are at risk because no policy asks them for mfa
be able to spot accounts without mfa quickly
be able to see at once which admins lack a second factor
the test fails although all admins have mfa
who of our people has no second factor so far
who in our company still lacks a second factor
who among the staff is still without two factor
who among our admins still has only a password
flag admins without phishing-resistant sign-in
flag accounts without a second factor
admins should be flagged when they lack strong methods
accounts should be flagged when they have no second factor
aggregate report of users without mfa who are enabled and licensed
report across all tenants of users where mfa is not enforced
report showing licensed users that have no mfa
what share of our people has a strong second factor
percentage of staff with mfa
what % of accounts is covered by mfa
how far are we with passkeys
how much of the company is on mfa by now
who has no second factor yet, names please
mfa quota per department
rollout of the authenticator, how far
tell me how many have mfa
tell me who has no mfa
`
  .trim()
  .split('\n');
