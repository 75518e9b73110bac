export const mfa: readonly string[] = `
who has to make sure that every user has MFA
is it on us to get all users registered for mfa or does microsoft do it
how do we list users without mfa
do all our users really need MFA
does Microsoft force mfa on our admins now
how many methods should a user register
what happens to a user who hasn't set up mfa by the deadline
need a list of steps to roll out multi factor
which licence do we need to require mfa for everyone
is mfa enforced by default in a new tenant
is our mfa microsoft's job
who should own mfa in our company
are we allowed to exempt the ceo from mfa
report on mfa: who is supposed to read it
how often should we check for users without a second factor
Audit tomorrow: whose responsibility is multifactor authentication in M365?
should passwords expire at all these days
users with password never expires - is that bad
can a manager see which of his people lack mfa
do new accounts get mfa automaticly or must we do something
which methods count as strong
is sms still ok
are sms codes being switched off by microsoft
which authentication methods should we allow
number matching, what is it and is it on by default
who decides what methods our users may use
does windows hello count as mfa
how do I see when somebody adds a new method
Could you please explain which role a helpdesk person needs to reset MFA?
should break glass have mfa now that microsoft enforces it
who keeps the password of the emergency account
how to see which policy applied to a sign-in
what breaks when we block legacy sign-in
what's the difference between user risk and sign-in risk
someone approved an mfa prompt they did not start, what now
should we check sign-in logs every day
are sign-in logs kept for 30 days or less
does blocking sign-in log people out of teams at once
who trains our people against phishing
how often should we run a phishing simulation
is accepting a risk ok for admins without mfa
what has changed in the mfa rules since 2024
when did microsoft switch the sign-in defaults
do I need mfa
am i liable if i click on phishing
is the banned password list on by default
does microsoft keep the sign-in service up
so what do I do with those users without mfa
we're at 71% mfa, what is the target
For the audit I want to know how long sign-in logs are retained at Microsoft.
which users can be excluded from mfa
anything we have to do for the new mfa rule?
is it still allowed to use sms for admins
retention period of sign-in logs
deadline for mandatory mfa
what percentage of mfa coverage is acceptable
is 100% mfa realistic
where do I look up the last sign-in of a user
how would i know if someone turned off mfa for an admin
how can I tell whether my account has mfa
Before I sign the insurance form: who in our company should be the one to confirm that every account has a second factor?
I'm preparing the board slides and would like to know what a decent mfa figure looks like
how many users without mfa would the insurer tolerate
what changed for us when microsoft made mfa mandatory
password hash sync or adfs, which part of the risk is ours
should break glass accounts have MFA now
is MFA still optional for admins
what report shows users without mfa
how to export the sign-in log
as we have MFA we cannot be phished, right
do all admins need a phishing resistant method
risky user or risky sign-in, what is the difference
password changed, attacker still in, how to throw him out
what percentage of MFA should a company reach
chase people without a second factor
we have made phishing resistant mfa mandatory for admins
we've enabled number matching for everybody
mfa is already mandatory here
we configured number matching for one group, but all users get it
I have set up a named location. people in the office are still asked for mfa
I read that microsoft recommends no password expiry, is this official
mfa is enforced for them and still they get in without it
people are able to reset their password although we set it to none
turn on mfa for all
we set up mfa and the user can put it off for 14 days
a second authenticator was added for a user without their knowledge
our insurer does not accept text messages as second factor any more
mfa vs conditional access
audit log vs sign-in log
emergency accounts, passwords without end
tell me about mfa
tell me more about mfa
info about passkeys
what are passkeys
mfa in simple words
what is mfa for
a few words on mfa please
i get a code by sms that i did not ask for
my phone shows a prompt to approve and it was not me
a code came although i was not signing in
how can i find out whether somebody uses old protocols
`
  .trim()
  .split('\n');
