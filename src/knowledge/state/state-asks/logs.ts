export const logs: readonly string[] = `
is audit logging really enabled
audit log on?
is unified audit logging on
audit log enabled y/n
how far back do our logs go today
any gaps in log collection this month
sign in logs being exported? where to
was the manager of b.klein given access to his files
labelled files percentage
which labels are published
how many documents are marked strictly confidential
unlabeled files in legal
labels downgraded this week, by whom
dlp hits this week
is dlp enforcing or just auditing
dlp matches in onedrive, up or down
copilot seats assigned but idle
which sites are hidden from copilot
is copilot web search on for us
agents published in our tenant
copilot readiness, overshared sites list
copilot usage by department since launch
is copilot interaction logging coming in
we have an audit on monday, need every accepted risk with its end date
my manager would like to know which of the findings from the last audit are still not closed
which three sites have the worst oversharing before copilot goes live next week
are audit records coming in as of this minute
dlp: are we blocking yet or merely watching
is auditing turned on in our environment?
is copilot allowed to search the web with us
labels published in our org, which
sensitivity labels we use today
is the audit log on for us
is web search on for copilot in our environment
I would like to see if dlp is turned on for us
is auditing enabled for our tenant
names of all security readers for the audit
`
  .trim()
  .split('\n');
