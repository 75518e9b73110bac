import type { Phrases } from './phrases';

export const english: Phrases = {
  answer: {
    whoseJob: 'Whose job:',
    parties: { microsoft: '', customer: '', shared: '' },
    microsoft: 'What Microsoft does',
    customer: 'What we do',
    numbers: 'In numbers',
    moreNumbers: 'More numbers',
    steps: 'What to do next',
    caution: 'Good to know',
    source: 'Source:',
    moreSources: 'More sources',
    asOf: (date) => `as of ${date}`,
    undated: 'undated copy',
    details: 'Details',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    askPerson: 'Ask a person',
    entryBy: (name, date) => `From your company, by ${name}, ${date}`,
    ownedBy: (name, date) => `Here: ${name} (confirmed ${date})`,
    chatWith: (name) => `Chat with ${name}`,
    live: 'You, now',
    showList: 'Show the list',
    englishOnly: '',
  },
  unsure: {
    candidates: "I'm not sure what you mean.",
    unknown: "I don't know that.",
    oneOfThese: 'Is it one of these? If not, try to ask with other words.',
    scope: 'I can only answer questions about who looks after what in Microsoft 365.',
    perhaps: 'Perhaps one of these is what you need?',
    typeHelp: 'Type "help" for examples.',
  },
  help: {
    openings: {
      greeting: 'Hello! What would you like to know?',
      thanks: "You're welcome. Ask me again whenever you like.",
      bye: 'Goodbye! Ask me again whenever you like.',
      help: 'This is what you can ask me',
      other: "I didn't quite understand that. Here is what I can help with.",
    },
    about:
      'Microsoft looks after the building; we hold the keys. I tell you which half of Microsoft 365 something belongs to, with the number, the source and its date.',
    youCanAsk: 'You can ask, for example:',
    examples: [
      'Who is responsible for backups?',
      'How long do deleted files stay?',
      'Is it true that Copilot shows private files?',
      'Who patches Exchange?',
      'What happens to the data of a colleague who leaves?',
    ],
    more: 'Also: "do I have MFA?", "my sharing links", "who owns backups?".',
    forAdmins:
      'As an admin or security lead: "posture", "show anonymous links", "show accounts without MFA", "approvals", "scan now", "owners", "set owner", "unanswered". In a channel: "send alerts here", "send questions here".',
    honesty: "If I don't know something, I say so.",
    summary: 'What you can ask me',
  },
  refused: {
    command: [
      "I can't do that: only a security lead can approve a fix, from its card.",
      'Nothing was changed. You can ask me who looks after what in Microsoft 365.',
    ],
    confirmation: [
      "I can't confirm that. I only say what the sources say.",
      'Ask it as a plain question, for example "Who is responsible for backups?"',
    ],
  },
  thanks: 'Thank you. Good to know.',
  topicGone: 'I do not know this topic any more. Ask me in your own words.',
  postureInEnglish: ['', ''],
};
