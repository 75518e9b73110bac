export const logs: readonly string[] = `
how long is the audit log kept
can we get logs from before auditing was turned on
how late do events appear in the audit log
are copilot prompts in the audit log
should someone look at logs each week
unlabelled documents: what risk are they
do labels stop copilot
label downgrade, should one need a reason
does dlp come switched on
dlp hits going up, is this a bad sign
what can copilot see
does copilot train on our data
how do we hide a site from copilot
does copilot respect labels
is copilot data kept within the EU
how do we check what copilot touched
does copilot respect a site that is set to private
do auditors accept a review done in excel
does an exception hide the finding from auditors
do i own the files in my onedrive or the firm
how are we supposed to prove all this to an auditor
where is our data stored
can our data leave the eu
show the difference between e3 and e5 for audit
what are our options for keeping audit logs for 10 years
oldest log entry we could possibly get with e3
since we moved to the cloud nobody checks logs, whose task would it be
this month we get copilot, what should be cleaned first
if the audit log is off are we in breach of anything
why can't I see audit entries from last year
my manager would like to know how long findings from an audit may stay open
do we have to keep a list of accepted risks for the auditor
is it still true that files stay 93 days
is our data in the EU already or must we pay for it
is eDiscovery included for everyone
our data is replicated, so it is safe... isn't it
we enabled the label and now nobody can open the file
I read that labels protect files and also that they don't. what is right
I'm not worried about the price, I'm worried about our plans ending up in somebody's training data
dlp in simulation, does it block
how far back do the logs go
how far back does the log reach
all my files have a weird name since today
files cannot be opened since this morning, they end in .locked
stale sites and copilot
what is a sensitivity label good for
keep copilot away from documents stamped confidential
hide the salary site from copilot
a macro overwrote a column in thousands of files over weeks
which of these two keeps the data longer
tell me about the audit log
info on the audit log
what is the audit log
`
  .trim()
  .split('\n');
