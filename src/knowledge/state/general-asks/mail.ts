export const mail: readonly string[] = `
who gets the mail when a user turns high risk
can users forward mail outside
who blocks automatic forwarding
how do i check mailboxes for forwarding
what should happen when a new forwarding rule shows up
does forwarding inside the company matter
who may read other people's mailboxes
should we worry about delegates in hr mailbox
is mailbox auditing on for everyone automatically
my boss wants my mail forwarded to his gmail, allowed?
how do we find out if exchange is down
what happens to the mailbox when I remove a license
are deleted mailboxes still in the backup
does the manager get a mail before the onedrive is deleted
is the mail of a deleted user still searchable
how long is deleted mail recoverable
who puts a mailbox on hold
who sets up dmarc
is dmarc microsofts job
do we need dkim for each domain
is dkim enabled automatically for our domains
do parked domains need dmarc as well
who reads the dmarc reports
how do i check if our spf is right
how often should dkim keys be rotated
does dmarc stop people spoofing our ceo
what happens to mail when our domain expires
is spam filtering our job
who releases mail from quarantine
has the sla for exchange changed lately
can my manager read my mails
can Microsoft engineers open our mailboxes
does microsoft patch exchange online
we found a forwarding rule to gmail. what now?
how much time microsoft is keeping deleted mail
which mailboxes need a licence
dmarc our job? y/n
pros and cons of auto forwarding block
legal side of reading leaver mail
what percent uptime is guaranteed for exchange online
can I schedule a secure score report to my mail
last week a colleague left, what must we do with his mailbox
why is our dmarc still at none a problem
how do I check that all domains have dkim
any idea how one lists domains without dkim, seeing spoofed mail
dmarc status reports from google, who in the company should be reading them
new forwarding rules, do we hear of them automatically
is dmarc something we must set up ourselves
does Microsoft turn on DKIM for us
we set up a dlp rule for mail to outside, but it also stops mail inside the company
I switched on safe attachments but some mails are still delivered late
we blocked forwarding and one partner complains
Somebody got into our CFO's mailbox. Which logs exist and for how long?
are there costs for keeping inactive mailboxes
is something wrong with exchange today or is it me
is exchange down right now or only for me
an ex colleague could still open mails yesterday
a mail from the boss was false and somebody paid
malware came through a mail today
mails of last year disappeared from my mailbox
user without licence, mailbox gone
how dangerous are forwarding rules
we've switched on audit for all mailboxes
block mail from one domain
enable audit for mailboxes
which feature keeps mails from being changed
who decides who gets a mailbox
mailbox of someone who lost his licence
stop colleagues forwarding mail to private addresses
remove any forwards that were set up falsely
tell me about dkim
info on dmarc
tell me about mail forwarding
what is external forwarding
someone sent me a mail that asks for my password
i clicked on a link in a strange mail
I received a strange mail, what now
`
  .trim()
  .split('\n');
