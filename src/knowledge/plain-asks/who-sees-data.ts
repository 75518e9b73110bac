export const whoSeesData: Readonly<Record<string, readonly string[]>> = {
  'tenant-isolation': [
    'The auditor asked how our stuff is fenced off from all the other firms on the same servers.',
    "if there is a bug and a stranger's firm suddenly reads our mail, whose fault is that",
    'A rival hotel chain is with the same provider. Must I fear that their people can get at our guest data?',
    'Say another customer gets hacked next door. Does the hacker then land in our area as well?',
  ],
  'admin-access-to-content': [
    'can the IT guy read my chats',
    'My boss wants to see what I wrote to my colleague. Can he just look?',
    'private messages, secret from our sysadmin?',
    "HR suspects fraud and wants to go through an employee's mail. Which person may do that here and on what ground?",
    'can we stop our own administrators from snooping in the directors files',
    'the helpdesk trainee can see all our mails i am sure',
    "Peeking into a coworker's inbox by IT, legal or not, who approves",
    "outside IT contractor with admin rights, can he read the lawyers' correspondence?",
  ],
  'data-residency': [
    'A client from Switzerland wants it in writing where his papers are kept.',
    'If the law changes and data has to be in France, who has to act?',
  ],
  'microsoft-access-to-content': [
    'when i call their support do they see my documents',
    'Who at the provider has a master key to our stuff?',
    "The works council fears that the vendor reads employees' chats. What's true?",
    'Could a secret service get our letters from Microsoft without our knowing?',
    'Nobody over there can ever see any of it, says the sales guy. Never ever?',
    "My diary with patients' names is in Outlook. Which outsiders at the vendor can technically view it?",
    'Is our content open to their staff all the time or only for a moment when there is a fault?',
  ],
};
