export const guests: readonly string[] = `
guest count
number of guests
guest count please
how many externals
guests, how many
guest total
how many strangers can get in here
number of outsiders in our directory
guest with admin role anywhere?
does any external consultant still have admin on us
how many guests do we have
guests that never accepted their invite
external users not seen for half a year
who invited the most guests, top 5
list guests from gmail and hotmail adresses
guest count now compared with new year
can you show me all guest accounts in the Project Falcon team?
are any guests without mfa
need guest list by company for legal, today if possible
oldest guest account still alive
new guests this week
which guests can see the HR site
guests w/o sponsor
is guest inviting restricted to admins in our tenant atm
any guests in teams with confidential in the name
the guest clean-up, how far are we
I would like to have the list of external persons who have not log in since 1 year
does the guest setting allow guests to invite others here? whats it on
guest expiry on sharepoint: set to how many days with us?
permission everyone except external users where is it used
is resharing by guests blocked in this tenant
does our ca cover guests
any at-risk account that is also guest
is external forwarding blocked in the outbound policy here
external sender tag on in outlook for us?
results of last guest review
is the fix for the stale guests through
when does my guest access end
I thought we closed the guest thing, why do I still see guests from nordwind, how many are left
Hello, could you check if any external consultant has been given an administrator role since the start of the project?
please I must know the quantity of guest which are still active but never login
what's the ratio of guests to employees in our directory
has the guest review for the partner teams been closed by its owners
any team left that only guests post in
is external tagging of mail enabled here
can guests see our whole address book as things stand
are guests able to invite other guests in our setup?
files of the legal site that outsiders can open
a report of every guest with the date of the last login, please also as a file
guest setup here
who invited those gmail people
can I get a list of guests that never came
guests that never came back
can everybody here invite guests
inactive users for x days, inactive guests for x days
check whether an access review exists for guests
check that at least one review of guest access is scheduled
it would be quite useful to see newly added guests
could we get a weekly list of new guests
is there a report that shows guests who never signed in
any report with stale guests in it
identify guests that have not been active lately
detect mail forwarding to external domains
export all guests with their last sign-in
count of guests per domain
guest report
guest user report with last login
stale guest accounts
external forwarding rules
14 guests never accepted the invitation, which ones
which teams have guests in them
gimme all guests older than a year
are any guests in privileged roles at present
are guest invitations limited to admins in our tenant or can all do it
who invited the guests from hotmail
looking for a way to list all external guests
easily spot guests in privileged groups
flag guests in admin roles
how many people from outside can get into our teams at the moment
number of outsiders in our teams right now
how many externals can open our sites today
give me the guests that have not been here for ages
number of externals we have
outsiders with an account, how many
who from outside was never seen again
guests gone quiet since summer
tell me about the guests we have right now
tell me which guests we have
`
  .trim()
  .split('\n');
