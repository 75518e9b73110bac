export const devices: readonly string[] = `
lost phone: what now with my second factor
should we let people register a private phone
device code flow - should we block that
who patches our laptops
who is responsible for devices
who makes sure laptops are encrypted
is bitlocker on by default in windows 11
how do i get my device compliant again
what makes a device non-compliant
what happens with devices that have no policy assigned
when is a device stale
how often do devices check in
which licence includes device compliance
are home PCs our responsibility when they open company mail
how many devices can one user enrol
who signs off on devices that can't be encrypted
are phones included in the device duty
how to list devices that have not been seen for months
what must be done with a leaver's laptop
who gets an alert when a laptop goes out of compliance
is intune included in what we have, M365 E3
are we compliant because microsoft is
how bad is it that 12 devices are not encrypted
customer asks if our laptops are encrypted: whose responsibility is this by the model
wich one is responsible for the deleting of old device
tell me when a device counts as stale
what devices can be wiped remotely
duty for unencrypted laptops
what are our duties with devices
if a laptop isn't encrypted and gets stolen do we have to notify
need a count of laptops without encryption, which portal gives me this
which report shows unencrypted laptops, and do I need a licence for it
percentage of compliant devices that auditors usually want
what does non compliant mean for a phone
what happens to a device that is not compliant
what counts as a stale device
are our mails encrypted by Microsoft already
is double key encryption available in europe
we use intune so the laptops are microsoft's problem now
and devices
everything in the library is encrypted since an hour
a laptop was stolen this morning
a phone with company mail is lost since yesterday
is my chat history encrypted
what is a stale device
we made encryption mandatory for all laptops last year
we introduced intune for our phones this spring
our phones are managed with intune
our disks are encrypted
he left and still has mail on his phone, how do we stop that
our compliance policy was set for windows only. now it is hitting macs
I configured a label to encrypt. outside people can't open the file
the documentation says devices without a policy are compliant, really
"mark devices as not compliant" what is the default of this
block downloads on private computers
only company devices may open files
require a pin on phones
turn off device code sign-in
an attacker registered his own phone for our user
tell me about intune
what is device compliance
info on compliant devices
laptops and phones, ours or theirs
whose are the phones
`
  .trim()
  .split('\n');
