import { Template } from 'adaptivecards-templating';
import { plainText } from './plain-text';
import layout from './unanswered.json';

const template = new Template(layout);
const most = 10;

/** What was asked and not answered in a week. `groups` is null where only counts may stand. */
export function unansweredData(input: {
  fromDay: string;
  toDay: string;
  total: number;
  helpful: number;
  notHelpful: number;
  groups: readonly { readonly example: string; readonly count: number }[] | null;
}) {
  const { groups, total } = input;
  const shown = (groups ?? []).slice(0, most);
  const rest = (groups?.length ?? 0) - shown.length;
  return {
    title:
      total === 0
        ? 'Nothing was asked that I could not answer'
        : `${total} ${total === 1 ? 'question' : 'questions'} I could not answer`,
    period: `${input.fromDay} to ${input.toDay}`,
    rows: shown.map(({ example, count }) => ({ count: `${count}×`, text: plainText(example, 200) })),
    hasMore: rest > 0 || (groups === null && total > 0),
    more: groups === null ? 'Say “unanswered” to me in your own chat to see them.' : `and ${rest} more.`,
    feedback: `Answers marked helpful: ${input.helpful}; not helpful: ${input.notHelpful}.`,
    note: 'Kept without the people who asked, with names taken out, for 90 days.',
  };
}

export const unansweredCard = (data: ReturnType<typeof unansweredData>): Record<string, unknown> =>
  template.expand({ $root: data });
