import { Template } from 'adaptivecards-templating';
import layout from './message.json';

const template = new Template(layout);

/** Plain lines, each its own paragraph. Text of others must have gone through `plainText`. */
export const messageCardData = (...lines: readonly string[]) => ({ lines: lines.map((text) => ({ text })) });

/** The answer to an attempt to make the bot act, or to make it say yes. */
export const refusalCardData = (why: 'command' | 'confirmation') =>
  why === 'command'
    ? messageCardData(
        "I can't do that: only a security lead can approve a fix, from its card.",
        'Nothing was changed. You can ask me who looks after what in Microsoft 365.',
      )
    : messageCardData(
        "I can't confirm that. I only say what the sources say.",
        'Ask it as a plain question, for example "Who is responsible for backups?"',
      );

export const messageCard = (data: ReturnType<typeof messageCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
