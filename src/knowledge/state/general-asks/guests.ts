export const guests: readonly string[] = `
want to remove guests that were idle for half a year but the logs do not go back that far
how do we delete guests that have been inactive for 180 days
what does guest count toward in licensing
does a guest count as a licensed user
do guests need mfa with us or at home
are guests allowed to hold admin roles
who is in charge of guests
how do we get rid of guests nobody needs anymore
do guests expire by themselves
is it us who must check guest accounts or the inviting person
can guests invite other guests
how long should a guest account live
who can invite guests by default
should we block guests from gmail
oldest guests first or by site: how should one do a guest clean-up
does microsoft remove guests that never accepted
are our guests microsoft's problem when they get hacked
how often do guests have to be reviewed under iso 27001
do guests show up in identity protection
is external chat on by default
external warning tag: how do we switch it on
who reviews guests, owner or IT
so how many guests is too many
please what is the different between guest and member
any limit on number of guests?
anything microsoft does about stale guests?
owner of guest clean-up, IT or business?
first thing to do on stale guests
whether guest access in teams is on or off, who decides
Hello, could you tell me how I check whether an external consultant was given an administrator role?
what's a healthy ratio of guests to employees
who is expected to answer when a guest review is overdue
oldest guests: after how long are we supposed to remove them
can guests see other guests by default
can a guest invite another guest if we do nothing
what becomes of guests when a project ends
who cleans up inactive guests, us or microsoft
who checks every month that guests are still needed
is the 180 day audit available for guests too
I turned off guest access and the old guests are still there, how come
we made a conditional access policy and it does not apply to guests, why
some say guests count for conditional access, others say no. please explain
is there a built in way to ask managers about guests
do guests need a licence for MFA
the guest list is growing, who has to take care
how often should the list of guests be looked through
and guests?
what about guests
what is the guest inviter for
what is a guest
are guests dangerous
our guests need mfa as well
the policy is meant for external mails only, yet internal mails are held back
the paragraph about guests contradicts the one about members, please clarify
currently our tenant is set so that every member may invite guests
allowing guests to invite others would make projects faster
giving owners the right to approve guests would reduce work for admins
currently my organisation is configured with this option and everyone may invite
everyone in our org is able to invite externals
keep guests out of internal channels
restrict guests to one site
it is not clear whether guests count
guest vs external access
how many guests are too many
do guests need our mfa or is that of their own company enough
is the mfa of a guest's home company enough for our tenant
who decides who is let in as a guest
stop guests from inviting others
as a guest you can only see what was shared with you, right?
an invited guest gets nothing until something is shared, correct?
guests are denied everything by default, aren't they
when one gets invited as a guest, what access comes with that
tell me about guests
info about guest accounts
what are guest accounts good for
tell me more about guests in teams
how many licences does a guest need
ways to find out who was invited as a guest
what is the limit of guests
how many guests are allowed in a team
`
  .trim()
  .split('\n');
