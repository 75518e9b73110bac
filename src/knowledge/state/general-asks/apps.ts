export const apps: readonly string[] = `
can users request admin consent for an app
where is the option for admin consent requests
certificate based sign-in: who runs the CA, us?
are service principals covered by conditional access
can users consent to apps by default
who is responsible for third party apps in our tenant
who should approve app consents
how do we see which apps can read mail
how do I revoke an app's consent
what is the admin consent workflow
how do we list every app with tenant wide consent
should unused apps be deleted or disabled
which role can give admin consent
how long can a client secret be valid
what happens when an app secret expires
do we get warned before a secret expires
who renews app secrets
secret or certificate, what should we use
who should be owner of an app registration
do app registrations without an owner still work
are deleted app registrations recoverable
how do we find service accounts
our saml certificate runs out, what do we have to do
can any user register an app by default
a secret expired last night, how do we get the app running again
mfa for service accounts y/n
worst thing that can happen with an unowned app
today a vendor asked for admin consent, should I say yes
if nobody owns the app reg who gets the expiry mail
why should we list all service principals
where do i find pending consent requests
how do we track secrets that are about to expire
can you explain who has to react when an app gets consent while the admin is on leave
when was user consent restricted by microsoft for everybody
unused apps with big permissions, remove at once or warn the owner
app secrets about to expire: does the owner get a mail from Microsoft
are passkeys really safer than the number in the app
do expired secrets break the app
how long may a secret live
who renews certificates of our apps
what is the application administrator allowed to do
what is a service principal
if security defaults are enabled, can we still use app passwords
we switched it to require approval, nevertheless apps get access
right now our tenant is configured so that all users can register apps
stop copilot from reading files marked secret
prevent consent by users
what is the difference between consent and assignment
should we be told when secrets expire, and by whom
how do I set up warnings for expiring secrets, best practice
who gets told when a secret expires
does azure itself warn us before a certificate runs out
who is accountable for the apps that people let in
stop staff from connecting apps
service accounts, passwords without end
tell me about app consent
what is app consent
info on app registrations
what are app secrets
what are expiring secrets
what are enterprise apps
why do secrets expire
`
  .trim()
  .split('\n');
