export const standing: readonly string[] = `
what drags a secure score down
what counts towards the score
how long do risk detections stay visible
does microsoft block risky sign-ins for us
what is secure score
is a secure score of 64% good
how is secure score calculated
why does our secure score go down without us changing anything
how often does secure score update
what should we improve first to raise the score
is secure score comparable between companies
how long is the score history available
what would you fix first in a new tenant
does microsoft watch our alerts
how fast must we react to a critical alert
what's the difference between alert and incident
what does skipped mean for a check
how long are closed alerts kept
what happens if nobody reacts to a finding
can i mute an alert and what then
does accepting a risk close the finding
how often are checks run
does microsoft tell us about outages
where do i see service health
do we get money back for an outage
how do we claim credits for last month's outage
what can we still do during an outage
does service health show all incidents or only ours
within how many hours do we have to report a breach
need a short overview of what is backed up by whom
what breaks if we go to p=reject today
why does a fix need approval
can i approve my own request
what happens if nobody approves
how long does a request stay open
does an approval expire
can an approval be taken back after the fix ran
how do i start an access review
what is an access review
do reviews need p2
can a fix be undone
how long can i undo a fix
which things can be fixed automatically
what if a fix fails halfway
when is an exception the better choice than a fix
how do we see what changed in the tenant
where do we get microsofts soc 2 report
our score dropped, what does one do then
meaning of report only
report of sign-ins: in which portal
is microsoft allowed to look at our secure score
we have no p2, how can we then see risky sign-ins
when an exception expires does the alert come back on its own
secure score now counts for 40% of our bonus, is that a sensible use of it
what's waiting for approval gets lost after how many days
which fixes can the helpdesk do without a security lead
is somebody at microsoft looking at our risky sign-ins at the moment or only we
overview pls: which of the 30 day limits can be extended
what is a good secure score
how is the secure score worked out
do we lose the score if we accept a risk
what is the difference between report only and on
what is the status page for outages
is insider risk something every tenant has
we have Defender, so nobody needs to look at alerts any more, correct?
has the customer to approve support access
is there an outage right now
is microsoft 365 down today
our secure score went down over night
score fell, why
strangers came into our meeting today
the recording of today is missing
which actions bring the most for the score
rank alerts, how
what is the secure score
what is secure score good for
what is identity secure score
what is the report-only mode for
tell me about secure score
tell me more about the secure score
info about secure score
what is our part
what is our half
what are our responsibilities
explain our part
what belongs to our part of the model
which half is ours
are we compliant with iso 27001
do we comply with iso 27001
is our tenant compliant with soc 2
are we compliant with the law when we use the cloud
`
  .trim()
  .split('\n');
