export const apps: readonly string[] = `
apps whose key ends in < 20d?
which app secrets run out in 14d
apps with a secret ending in < 30d
which apps have a key that runs out within 3 weeks
breakdown of methods: app, sms, key, nothing
apps not covered by any conditional access
what apps have access to our mailboxes
apps with consent from a single user
third party apps that can read all files
list every app that was granted tenant-wide consent, newest first
unverified publishers in our enterprise apps?
app consents granted this week
is user consent currently allowed or disabled for us
consent requests waiting
apps nobody has used since spring
highest privileged apps, top 20
which apps have Mail.ReadWrite application permission
any suspicious oauth app flagged
show risky permissions by app, w owner and date
has the consent for PDF Wizard been revoked
admin consent workflow switched on?
secrets expiring in the next 30 days
any app secret already expired
oldest client secret in the tenant
app registrations without owner
how many apps use a secret rather than a certificate
secrets valid for more than 2 years
new credentials added to service principals since monday
saml signing certificate: when does ours expire
service principals with global admin like rights
is the sync app's secret going to die this week?? sync failed this morning
service principals that havent signed in for 180 days
list app regs with more than one active secret
how many secrets were rotated last month
service accounts without any owner on file
user accounts being used as service accounts, do we have them and which
backup vendor app: does it still have valid credentials
last time we reviewed app permissions
user can register apps: current value
looking for a report on consented apps by risk
can you pull up the apps that got consent while I was on parental leave
does anything still depend on that secret that ends on sunday
which service principals got a new owner over easter
any consents that nobody in IT signed off
do we have an owner on record for every app registration
can our people give apps access on their own at the moment
can staff register apps in our directory right now
which app registrations have secrets that run out soon
secrets running out within 14 days
client secrets already expired
certificates of apps expired or about to
apps with mail.readwrite.all
applications holding full mailbox permission
apps nobody owns
apps without owner
enterprise apps consented in september
who consented to that new app yesterday
service accounts with high roles
found some expired secrets in the export, are there more?
which secrets of apps expire within a month
can our people grant consent or is it off
which apps can read every mailbox
which applications are able to read all files
which app may send mail as anybody here
alert when an application secret is about to expire
alert on certificates and secrets of apps that run out
alert for app credentials that expire within 30 days
it would be good to have a report of expiring secrets
feature request: list of apps with high permissions
is there an overview of all enterprise apps and what they may do
identify service accounts without mfa
detect new consent grants
discover unused app registrations
number of secrets expiring this month
expiring app secrets
expiring client secrets and certificates
apps with high privileges
OAuth apps with admin consent
which apps got consent in the last month
which of our secrets run out soon
wish to be warned before our app secrets expire
are any of our app secrets about to expire
do we have expired secrets
can our members register apps or did we switch that off
may our users give consent themselves or is it blocked here
alert on certificates of apps that end soon, some are managed by our clients
consent to new apps, would like to track
which apps are able to read every mailbox
which app may read all mail of everybody
track which secret keys expire soon
alert me about expiring secrets, list them
`
  .trim()
  .split('\n');
