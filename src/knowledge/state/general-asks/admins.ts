export const admins: readonly string[] = `
we follow the recommendation with two break glass accounts that are permanently assigned, is that ok
if I keep two emergency accounts permanently in the role, does the rule still hold
how many security keys does an admin need
how many global admins should we have
who may be global admin
can microsoft see who our admins are
who gets to decide who is admin
how do I list all admin roles someone holds
is it bad to have 9 global admins
what if our only global admin leaves
which role is enough to look at secure score
how long are role changes kept in the log
who checks that admin roles get removed when people change jobs
can a rogue admin delete our backups
what stops one admin from changing everything alone
do we have to review our admin roles every quarter
partner admin access: are they or are we liable
what is PIM
which licence is required for PIM
how long can a pim activation last
how do we set up approval for activating global admin
who approves pim requests when the boss is on holiday
can we be alerted on pim activations and how
what should we do when an admin is flagged as risky
which role can see the score
how do findings get an owner
does a security incident at microsoft always show up in our admin center
which licence do we need for pim
do all users need p2 or just admins
who is responsible for teams without owner
what happens to a team when the only owner leaves
how many owners should a team have
does microsoft assign a new owner
what to do with sites without owner
who has to find a new site owner
should a site have an owner from IT or from the business
how do I become owner of an orphaned site
how often should site owners confirm their members
can a retention policy be switched off by an admin
do we have to name an owner for every customer task
how often do owners have to confirm
can normal users open the admin portal
no owner on three sites, who decides what happens
5 global admins, too much?
Auditor question: is the customer obliged to review privileged roles?
helpdesk: which role do i need to see risky users
need a list of roles that can read all mailboxes
which users should be admins
which admins need a security key
already have e5, do we get pim with it
min number of team owners
what are our rights when the sla is missed
how many admins does a firm of 200 need
how many licences for PIM, all users or admins only
our admin has left and is still global admin, what to do first
how do i know whether i'm a global admin
new in the job: what roles exist in Entra and what are they good for
how do I pull a list of people who got admin this week
any alert on new global admins by default, or do we have to build it?
should all of our admins be out of the sync from on-prem by now
Every technician is global admin including the intern, how many should there be at most
recommended maximum of people in the highest role?
does something mail site owners when nobody uses the site
the boss wants full admin, should he have it
can an admin approve his own request
our admin left today, what first
who reviews the list of admins
which accounts count as privileged
is PIM available to all customers or only to some
is privileged access management offered to everybody
Is there something that warns owners before a site is archived
standing rights or activation on demand, which one is safer
how many admins is healthy
and the admins?
the owner deleted the group
smaller role than a full admin
what is the helpdesk administrator role for
what is the user administrator role for
what is the security reader role good for
what does the exchange administrator role allow
how bad is it to have many global admins
I made a conditional access policy for admins and now everyone is affected
eligible vs permanent role
who decides which people become exchange admin
who settles who may have rights here
who approves that somebody becomes a privileged user
who hands out admin rights, and on whose word
privileges pile up over the years, how to stop that
rights creep, people keep what they once got
who rules who becomes an owner
tell me about admin roles
info on pim
what are admin roles
tell me about global admins
what does a global administrator do
what is a global admin for
what does a privileged role mean
`
  .trim()
  .split('\n');
