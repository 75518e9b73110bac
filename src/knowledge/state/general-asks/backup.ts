export const backup: readonly string[] = `
why do backup jobs fail
what to do when backup jobs fail
how do I search who deleted a file
is log retention our responsibility
how many days after expiry is our data deleted
does a lapsed bill kill the backup
does microsoft back up our tenant
how long does microsoft keep backups
is retention the same as a backup
is the recycle bin a backup
how far back can we restore with Microsoft 365 Backup
which data isn't in microsoft 365 backup
is teams included in the backup
how often are restore points made
how long are restore points kept
how often should we do a restore test
who tests restores
what counts as a valid restore test
restore test overdue - what does that mean
do auditors ask for proof of restore
who can start a restore
what happens to our backup when we stop paying
should we also back up entra
the 14 days sharepoint backup, how do we ask for it
site deleted 100 days ago, any chance?
team deleted in spring, now it is autumn: can it be saved
folder gone since may, is there any chance left
site was removed before summer, we notice it in winter
last backup before the attack: how do we choose the right restore point
onedrive deleted yesterday, how do we get it back
must we delete the account or is disabling enough
how long can a deleted user be restored
do deleted users come back with their licences
how do we list deleted users
can deleted groups be restored, also security groups
deleted team - how long do we have
recordings deleted after 120 days, can we change that
does sharepoint delete unused sites automatically
deleted site, how long restorable
did the retention for deleted sites change
can I get back a file I deleted in spring
when our tenant is deleted, how long until data is gone
restore test failed, next steps?
Manager here: do we carry the risk or does Microsoft when no backup exists?
pls explain who do the backup, we or microsoft
any way to get a deleted team back?
are we still responsible for backup when we buy e5
backup needed for teams y/n, and why
retention = backup? yes or no
are 30 days for deleted users fixed or adjustable
who has access to our backups at microsoft
what are our chances to restore a file after 4 months
count of versions sharepoint keeps
how many restore tests a year are enough
at the moment microsoft makes the backup, right?
yesterday I deleted a channel by mistake, how long do I have
if the backup runs daily how much can we lose
how do you see which onedrives will be deleted soon
count of restore tests an auditor expects per year
His account was deleted in spring with all his files in it. Can they still be brought back?
The recording of the meeting in June has vanished. Does Teams delete these by itself?
what is our duty in knowing which information we hold and who owns it
who gets told when a backup fails
who should test a restore and how often
we deleted a site yesterday, how long do we have
the backup has failed for a week, whose problem is it
do we still need a backup when everything is replicated
list what microsoft does not back up
we pay for premium, that means Microsoft restores our files, yes?
we have retention on everything so we are fine without backup right
Documentation contradicts itself about audit retention, which one is valid
Our insurer asks whether we test restores. What would be a good answer?
is there any law that says we need a backup
are there limits on how many restores we can do
do deleted teams keep their files
how far back can files be restored
someone deleted a whole team
a colleague deleted our site yesterday
the heading says audit but the text is about retention
the text says deleted items stay 14 days and above it says 30
what is the difference between retire and delete
a former customer wants everything deleted that we have about him
litigation hold vs retention label
backup vs retention
tell me about backups
info on backup
what is microsoft 365 backup
tell me more about restore tests
what is backup coverage
last hope when a backup is missing
`
  .trim()
  .split('\n');
