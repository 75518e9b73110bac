export const standing: readonly string[] = `
top 5 things that drag our score down
what pulls our score down most
which findings cost us the most points
accepted risks that run out soon
exceptions ending this month
dlp on for teams messages?
everything that supplier Ltd can open
risky sign ins last night
has marta's risk been dismissed
how many risk alerts did we close last quarter
workload identity sign-ins from outside our ip range today
last check-in of LT-0442
what's our secure score
secure score history 6 months
score went down, what caused it
which improvement actions are open, biggest gain first
how do we compare with companies our size on secure score
actions marked as risk accepted in secure score
board wants one number: current secure score
was 64% on friday and today?
our posture score trend, graph if you can
open findings
how many critical alerts are open now
what is broken today
new findings since i was on holiday
findings by severity
any high alerts nobody picked up?
oldest open finding
alerts closed last week
Please send me the weekly overview of what is open and what has been resolved.
which checks could not run
mean time to fix, this year vs last
which findings came back after being fixed
is finding 2231 resolved
how many findings have no assignee
give me a one page status for the steering committee
what couldn't you check and why
defender alerts from today not triaged
open incidents
service health please
incidents microsoft closed this week
how long was the outage on the 14th
is there an active security incident in our tenant
did the onedrive sync bug get fixed already
offboarding checklist open items
which customer tasks are unassigned as of today
what's waiting on my ok
pending approvals
approvals older than a week
my open requests
access reviews in progress
overdue reviews
review completion rate
what did you fix this week
fixes that failed
how many findings were fixed automatically
time between alert and fix, last 10
accepted risks
what changed since friday
config drift since the baseline
whats my own status
have i got anything to review
did my fix request go through
how do we stand
security status
overall posture pls
one line summary for the ceo on where our tenant is today
status report for september
how are we doing on identity
what needs attention today
Good morning, I need an overview of our customer-side duties that are not fulfilled at the moment.
is hybrid sync healthy
lockbox requests open
would be good to see the trend of open findings
quick one - score today
whos waiting for me to approve smth
which approval did Nadia turn down and why
what did the fix on monday change exactly, and for whom
number of risky sign-ins per week, last 8 weeks
what needs my approval
anything for me to approve?
fixes that nobody approved yet
approvals still open, oldest first
what did i approve last month
which of my approvals ran already
open findings, biggest first
top five problems today
biggest risks rn
what is red today
what's broken in our half today
failing checks, most severe first
open alerts pls
alert list
alerts of today
all open alerts sorted by severity
any critical ones among the alerts?
secure score today compared to january
our secure score trend
score now and three months ago
did the score fall
how do we compare with others of our size on secure score
is tom.baker flagged as risky
anybody marked risky at the moment
high risk sign ins of the last days
microsoft outages hitting us today
incidents at microsoft that touch us
my own alerts
accepted risks running out next month
fixes done in october
what did the bot fix lately
reviews still running
what is wrong with our tenant
what's wrong in our environment at the moment
is there anything urgent to look at
is anything urgent today
what is waiting for approval right now
risky sign-ins report
service health now
open findings by severity
the score went down, show what changed
which sites are open to everyone
how do we compare with others on the score at the moment
health of the service today please
alert when the secure score falls below a value
alert if secure score drops
drift since last month
what drifted since our last look
a summary for the board please: how secure are we
security wise, how are we doing
in two sentences, how does our tenant look right now
what are our biggest weaknesses at the moment
which three risks should we fix first
where do we stand, for a slide
my boss asks how safe we are, what do I tell him in numbers
what are the worst problems in our tenant
anything i should worry about before i go on holiday
what has got worse since last week
did anything get better this month
overall picture of our half please
what does our half look like this morning
tell me about our open findings
tell me about the alerts we have
describe how our tenant stands
critical findings
high findings
findings of today
critical alerts
the critical ones
what happened yesterday
anything that happened since yesterday
what should i fix first
what do we have to mend first
what needs fixing most
what is overdue
which tasks are late
is anything overdue here
give me a summary for the board
a short summary for the management
summary of where we stand for my boss
overdue things
show what is overdue
overdue items
what is overdue right now
what is late
what is wrong with us right now
is something wrong here
what goes wrong in here
`
  .trim()
  .split('\n');
