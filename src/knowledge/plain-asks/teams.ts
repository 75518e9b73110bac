export const teams: Readonly<Record<string, readonly string[]>> = {
  'deleted-team': [
    'Which admin steps make a thrown-away Teams team reappear?',
    'If a team is erased the files will survive somewhere anyway, I assume.',
    'Our classroom in the chat program got removed over the holidays, 5 weeks. Any hope?',
    'undelet for a channel possibel?',
  ],
  'teams-guest-access': [
    'volunteers without a company address inside our team, sensible?',
    'can visitors delete messages or make channels in our team',
  ],
  'teams-external-access': [
    'call from foreign organisation out of the blue on my work program',
    'private people with free accounts may message our nurses?',
    "Our dispatcher wants to write with the haulage firm's people directly, without inviting them in as visitors. Possible?",
    "stop outside companies seeing if I'm available or away",
    'list of allowed domains for talking with outsiders, who keeps it',
    "I can't message my contact at the ministry any more, says organisation restricted. Ours or theirs?",
    'Other companies can only chat with us after we invite them as guests, yes?',
  ],
  'teams-meetings-lobby': [
    "somebody shared rude pictures in our parents' evening by video. How to prevent that everyone can present?",
    'can just anyone press record in a video meeting',
    'customers always wait ten minutes at the virtual door, could they get in directly',
    "Is it Microsoft's job to keep gatecrashers out of our video conferences?",
    'an AI note taker bot from some other firm sat in our call, how do we keep such out',
    'only the chairman of the council shall show slides, who can define that for every online session',
  ],
  'teams-apps-governance': [
    'which add-ons may I install in the chat program',
    'every employee installs funny add-ons in our chat, shall we allow',
    'approve or forbid an extension for chats and channels, whose call',
    "block all foreign ones and allow just ten in the chat program's shop",
    "Everything in the Teams store is harmless, or else Microsoft wouldn't offer it.",
    "pin the shift planner in everybody's left bar, who can",
    'new add-ons in the shop, are they open for all our folks the day they appear?',
    'Privacy officer wants a say before an extension is put in a team, how to arrange',
  ],
};
