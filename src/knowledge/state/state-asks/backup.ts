export const backup: readonly string[] = `
onedrives of deleted users which we lose in the next days
did the backup of last night run ok
backup jobs that failed
any backup errors since monday
did all backup jobs finish
onedrives of deleted people that we lose within two weeks
which restore points are too old
does the crm integration still hold full access to sharepoint
outdated os versions, worst first
what is our audit retention set to
who deleted files from the tender library on 3 march
last backup ok?
when did backup run last
failed backup jobs this week
what is our backup coverage, in percent
oldest restore point for the finance site
is M365 backup switched on in our tenant
did the restore test in may succeed
date of the last restore test
number of restores this year
restore points available for anna's onedrive
Our cyber insurer wants to know the date of our latest successful restore test.
backup gaps pls
how old is the newest restore point
has the backup of teams chats been set up yet
is anything overdue for a restore drill
how long did the last restore take us
does the quarterly restore proof exist for q2
anything dropped out of backup lately
onedrives of ex employees that will be deleted soon
deleted users that can still be restored
is T. Nowak's account already hard deleted
who deleted the sales team
are there sites open to the whole company that hold hr data
Do all teams that hold customer data carry a label as of today?
tell me if the backup went wrong tonight
just tell me if last nights backup is fine or not
restore tests done so far in 2025, with dates and outcome
deleted accounts of this week, was one of them a mistake? list pls
disabled people that still hold a licence
whose onedrive will be deleted next
when was our last restore test
last time we tested a restore?
date of the newest backup
age of the latest backup per workload
what is not covered by our backup at present
do the backup jobs run
did last night's backup work
backup failures in the past week
is our backup protecting every site
how old is the newest restore point of sharepoint
who owns backups in our company right now
results of our restore tests this year
have we tested a restore this year
have we ever tried a restore
find accounts that hold a licence and should not, such as blocked ones
backup status
backup coverage overview
which backup did not run last night
when was the last restore test here
when did we test restoring last time
restore tests of last year, results
is our mail backed up as of today
when did the last backup of our sites run
which mailboxes are in no backup
did last night's backup run through
which of our data is not backed up
what of ours has no backup
data of ours that nobody backs up
`
  .trim()
  .split('\n');
