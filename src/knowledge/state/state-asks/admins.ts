export const admins: readonly string[] = `
check failed because there is only one global admin
it says we have 1 global admin now
list the accounts with the greatest powers
show every account that holds top rights
list of global admins with their last sign in
admins and when they last signed in
privileged accounts that were not used for 90 days
how many global admins are there at the moment
who is global admin
List all people holding a privileged role, sorted by how powerful it is.
we said max four GAs, are we under that now
which admins use their daily account for admin work
any admin that hasn't logged on for months
who got the exchange admin role and when
permanent vs eligible role holders, counts
I am the new CISO and would like an overview of everyone with admin rights
give me privileged accounts with a mailbox licence
who made who admin in the last 30 days
admins synced from on-prem AD - list
how many roles does svc-backup hold right now
is Petra still sharepoint admin
are there groups that grant an admin role in here
number of global admins over the past year, trend pls
who lost admin rights this week
highest privileged user who has not signed in longest
auditor asking for: privileged role membership as of today
show the partners with delegated admin on our tenant
has the intern's admin role been taken away yet
PIM activations last week
who activated global admin over the weekend and what reason did they give
how many standing (non-pim) admins remain
is approval required for activating GA in our pim settings
is there an alert set on sign-ins by the emergency admin
session lifetime configured for admins, what is it
which of our admins show up in identity protection
who has rights on hr@
number of open issues per owner, heaviest load first
do all admins hold P2 in our tenant
who was deleted last week and by which admin
teams with no owner
groups with just one owner
Are there any security groups whose owner has left the company?
sites without owner
which sharepoint sites have an owner who left
site owners who didnt answer the confirmation mail
who is down as owner for backup in our list
last time the owner of dmarc confirmed
is the admin role review done
was there any change to admin roles while I was away
am I an admin on anything
my admin role - is it still active
privileged role alerts turned on or not in pim for us
is the admin portal restricted to admins in our directory
and how many of them are admins
is it true that we still have 9 global admins
wanna see who's admin and has no key
new in the job: what roles exist with people in them and who are those people
sites which lost their owner during the reorg
how come i see 3 new global admins, who added them
which groups got a new owner recently
who got global admin last week
new members of the admins group
global admins, names please
permanent admins and eligible ones, two lists
duties without an owner
unconfirmed owners
owners who have not answered the review
list everyone in a privileged role
unused accounts report incl. role and last login
check for a recurring access review over admins
check that no policy excludes all admins
check if more than four global admins are assigned
notification when a new global admin is added
detect inactive privileged accounts
discover shadow admins in our tenant
admin role report
privileged roles overview
who was added to an admin role lately
who has been added to the global admins
want to be told when somebody gets a new admin role
everybody who holds a high role
names of all exchange administrators please
custom alert for each new privileged admin
alert me when somebody new is global admin
we want to monitor who gets admin rights
addition of members to admin groups, useful to watch
how many global admins
number of global admins
how many admins
ability to audit who has global admin
ability to see who holds admin roles
do we have too many admins
how many people hold very strong rights here
are there more global admins than there should be
who can do everything in our tenant
who holds the master keys in here
tell me who our admins are
exchange admins
who is an exchange admin
sharepoint admins
who is a sharepoint admin
teams admins, who are they
`
  .trim()
  .split('\n');
