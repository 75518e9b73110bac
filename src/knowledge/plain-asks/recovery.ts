export const recovery: Readonly<Record<string, readonly string[]>> = {
  'restore-testing': [
    'At my last company the backup ran for years and on the day of need it was empty. How do we avoid this?',
    "I want to know how many hours it takes to bring back a whole department's files. Must we try it out to find out?",
    'Whose task is it to check that the saved data can be read back in?',
    'We test the sprinkler and the alarm every spring, do we have to test getting files back as well?',
  ],
  'microsoft-side-backup-14-days': [
    'The file is out of both trash stages. Can Microsoft support still dig it up?',
    "We missed the 93 days by one week! Isn't there anybody at Microsoft who can pull a lever?",
    "Final grace period on the provider's side for lost documents",
    "How do I ask Microsoft's people to restore a library from their own internal backup?",
    "Does the manufacturer's emergency copy replace a backup of our own?",
    'Are we allowed to look into these two-week copies that Microsoft holds, or only their staff?',
  ],
  'entra-backup-and-recovery': [
    'Microsoft takes a picture of our identity system each day and restores it for us on its own. Right?',
    'A script spoiled all job titles and managers in the address book. Any snapshot to return to?',
    'Directory snapshots: can a rogue admin erase them?',
    'identity backup from the maker itself, is it included with our plan or not',
    'I read about a difference report between a saved state and today in the identity portal. What is this and who operates it?',
  ],
  'teams-data-protection': [
    'the pictures i sent to my colleague in private chat, are they in her folder or mine',
    'Teams keeps everything in one box, so one rule protects the lot.',
  ],
};
