import { Template } from 'adaptivecards-templating';
import type { Finding } from '../model/finding';
import layout from './findings-list.json';
import { plainText } from './plain-text';

const template = new Template(layout);
const most = 8;

/** Standing findings of one kind, newest first; each opens its own card. */
export const findingsListData = ({
  total,
  plural,
  findings,
}: {
  total: number;
  plural: string;
  findings: readonly Finding[];
}) => {
  const rows = findings.slice(0, most).map(({ key, subject, because, facts }) => ({
    findingKey: key,
    name: plainText(subject, 120),
    detail: plainText(
      [because, facts.find(({ name }) => name === 'Where')?.value ?? ''].filter(Boolean).join('; '),
      160,
    ),
  }));
  return {
    title: total === 0 ? `No ${plural} are known` : `${total} ${plural}, newest first`,
    rows,
    hasMore: total > rows.length,
    more: `and ${total - rows.length} more.`,
  };
};

export const findingsListCard = (data: ReturnType<typeof findingsListData>): Record<string, unknown> =>
  template.expand({ $root: data });
