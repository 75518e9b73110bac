import { Template } from 'adaptivecards-templating';
import layout from './baseline.json';
import { plainText } from './plain-text';
import { when } from './when';

export interface BaselineInput {
  /** null while the first reading still runs. */
  readonly readAt: string | null;
  readonly read: readonly { readonly name: string; readonly items: number }[];
  readonly checks: readonly { readonly title: string; readonly standing: number; readonly waiting: number }[];
  /** What could not be looked at, and why: it is not counted as fine. */
  readonly unseen: readonly { readonly what: string; readonly why: string }[];
}

const template = new Template(layout);

export function baselineCardData(input: BaselineInput, kind: 'baseline' | 'posture') {
  const heading = kind === 'baseline' ? 'First reading done: where our half stands' : 'Where our half stands';
  return {
    title: input.readAt === null ? 'Reading the tenant for the first time…' : heading,
    intro: introOf(input, kind),
    facts: [
      ...input.read.map(({ name, items }) => ({ name, value: `${items} read` })),
      ...input.checks.map(({ title, standing, waiting }) => ({
        name: title,
        value: waiting === 0 ? `${standing} open` : `${standing} open, and ${waiting} within their grace`,
      })),
    ],
    hasUnseen: input.unseen.length > 0,
    unseen: `Could not look: ${input.unseen.map(({ what, why }) => `${plainText(what, 60)} (${plainText(why, 160)})`).join(', ')}. What was not seen does not count as fine.`,
    outro:
      'Microsoft keeps the building; this is the half that is ours. To see which ones, ask me "show anonymous links" or "show accounts without MFA" in your own chat.',
  };
}

function introOf({ readAt }: BaselineInput, kind: 'baseline' | 'posture'): string {
  if (readAt === null) return 'This is still running. Ask me again in a minute.';
  if (kind === 'posture') return `As last read ${when(readAt)}.`;
  return 'From now on a card comes here when something changes. What was there before is counted below; only what cannot wait has a card of its own.';
}

export const baselineCard = (data: ReturnType<typeof baselineCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const baselineSummary = ({ checks }: BaselineInput): string =>
  `Where our half stands: ${checks.map(({ title, standing }) => `${title} ${standing}`).join(', ')}`;
