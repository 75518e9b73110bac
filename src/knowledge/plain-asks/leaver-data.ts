export const leaverData: Readonly<Record<string, readonly string[]>> = {
  'onedrive-of-leaver': ["When a person's login is erased, his saved work files stay forever for the team."],
  'deleted-mailbox': [
    'The mails of a deleted employee are kept for years automatically. Correct?',
    'The info@ box has been deleted by mistake with ten years of letters. Until when is a rescue possible?',
    'Grace period of a removed postbox',
    "Accounts were purged in the clean-up, incl. the CEO assistant's mail. No hold was on it. What are our chances in week five?",
    'I thought deleting the user leaves the mail alone?',
    "Does the vendor keep an erased person's inbox free of charge for a while?",
  ],
  'shared-mailbox-conversion': [
    'Can we keep the inbox of an ex-colleague without paying for her seat?',
    "Making a departed person's mailbox into a group inbox: who does that?",
  ],
  'unlicensed-onedrive': [
    "To save licences we left former people's drives sitting there for years. Bad idea now?",
    'Cloud drive owner without plan, day 93',
  ],
};
