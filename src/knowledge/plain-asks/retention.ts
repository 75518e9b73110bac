export const retention: Readonly<Record<string, readonly string[]>> = {
  'teams-recording-expiry': ['Could the old webinars from last year be removed by the new automatic date also?'],
  'retention-policies-and-labels': [
    'can the computer throw away chats after one year by itself',
    'Does Microsoft delete our documents after a certain time if we set nothing?',
    'Works council demands that chat messages vanish after 90 days. How would this be set up?',
    "A tag on a document that says 'keep until 2035' - what is that thing?",
    'By law we need to store medical records for decades. Does the provider know and obey that automatically?',
    'Our archive lady used to stick dates on the binders. Digital equivalent?',
    'Different keep-times for contracts and for lunch menus, is this doable in the same library?',
  ],
  'retention-is-not-backup': [
    'The compliance officer says all is preserved, so in a crash we simply restore from there. Is she right?',
    'Preserved for the law versus ready to go again after a mess',
    "We set 'retain 10 years' everywhere and feel safe against data loss.",
  ],
  'inactive-mailbox': [
    'We deleted the person first and set the keep-rule afterwards. Does the mail survive?',
    'What is this state where the inbox is neither alive nor dead and only investigators can search it?',
    "A judge wants messages from a colleague deleted in 2022. They'd exist only if something had been set before, or?",
    'Dormant mailbox of a gone employee',
    'If we lift the keep-rule, are the stored mailboxes of deleted people destroyed?',
  ],
};
