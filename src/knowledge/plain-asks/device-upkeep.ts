export const deviceUpkeep: Readonly<Record<string, readonly string[]>> = {
  'intune-service': [
    'The website where we manage our tablets is down. Whose servers are those?',
    'Do we have to run a server in the basement for managing phones?',
    'What if the console for laptops stops for a day, do the phones stop too, and who repairs it?',
    'Auditor wants the maintenance plan of the servers behind our tablet management. We have none, is that all right?',
    'The backend that pushes rules to our notebooks is maintained by the vendor, I take it?',
    'New features keep showing up in the device admin center without us ordering them. Who rolls those out?',
    'Is capacity and upkeep of the phone management service part of what we pay for each month?',
  ],
  'device-cleanup': [
    'After how many days of silence is a computer considered abandoned?',
    'If I delete an entry of a computer that was merely in a drawer, what gets lost? The BitLocker key?',
    'Is there an automatic rule that clears out phones nobody has used for ages?',
    'The same tablet shows up three times, twice without ever having been seen again. Harmless?',
    "I'm on parental leave for a year; will my notebook be dropped from the register meanwhile?",
    'Do forgotten entries of retired devices cost money or open a door?',
  ],
  'device-patching-encryption': [
    'Word crashes since the new version came. Who chose that we get it so early?',
    'Some PCs here still run Windows 10. Does anyone at Microsoft care for those?',
  ],
};
