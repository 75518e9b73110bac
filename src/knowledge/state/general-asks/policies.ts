export const policies: readonly string[] = `
sspr: is that something we configure or does it come switched on
do break-glass accounts have to be excluded from conditional access
do we need conditional access if we have security defaults
which conditional access policies should every tenant have
who writes the conditional access policies
report-only mode: how long should we leave a policy in it
can we lock ourselves out with a ca policy
what are the microsoft managed policies and can we turn them off
how do I exclude a user from a policy safely
which licences allow risk based policies
is legacy auth blocked by default
did microsoft already switch off basic auth for everybody
who has to block legacy authentication
how can we find out who still uses legacy protocols
does security defaults block old protocols too
which is better, security defaults or conditional access
when were security defaults turned on for new tenants
should we turn security defaults off now
can security defaults and CA be on together
is auto forwarding blocked by default
is the audit log switched on by default
who gets the alert mails by default
how do I turn on alert policies
can conditional access policies be restored from entra backup
inactive site policy, which licence
are labels on by default
dlp test mode or enforce, how long should we test
who is told when a setting changes
can microsoft change our settings without asking
does microsoft inform us on new defaults
is it normal that we still have legacy auth open
want to see how conditional access works
give me the reasons to turn on security defaults
any risk in leaving imap on?
is it still true that basic auth is dead
has Microsoft already ended smtp basic auth or is it postponed
is security defaults already included in free plans
is there an api limit yet on how many policies
the right order for rolling out conditional access
currently thinking on turning off pop, what should we watch for
our CA policy is report-only, does it protect anything like that
why did microsoft turn on a policy in our tenant
where does one see who changed a CA policy
would like a list of policies that a company of our size should have switched on
just tell me if I still need a backup when there's a retention policy
is blocking legacy auth still something we have to do ourselves or has it been done for us already
which accounts should be excluded from conditional access
is the audit log on by default
is web search in copilot on by default
why is a policy in report only mode first
how long should a policy stay in report only
show me how to block legacy auth
which settings should we change first
which customers get microsoft managed policies
does every tenant have security defaults
we configured retention for teams and the chats are gone, is that expected
Microsoft sent a notice about a new policy in our tenant. Do we have to act?
will microsoft tell us before it changes a default
policy in report only, does it stop anybody
what is a conditional access policy
what is legacy authentication
what is a compliance policy
what is a named location
is legacy auth dangerous
we've turned on security defaults last week
conditional access is on for all our staff
I set up a retention policy and it does not apply to channel messages
this page says the default is off and the next page says it is on
in the note it says "enabled by default", is that true for old tenants
would the printer still scan to mail if basic auth is disabled
does the calendar sync still work when the block policy is enabled
will pop clients stop when modern auth is on
what still works if conditional access is turned off
I've enabled the block for legacy protocols and still see attempts over imap
we have blocked pop and imap and I still see failed sign-ins
even though the setting is off our users can still do it
the policy is enabled but somebody still signed in with basic auth
disable old protocols for everyone
it seems contradictory that it is on by default and must be enabled
what is the difference between a label and a policy
how many policies are too many
will microsoft switch on policies in our tenant without asking
does microsoft add policies to our tenant on its own
which default applies when nothing is set
tell me about conditional access
info on conditional access
what are conditional access policies
conditional access for beginners
tell me about security defaults
does microsoft make policies of its own in a tenant
`
  .trim()
  .split('\n');
