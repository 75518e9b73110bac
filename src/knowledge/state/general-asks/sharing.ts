export const sharing: readonly string[] = `
anyone know how to reset a users authenticator
does a shared mailbox need mfa
does anyone at microsoft have admin rights in our tenant
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
when does a shared mailbox need a licence
is anyone at microsoft able to get our data back after 93 days
do shared links from a leaver's onedrive keep working
is a site owner responsible for what gets shared
should we clean up sharing before copilot
which licence includes safe links
which duties are shared
does a sharing review delete links
how do you fix anonymous links in bulk
what's new in the shared responsibility model this year
am I allowed to share with my private address
am I responsible for what I share
what should I do with old links of mine
we have 40 anyone links, should I care
i want know how to see all link what are public
anyone allowed to approve in the absence of the lead?
anyone at MS who can see our files?
when will anonymous links stop working if we change the setting now
max age of an anyone link
default for external sharing
is there a built-in report for sharing links
when a user is blocked do his shared links work
the pentesters say legacy protocols are open on some mailboxes, whose mistake is that in the shared model
want to see all external sharing of a team in one place, where do I go
lawyers want to know for how many years we can prove who opened the merger folder
Is the sharing default still anyone in tenants that are created today?
are anonymous links already in circulation killed when we turn on expiry today
do leavers' onedrives get deleted even if someone still has a link to a file in them
My assistant shares my calendar with a supplier, is there a setting for the whole org against that
why do links have no expiry by default
when do anonymous links expire if nobody sets anything
are anonymous links a bad idea
does disabling an account stop its links
do links stop working when the owner leaves
somebody shared a folder with anyone last week, what now
a user clicked a phishing link this morning, what do we do
where do I see who created a link
how can I list all anonymous links in sharepoint
give me an overview of the shared responsibility model
what are the top risks of anonymous links
is safe links part of every plan
I made a policy for external sharing and now internal people are blocked as well
I have set the link to expire but it still opens
is there a setting that stops users from making public teams
will links still work after we turn off anyone sharing
and anonymous links
what about old links?
also for shared mailboxes?
our shared folder disappeared today
somebody clicked a link and typed the password
only share with partners that we trust
link that needs no login
it does not say what happens to old links, do they get the new end date or stay as they are
what is an anonymous link
what does anonymous link mean
is an anonymous link safe
are links without an end a risk
sharing with guests is allowed on some of our sites
external sharing is open for a few of our teams
we configured the sharing policy only for guests but it is blocking colleagues too
I have configured safe links and it still rewrites internal links
the article does not mention what happens to shared mailboxes
our company has this option configured and people can still share
sharing is limited to existing guests, yet new guests appear
allowing users to share free/busy with outsiders at their discretion would save us work
letting people decide themselves what they share would be easier for us
keep the assistant away from hr folders
prevent people from sharing whole libraries
please clarify if this works for shared devices
which of the following statements about the shared responsibility model is true
an employee shared a payroll sheet with everyone years ago
an old spreadsheet was shared with everyone and the ai finds it
who is accountable for what staff share by public link
who answers for what people give away with anonymous links
who is to blame for the links that people make
who decides who may share
stop people sharing with public links
tell me about anonymous links
what are anonymous links
info on sharing links
tell me something about sharing
links without an end date, will they be changed by the new setting
it does not say what becomes of links that have no expiry
can onedrive be more open than sharepoint
are links removed by themselves
`
  .trim()
  .split('\n');
