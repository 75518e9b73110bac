export const mail: readonly string[] = `
who made a new inbox rule today
which inbox rule of today deletes mail
do we let mail be auto forwarded to the internet, yes or no
who created an inbox rule today that moves or deletes messages
mailboxes with forwarding outside, list
which inbox rules were made this week
smtp auth enabled mailboxes
mailboxes that forward outside
who is auto forwarding to gmail
any new forwarding rule since last night
inbox rules that delete or hide mail - found any?
forwarding on the cfo's mailbox?
list forwards with the target domain and date it was set
how many forwarding rules were removed this year
does anybody still send copies of their mail to a private address
check accounts payable for odd inbox rules pls, we got a fake invoice
mailbox delegates with full access, by mailbox
are all mailboxes audited
who is working on the forwarding alert
how many malicious mails got through in april
any outage affecting exchange rn
are all mailboxes in the backup
mailboxes added to backup since last report
leavers of last month: accounts blocked, licences gone, mail converted?
inactive mailboxes we are keeping
is there a hold on the ceo mailbox
dkim enabled for all?
spf broken anywhere
parked domains without dmarc
dmarc fail rate this month
did the spf record of shop.ourfirm.de change
mail from marketing tool is landing in junk, is dkim set for news.ourfirm.com
is the change to block forwarding approved yet
was the fix for sara's mailbox undone
is my mailbox forwarding anywhere, someone said it might
could somebody tell me wich mailboxes is forwarding now
are the forwarding rules we found in march all gone
any of our domains without dkim, seeing spoofed mail
mail security of our subsidiaries domains, weakest first
are we at p=reject on all the domains we mail from or only some
is smtp auth still on for some mailboxes
what can read every mailbox in our company
mailboxes outside the backup
dmarc state of every domain we own
which of our domains lack dkim
spf ok for all domains?
rules that send mail out of the company
inbox rules forwarding outside, whose
auto forwards to private addresses in our tenant
who gets mail forwarded to gmail
mail forwarding setup in our organisation
inbox rules at our place that send to the outside, which
notify when an inbox rule forwards mail to outside
alert on creation of inbox rules that redirect mail
monitor new forwarding rules in mailboxes
idea: daily mail with risky users
can we get reports on risky sign-ins by mail or webhook
which mailboxes forward to outside
are there any forwarding rules right now
does anybody in our tenant forward mail to a private mailbox
is mailbox auditing switched on for our organisation
is our dmarc record valid
does our domain have dkim
alert on mailboxes that forward outside
quickly identify mailboxes with forwarding
creation of redirect rules in mailboxes, to be monitored
creation of a new forwarding rule, would be nice to see
new inbox rules that hide or move mail, useful to watch
ensure dmarc is published for all domains. result: not met
mailbox forwarding enabled
is dkim on for all our domains
are our domains on reject or still on none
does anybody's mail go out to a private address by rule
`
  .trim()
  .split('\n');
