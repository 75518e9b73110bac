export const holds: Readonly<Record<string, readonly string[]>> = {
  'preservation-lock': [
    'An unbreakable seal on retention - good idea or trap?',
    'Is it true that after sealing, one can only extend and never reduce?',
    'Suppose a privacy law forces us to delete something earlier, but the rule is sealed shut. Stuck?',
  ],
  'legal-hold-ediscovery': [
    "Freeze the mailbox of the suspected manager so he can't wipe evidence. Who does this?",
    'can a user still delet things when his data is freezed for a trial',
    'How long does the freeze for an investigation last, and who lifts it?',
    'Evidence protection in case of a dispute',
    'An ex-employee claims harassment and chat messages are proof. How do we secure them before they vanish?',
    'can i use the lawyers search function to get a deleted folder back for the whole department',
    'The trial ended two years ago. Who should have released the freeze on those mailboxes?',
  ],
  'hold-versus-admin-deletion': [
    'Who guards the guardians when documents are kept for a lawsuit?',
    'Suppose a hacker grabs the top admin role; is our frozen material still safe?',
    'How do I stop the very people who place the holds from removing them?',
    "The retention rule isn't locked. So theoretically the sysadmin could drop it and erase everything, yes?",
  ],
};
