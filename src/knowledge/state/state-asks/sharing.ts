export const sharing: readonly string[] = `
which of our files can the outside open at this moment
what of ours lies open to the world right now
any links of ours around that open with no login
links lying about that need no account, do we have such
sites open to everyone except external users
any site shared with everyone in the company at the moment
which sites can the whole company open
anyone left without a second factor?
Hi, management meeting in 10 min, what share of our people have strong sign-in switched on?
any shared mailboxes with sign-in enabled?
phishing-resistant share among admins, current figure
is anyone using fido keys already
is anyone permanently user administrator
has anyone used the emergency access account since january
how many anyone links are out there
anonymous links created in the last 7 days
list of files shared with anybody, largest exposure first
who creates the most public links
any anonymous link without an expiration date?
org wide links to payroll stuff
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
what is the sharepoint external sharing level currently
is onedrive sharing stricter than sharepoint in our settings or the same
sites where sharing is more open than the tenant default
are anyone links disabled yet
sharing setting: when was it last changed and by whom
external sharing on or off for the legal site
do our anonymous links have a forced expiry and how long is it set
which sites permit anonymous access, need it for iso evidence
has anyone loosened the sharing setting again
is sharing with personal accounts possible at the moment in our config, and on which sites
is legacy authentication still open for anyone
did anyone have an impossible travel hit this week
did anyone turn off auditing
shared mailboxes converted from leavers, how many have licences
public teams list
who built agents and are they shared org wide
does anyone own device patching in our register yet
who approved the fix for the anonymous links
which owners have not finished their sharing review
how many links were removed in the spring review
undo still possible for yesterday's link removal?
links removed by the bot, total
did anything change in sharing after the update
links I created that still work
what have i shared with outsiders
how many of my files are public
state of devices, identity, sharing in three numbers
ok and onedrive?? how many links there
compare our link numbers, jan vs now
someone told me anonymous links are on again, are they
pls to show all link what are public
need numbers: guests, anyone links, stale devices
want to see all external sharing done by the design team in the last quarter, biggest folders at the top
lawyers want to know who outside the firm can open the merger folder as of now
We disabled anonymous links two weeks ago. How many old ones are still reachable?
Is the sharing default here still anyone, or did the change from last Tuesday get through?
is sharing with new guests still allowed in our org
what type of link is preselected when our people share
what is our default sharing link
which link type do our users get by default when they press share
how open is our sharing today
how far is sharing open in sharepoint at the moment
share setting of our tenant pls
what does the finance site share externally
everything shared with example.com people
anonymous links older than a year
links without expiry by owner
edit links open to anybody, sorted by age
links created yesterday
who made the most public links
did i share anything with outsiders
which of my files are open to anyone
sharing setup of our tenant
current settings for external sharing
we counted 12 links to anyone last week, how many now
default link kind in our tenant
do our anonymous links have an end date
give me the public links on libraries
give me all anonymous links of folders
list anonymous links in the site Finance
show me public links in site HR
show shared links of the marketing site
links that have no end
anonymous links that never end
public links which do not expire
can anyone here make anonymous links
list shared mailboxes that still carry a licence
verify no anonymous links without expiry remain
it would be helpful if the bot listed all anonymous links
can we already get alerts for new anonymous links
identify over-shared sites
identify sites shared with everyone except external users
external sharing report
anonymous sharing links report
Found 40 sharing links that never expire
has anyone been granted a role since last week
is external sharing turned on for our tenant
is anonymous sharing allowed in our tenant or switched off
are our sharing links set to run out, and when
do our guest links expire, and after how many days
one page overview of where we stand on sharing for the board
alert if anyone becomes a privileged admin who is not on our list
monitor all open links of the tenant
monitor which links are active in sharepoint and onedrive
looking for a way to monitor sharing in our tenant
we are looking for a report of everything that is shared outside
make certain no open links without an end are out there, show them
see whether any link can be opened by anyone for an unlimited time
calendar sharing with outsiders enabled
external sharing enabled
show me what of ours the whole world can open
list our files that anybody on the internet can open
show files of ours open to everyone on the web
show me our files that the internet can open
files of ours the whole web can open, show them
what is open to the whole internet at this moment
anything of ours lying around in public
which files can anybody open who has the address
public links flying around?
links that live for ever, how many
tell me which anonymous links there are
tell me about the links that are open to anyone right now
show me links with a password on them
links that are protected by a password
which sharing links ask for a password
shared links with a password, list
show the settings for sharing
which of my files can everybody open
what of mine is open to all
files of mine that everyone can read
documents of mine that anyone has access to
`
  .trim()
  .split('\n');
