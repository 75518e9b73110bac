export const governance: Readonly<Record<string, readonly string[]>> = {
  'tenant-configuration': [
    'The hotel door came with code 0000. Does the cloud come with such loose defaults too?',
    'Does the provider check from time to time that our choices in the admin center are sensible?',
    'Our predecessor IT guy configured the whole thing and left no notes. Whose problem is the setup now?',
  ],
  'group-expiration': [
    'Our project space has an end date. Who put it there?',
    'Active teams are extended without asking anyone. Correct?',
  ],
  'inactive-sites': [
    'The page of the anniversary party 2016 is still online. Whose job is it to close such relics?',
    'Ghost town on our intranet.',
    'Our intranet is full of corpses and the search finds outdated price lists. Who is supposed to bury them?',
    'Do unvisited sites carry a risk or just take up space?',
  ],
  'high-impact-change-approval': [
    'like in a bank, two keys for the vault, for our cloud too?',
    'angry administrator on his last day could destroy all, what brake is there',
    'a hacked admin account sends a wipe command to every tablet, would anyone need to confirm it',
  ],
  'secure-score': [
    'does a high number mean we cant be hacked',
    'A consultant offers to double our security grade within a week. Worth the money?',
    'Can I show our points to the insurer as evidence that we are safe?',
    'Is our grade set by a human at Microsoft or by a machine?',
  ],
  'security-baselines': [
    'Who says how strict is strict enough for a town hall? Some reference must exist.',
    'The reference values for a hardened tenant',
    "Intern's task: find a public guideline that tells what each switch should be, and write down where we differ.",
    'Consultants speak of a "golden configuration". Who chooses it and who signs off the exceptions?',
  ],
};
