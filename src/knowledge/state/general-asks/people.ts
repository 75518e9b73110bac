export const people: readonly string[] = `
where can I see which users have not registered
how do I find accounts nobody uses anymore
what should we do with users who have not signed in for 90 days
is it our duty to remove stale users
who is responsable for the user accounts, we or MS
are disabled users still counted for licensing
do we need break glass accounts
monitoring of emergency accounts, whose task
who deals with risky users
can we see risky users with p1
what to do first when an account is compromised
how do we end all sessions of a user at once
who may look at the audit log
is it legal to check what one employee downloaded
who should look at secure score
who handles alerts at night
who is responsible for handling alerts
who handles an incident
whose job is it when teams is down
who is allowed to read service health
who has to inform staff when sharepoint is slow
how long is data kept after a licence is removed
do disabled users use up a licence
can we reuse a leaver's licence straight away
which licenses cover dlp in teams
does audit premium need a licence per user
are unused licences a security problem
trial licences, who can start them and can we block it
how can one see unused licences
how long is a leaver's onedrive kept
who gets access to the onedrive of an ex employee
can we keep a former employees onedrive longer than 30 days
who cleans up after a leaver, hr or it
how long do sessions last after blocking an account
who may create teams
how do groups expire
should we restrict team creation
how do we find inactive teams
archived team: is it still backed up
who may record a meeting
site with 4000 members, is that oversharing
who labels the documents
who's responsible for classifying data
can users remove a label
does dlp work in teams chat
can people override a dlp block
who should look at dlp incidents
can copilot show me files of other people
who is responsible for what copilot answers
who can build agents
who owns an agent when its maker leaves
who renews our domain
what happens with duties of somebody who leaves
overview of who does what pls
who is responsible when the msp runs our tenant
who can approve a fix
who approves risky changes
can a review remove people automatically
does fixing a finding notify the user
who gets told after a fix
who can accept a risk
can I see who opened my files
what can i do if my account was hacked
who answers a data subject request
who looks after the on prem sync server
who is able to create a tenant
how long until idle users get signed out
who owns the network part
who guards the datacenter
who's responsible for data during a migration
ok but who has to fix that, us?
need to know who must react on risky sign-ins
any difference between blocking and deleting a user?
recommended number of emergency accounts
consequences of deleting a license
best way to find ownerless groups
who has the duty to read message center
who has the last word on exceptions
who has to be informed on a critical finding
how many days do we have to undo a user deletion
how many people should be able to approve
does the inactive users report need p1
right now everybody can create teams, is that a risk
we're rolling out keys next week, who in IT should get one first and who doesn't need it
where do I find how many users are at risk and who must look at it
who approved it, is that saved anywhere and for how long
list of ownerless teams: does microsoft send us one on its own
open incidents in defender, who should be closing those
We found many old outside accounts from projects years ago. Who has to remove them?
managed identity or normal account for jobs, which is better
teams is down, where does Microsoft publish the status
who should see the risky users
what do I do when a user is flagged as risky
how do I find out who has a licence
which licence do I need for the report of inactive users
who approves a fix
what are break glass accounts for
how many break glass accounts do we need
does a sign in of an emergency account raise an alert by itself
who has to check the audit log daily
got the security add-on, anything left for us to do?
I don't care who broke it, I care about who can bring it back
we are a small firm without IT people. what is the least we have to do
My colleague left last month, his files were in OneDrive and IT says they are gone. Is that true?
We found out that an intern could read the payroll. How can that happen and who should have prevented it?
The auditor wants to see who is responsible for patching. What do I tell him?
process for handling incidents, who does which step
and who checks that
is teams down
teams does not work right now, is microsoft down
the account is blocked and the session still runs
a leaver still gets into teams
files of a leaver are gone
robot accounts, how to treat them
who owns the robots and agents in our directory
what is a break glass account
what does risky user mean
what does disabled but licensed mean
a colleague quit, what's the process for the account
dlp was set to warn only but it is stopping people
it is not clear from this page who is affected
could you add what happens when the licence ends
at the moment everybody here is allowed to create teams, is that wise
at present our organization has this enabled for all members
all users in our organisation can create groups at the moment
limit who can create teams
it is not clear which messages users can see in quarantine
it is not clear what a user may do with a blocked message
users can postpone the registration, how is that safe
copilot showed salaries to a trainee who had not looked for them
people keep chatting after they were told to go
who opened the file last winter, is it too late to see
risky users vs risky sign-ins
who may say who gets a licence
which report shows this, and who reads it
the group has 80 names in it, is that ok
who decides who sees what
onedrive of somebody whose licence ended last month
files of a person without licence since spring
she left in march, are her files in onedrive still there? it is june now
a guy left months ago, what about the files in his onedrive
how many people should be able to do everything
how many may have all rights
tell me about inactive accounts
what is a disabled account
info about accounts of leavers
onedrive of somebody who left
a onedrive without license, what then
deleted the wrong colleague last week, can it be undone
removed the wrong account, what now
we keep the onedrives of people who left, can admins still open them without a license
`
  .trim()
  .split('\n');
