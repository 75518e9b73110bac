export const offboarding: Readonly<Record<string, readonly string[]>> = {
  'deleted-user-account': [
    'We removed a colleague from the system and now she returns from parental leave after all. Until when can the old login be revived?',
    'How long does a wiped employee login stay in the waiting room before it is final?',
    'The script removed forty logins last night. Panic. What can be saved?',
    'can i get my username back, they deleted me three weeks ago',
    "Is deleting somebody's login final at once?",
    'If I make a new account with the same name, is it the same as reviving the old one?',
    'Which of our people can un-delete a person in the directory?',
    'A teacher was removed by mistake during the summer break and nobody saw it for five weeks. Any chance for his login?',
  ],
  'session-revocation': [
    'I changed the password, yet the thief is still logged in. Why?',
    'Does the running connection die at the same second when an admin withdraws it?',
    'Resetting the password kicks everybody out at once, correct?',
    'Is there a way to make a phone ask for the login again right now, remotely?',
  ],
  'subscription-end-data': [
    'Does the vendor hand us a copy of everything when the contract is over?',
    'What happens on the day after the last paid month?',
    'When we quit Microsoft for another provider, do they erase what we leave behind, and when?',
    "Employees see 'your plan has expired'. How many days of normal work are left?",
    "they can't just delete our files because of one late invoice!",
    "The charity may lose its grant and we'd no longer afford the cloud contract. Would our donor records be gone the same day?",
  ],
  'tenant-deletion': [
    'Would Microsoft ever erase our full environment by itself while we are paying customers?',
    'Can the trainee with user-admin rights blow up our whole Microsoft organisation?',
    'Are there safety hurdles against destroying everything of the company in one go?',
    "Which highest role is needed to dissolve an organisation's environment, and who protects this role?",
  ],
  'leaver-process': [
    "Does Microsoft notice by itself that a person isn't employed here any more?",
    'A sales rep goes to the competition on Friday. Which doors do we close and what do we rescue?',
    'nurse changed to another hospital, her mails files and phone access, who takes care of it all',
    'An auditor found nine logins of people who left years ago. What process are we missing?',
  ],
};
