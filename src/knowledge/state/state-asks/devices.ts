export const devices: readonly string[] = `
are all our tablets fine in the system or do some lag behind
is every ipad of ours up to the rules right now
do any of our phones fall short at the moment
ppl with only a phone number registered
methods registered in the last 24h, I suspect an attacker added a phone
Is there currently a policy that blocks sign-in from unmanaged devices?
are admins required to use compliant devices as things stand
device code flow blocked? y/n
noncompliant devices
how many laptops aren't encrypted
bitlocker status for sales
devices that have not checked in for 60+ days
Could I have a list of Macs without FileVault, please? The auditor is here tomorrow.
what % of our fleet is compliant
windows 10 machines still around
who works on an unmanaged pc
phones without pin
any rooted or jailbroken phone enrolled
stale device records in entra, count
is my laptop compliant
is the default for devices without policy set to compliant or not compliant in our intune
av off on any machine?
lost device wipe for Ahmed's iphone, did it go through
machines enrolled this week
personal devices vs company ones, numbers
laptops of people who left that are still enrolled
are all exec laptops encrypted yet
recovery keys stored for how many devices
app protection policy: how many phones covered
whose device dropped out of compliance today
devices blocked by conditional access this morning, helpdesk is getting calls
non compliant machines by location pls, thx
is intune licence on everyone
my devices and are they ok
am I compliant, outlook says no
block download on unmanaged devices, is that live
boss asks if every laptop is encrypted. yes or no
i want know how much device is not ok
need a count of laptops that lost encryption after the update
is the number of stale devices going down or are we stuck
how does our device compliance look compared to the spring
encrypted vs not encrypted, mac and windows apart
any policy against device code sign in?
devices silent for 3 months
pcs that nobody has seen since summer
stale devices, more than 60 days
laptops without disk encryption, as a list
which macs are unencrypted
compliance failures of phones, count
non compliant devices by department
how many of our pcs meet the rules
android phones that fail our policy
intune devices total
a view with all devices and their encryption state would be great
how many computers lack encryption
how many laptops are not encrypted
number of machines without bitlocker
can you give me a list of devices that have no owner
devices not seen for a month
stale or inactive devices, threshold in days
stale devices (no check-in for N days)
is there a view of devices that are not compliant
count of devices without encryption
device compliance overview
noncompliant devices report
devices without bitlocker
Found 25 devices that were not seen for 90 days
tell me about devices that have not synced in weeks
do we have devices nobody uses
is there a policy for device code sign-in in our tenant
test reports failed although device code flow is blocked for all users
the control shows not compliant though we set it up
noncompliant laptops
non-compliant devices
unencrypted laptops
how many machines are not encrypted
laptops without encryption, how many
which computers are not encrypted yet
how many phones are not compliant
`
  .trim()
  .split('\n');
