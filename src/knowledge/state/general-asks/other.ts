export const other: readonly string[] = `
regex that validates a phone number
a formula that checks a card number pls
colleague leaves friday, checklist
checklist for somebody who leaves
my outlook search finds nothing since the update
outlook finds no mail any more after the windows update
how often should the breakglass login be tested
is oversharing inside the company our duty as well
should exclusions be reviewed and by whom
when does smtp auth with basic end
do our scanners still work after smtp auth is off
are failed logins from china something to worry about
is windows 10 still getting updates
compliance percentage: what is a good number
does autopatch take the duty off us
top 10 things to do for security in m365
what does high severity mean
what uptime does microsoft promise
how much downtime per month is within the sla
message center: do we have to read everything
how much notice does Microsoft give before a change
when must microsoft notify us about a breach
is entra id p2 in business premium
what happens when our subscription expires
what happens to the onedrive when someone leaves
is an unlicensed onedrive archived
how long are recordings kept
what is an ownerless site and why is it bad
is auto labelling only in e5
should we make labelling mandatory
are prompts stored and for how long
restricted sharepoint search, is it meant to be permanent
can web search be switched off
when should we move from quarantine to reject
should each duty have a deputy
which duties are ours, which are microsofts
give me the list of things Microsoft is responsible for
what are our responsibilities in M365
how long is an attestation good for
what counts as proof that a duty is kept
how do i decline a change
how often should access be reviewed
what happens if a reviewer does not answer
how do I get an exception
how long may an exception last
what happens when an exception ends
can exceptions be renewed forever
how far back can changes be traced
what does an evidence pack contain
and is that microsoft's part or ours
show me how to list unlicensed onedrives
list the steps for offboarding
give me best practice for break glass
which sites should be backed up first
do we still need antivirus on windows
responsibility for patching endpoints
has anybody got to confirm the duties each quarter or is once a year enough
number of failed sign-ins that should make us nervous
how many days until an unlicensed onedrive is gone
we moved to e5 last week, what do we have to switch on
give me the steps to revoke a session
tell me what microsoft does against ddos
list the things that are our job
we bought E5, so security is done, right?
we are on microsoft 365 business premium, are we covered
There are rules in our tenant which nobody of us made, named managed by Microsoft. Where do they come from?
are there differences between global reader and security reader
has microsoft a duty to tell us about a breach
free edition or P1, which keeps sign ins longer
and for onedrive
what about sites
is outlook down for everyone
how far back can we see sign ins
is onedrive down at the moment
somebody removed the channel this morning
the space of our department vanished since this morning
the points dropped after an update at Microsoft
hash sync or federation
session goes on although we blocked her
we have M365 defender, so we are covered, right?
we've bought the security bundle, so that's all taken care of, no?
got Microsoft security so nothing to do for us, correct
is lockbox available in all plans
is it available to all customers
what is an oauth grant
what is the recycle bin for
what does the compliance state mean
we dismissed somebody yesterday, what is the procedure
somebody was let go this morning, what's next
in the list above it says 90 days but the table says 180, which one is right
under "limits" it says 1000 but the text says 500
the steps in this article do not work any more, the button is gone
this section should say whether it applies to onedrive as well
what does "not applicable" mean in this table
the doc says premium is needed, the price list says it is included
why does this article recommend to switch it off
according to the docs it takes 24 hours. is this still so
does this article apply to gcc as well
is the statement in the second bullet still correct
what is 12 times 14
whats 9 x 9
how much is 15 % of 230
what is the square root of 2
convert 5 miles to km
300 divided by 7
block logins from outside europe
block sign-ins from other countries
allow access only from the office
it is unclear which plan is needed for this
please add what happens after the grace period
this contradicts the other article
this says 30 days, the portal says 14
the table has no value for business premium
do I need P1 or P2 or is E3 enough
does e3 include this or do we need an add-on
will business premium do the trick
what is the difference between retire and wipe
which of the following is the customer's responsibility
which two tasks stay with the customer in saas
in which model is the customer responsible for the operating system
select the responsibility that is always the customer's
somebody connected a note taking robot to his calendar
we use a reseller, which contract counts
the office burned down with our domain controllers in it
the whole service was down for a day and nobody could work
how many exclusions are acceptable
which tool is meant for labelling in bulk
we got a raci chart from the consultant, what belongs to whom
recording expiration default value, 60 days or 120 days?
default value of the expiry: 30 days? 90 days?
default lifetime of a link, 30 days? 60?
what does it take to be compliant with a device code rule
must we be compliant with this control ourselves
is it our job to restrict guest invitations
which level of sharing is sensible
what should the default link type be
what are the levels of external sharing
can people sync to a home computer
can somebody open files on a private pc, and who decides that
who picks up serious alerts
who looks at high alerts
what is a good score
who is responsible for raising the score
does explicit partner configuration matter
are default partner settings safe
which kinds of groups are deleted for good at once, please name them
which types can not be restored, please mention all
please list the products that are included
which object types does the recycle bin not hold
which mailbox types are removed instantly? please say which cannot be recovered within 30 days
which group types have no recycle bin at all
which objects are hard deleted immediately and which are restorable
please mention which items are non recoverable
which role types are permanent by design
which sites types are not covered by retention? please list
recommendation on adding dkim for the default domain, and when to move to reject
what do you recommend for quarantine or reject
advice on when to switch a policy from report-only to on
what should the boss know about alerts
tell me about dlp
tell me about sensitivity labels
info on labels
tell me about encryption
tell me about customer lockbox
what are sensitivity labels
tell me more about retention
who can approve fixes
who may approve a fix
who signs off changes
which people may approve something like that
difference between an alert and an incident
what is a risky user
is the price of gold going up this week
is bitcoin up or down today
are petrol prices rising this month
`
  .trim()
  .split('\n');
