export const deletedThings: Readonly<Record<string, readonly string[]>> = {
  'file-version-history': [
    'my collegue destroyed the excel, i want how it was on monday',
    'is there a trace how the documment looked like 3 weeks ago',
    'Every save keeps a copy of the old one, and that for ever. Right?',
    'keeping versions under retention, does that eat a lot of storage',
    'do old versions of documents count against our storage',
  ],
  'sharepoint-onedrive-recycle-bin': [
    "Photos of the exhibition vanished from the team's folder in the spring, now it's autumn. Any hope left?",
    'Deleted the guest list from the folder of our chat group, where did it go?',
  ],
  'deleted-email-recovery': [
    'Erased letter in the inbox, rescue period?',
    'I swept my inbox clean before my holiday and now a customer swears he had sent me an order. Can somebody dig it up?',
    'Our notary needs one message that was wiped two months ago. Is there any chance, and who would have had to act sooner?',
    'Is 14 days really all we get for mails taken out of the bin?',
    "I clicked 'empty folder' and regretted it at once. Second chance?",
  ],
  'deleted-sharepoint-site': [
    'Someone deleted our entire project site, not just files. Is there a way back?',
    "Our wiki with all the manuals no longer opens, it says the site doesn't exist. Any rescue?",
    'is a removed sharepoint page kept somewhere and how long',
    "The town's construction portal in SharePoint was cleared away in a tidy-up. Does Microsoft hold it for us?",
  ],
  'entra-deleted-objects': [
    'a security rule for sign-in was erased by accident, is there a bin for that',
    'Which things in the directory go to a trash when removed and which vanish immediately?',
    'Our admin cleaned up enterprise apps and one was needed after all. Two weeks ago. Rescue possible?',
    'group removed 40 days ago, can microsoft get it for us',
    'Nobody noticed that a group with 300 members had been erased. Who should have noticed and what is the deadline?',
    'Undo for objects in the directory that are not people',
    'If the app entry our ticket system logs in with is wiped, do we start from scratch?',
  ],
};
