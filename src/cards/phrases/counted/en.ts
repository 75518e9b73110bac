import type { CountPhrases } from './count-phrases';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const counts: CountPhrases = {
  of: (name, total) => `${total} ${name}`,
  one: (what, time) => `Our organisation: ${what}.${time === undefined ? '' : ` As of ${time}.`}`,
  many: (time) => `Our organisation${time === undefined ? '' : `, as of ${time}`}:`,
  none: (what) => `Nothing found: ${what}.`,
  notCounted: (what) => `Not counted: ${what}.`,
  notAllSeen: (why) => `Could not look at all of it: ${why}.`,
  unsaid: (what, why) => `I cannot say: ${what}. ${capital(why)}.`,
  stillReading: 'The first reading still runs: I do not know all of it yet.',
  notForYou: 'How our tenant stands I show to admins and security leads only.',
  notAboutYou: (name) => `${name}: nothing was found about you.`,
  aboutYou: (name, because) => `${name}: ${because}.`,
  names: {},
  states: {},
  methods: {},
};
