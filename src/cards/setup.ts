import { Template } from 'adaptivecards-templating';
import type { SetupLine, SetupState } from '../model/setup';
import { plainText } from './plain-text';
import layout from './setup.json';

const template = new Template(layout);

const labels: Readonly<Record<SetupState, readonly [string, string]>> = {
  done: ['Done', 'good'],
  missing: ['Missing', 'attention'],
  waiting: ['Waits', 'accent'],
  optional: ['Optional', 'default'],
};

/** What is set and what is not, each with what to do; the card stays, and changes as things get done. */
export function setupCardData(lines: readonly SetupLine[]) {
  const missing = lines.filter(({ state }) => state === 'missing').length;
  const waits = lines.filter(({ state }) => state === 'waiting').length;
  return {
    title: titleOf(missing, waits),
    intro: 'This is what I see in my own store and in the tenant. The card keeps itself up to date.',
    lines: lines.map(({ id, title, state, text, action }) => ({
      id,
      title,
      label: labels[state][0],
      color: labels[state][1],
      text: plainText(text, 500),
      hasAction: action !== null,
      action: action ?? '',
    })),
  };
}

function titleOf(missing: number, waits: number): string {
  if (missing > 0) return `Setting up: ${missing} ${missing === 1 ? 'thing is' : 'things are'} missing`;
  return waits > 0 ? 'Setting up: nothing is missing, something still waits' : 'Setting up: all is set';
}

export const setupCard = (data: ReturnType<typeof setupCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
