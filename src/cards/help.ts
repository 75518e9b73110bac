import { Template } from 'adaptivecards-templating';
import layout from './help.json';

export type HelpMood = 'greeting' | 'thanks' | 'bye' | 'help' | 'other';

const template = new Template(layout);

const OPENINGS: Readonly<Record<HelpMood, string>> = {
  greeting: 'Hello! What would you like to know?',
  thanks: "You're welcome. Ask me again whenever you like.",
  bye: 'Goodbye! Ask me again whenever you like.',
  help: 'This is what you can ask me',
  other: "I didn't quite understand that. Here is what I can help with.",
};

const EXAMPLES = [
  'Who is responsible for backups?',
  'How long do deleted files stay?',
  'Is it true that Copilot shows private files?',
  'Who patches Exchange?',
  'What happens to the data of a colleague who leaves?',
];

/** The short card for small talk; thanks and goodbyes get one line only. */
export const helpCardData = (mood: HelpMood) => ({
  opening: OPENINGS[mood],
  isLong: mood !== 'thanks' && mood !== 'bye',
  about:
    'Microsoft looks after the building; we hold the keys. I tell you which half of Microsoft 365 something belongs to, with the number, the source and its date.',
  examples: EXAMPLES.map((text) => ({ text })),
  more: 'Also: "do I have MFA?". Admins and security leads: "posture", "show anonymous links", "approvals", "scan now"; in a channel "send alerts here".',
  honesty: "If I don't know something, I say so.",
});

export const helpCard = (data: ReturnType<typeof helpCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
