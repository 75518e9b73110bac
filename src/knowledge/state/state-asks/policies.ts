export const policies: readonly string[] = `
is any rule active that keeps card numbers from going out by mail
is a rule live against sending ids outside
is device code flow blocked here
security defaults on or off
do we block device code sign-in
are both emergency accounts excluded from every CA policy
ca policies list
how many conditional access policies are on, off and report-only
which policies are still in report only
any CA policy edited this month
what did Tom change in conditional access last night
users hit by no policy at all
how many sign ins were blocked by CA today
do all our policies leave out the emergency accounts
can I get an export of our conditional access policies with state and exclusions
who used basic auth the last 30 days
legacy auth attempts, trend over 3 months
did the legacy auth block go live on tuesday as planned
any successful legacy logon after the cutoff date
show me the clients that still use old protocols, most active ones first
security defaults: enabled?
are we running on security defaults or on CA at present
when were security defaults turned off here and who did it
is the user risk policy on with us
which compliance policy fails most often
Secure score: has it moved after the CA rollout?
sites not covered by a backup policy
which new sites haven't been picked up by the backup policy
is the onedrive retention for deleted users still on 30 in our settings
is group expiry policy on
dlp policies in test mode
retention policies we have, by location
dmarc policy of every domain
is federation configured on one of our domains
fix history for legacy auth
who accepted the risk on pop mailboxes and til when
who changed tenant settings this month
am i excluded from some policy
do i have a backup of my onedrive, like is it in the policy
who can create tenants as configured now
let me know the state of the pop/imap shutdown
the pentesters say legacy protocols are open on some mailboxes, which ones
would like a list of every policy that is switched off, with the name of who switched it off
i think someone re-enabled pop for the warehouse, can you look
security defaults went off at some point, is that still so
conditional access policies still in report only mode
policies which are only reporting and not enforcing
CA rules that are switched off
policies disabled since last week
which policies exclude more than ten people
exclusions in our conditional access, full list
policy changes since tuesday
is there a location policy active for us
do we have a policy that stops old protocols
is legacy authentication still reachable with us
who still uses pop
mailboxes with imap on
sites not in any protection policy
do we have a dlp policy live
an export that shows which accounts are not covered by a policy
current setup of legacy protocols
do we still use old sign in protocols
do we still allow basic auth
I just want to see if the user risk policy is on
trying to find out whether security defaults are on here
need to see whether legacy auth is already off in our tenant
is basic auth turned off in our tenant
has imap been turned off yet
is pop off already
verify that legacy authentication is blocked
verify security defaults are disabled when conditional access is used
monitor changes of conditional access policies
export conditional access policies that are report-only
conditional access gaps
conditional access policy coverage
users excluded from conditional access
legacy auth sign-ins
legacy protocols still in use
list every policy that was edited this week
show me what changed in conditional access since friday
ensure that legacy protocols are blocked. check failed
ensure that security defaults are off. result: failed
check reports FAILED although the policy is in place
any drift in our settings this week
are we on p1 or p2
which entra plan do we have here
do we have e3 or e5
which of our policies are off
any policy that only reports
`
  .trim()
  .split('\n');
