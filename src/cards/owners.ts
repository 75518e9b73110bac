import { Template } from 'adaptivecards-templating';
import { dayMs } from '../model/durations';
import { confirmationDays, type HeldDuty } from '../model/duty';
import layout from './owners.json';
import { plainText } from './plain-text';

const template = new Template(layout);
const most = 8;

export const ownerFilters = {
  all: 'Everything',
  'without-owner': 'Without an owner',
  asked: 'Asked, no answer yet',
  confirmed: 'Confirmed',
} as const;
export type OwnerFilter = keyof typeof ownerFilters;

interface Row {
  readonly title: string;
  readonly confirmed: HeldDuty | null;
  readonly pending: HeldDuty | null;
}

/** Who looks after what, a page of it. */
export function ownersData({
  rows,
  filter,
  from,
  at,
}: {
  rows: readonly Row[];
  filter: OwnerFilter;
  from: number;
  at: string;
}) {
  const oldest = new Date(Date.parse(at) - confirmationDays * dayMs).toISOString();
  const isHeld = ({ confirmed }: Row): boolean => confirmed?.isHere === true && (confirmed.decidedAt ?? '') >= oldest;
  const fits: Record<OwnerFilter, (row: Row) => boolean> = {
    all: () => true,
    'without-owner': (row) => !isHeld(row),
    asked: ({ pending }) => pending?.state === 'asked',
    confirmed: isHeld,
  };
  const found = rows.filter(fits[filter]);
  const shown = found.slice(from, from + most);
  return {
    title: `Who looks after what here: ${rows.filter(isHeld).length} of ${rows.length} have an owner`,
    rows:
      shown.length > 0
        ? shown.map((row) => ({ title: row.title, owner: ownerText(row, isHeld(row)) }))
        : [{ title: 'Nothing', owner: 'fits this choice.' }],
    hasMore: found.length > from + most,
    more: `and ${found.length - from - most} more.`,
    next: from + most,
    filter,
    filters: Object.entries(ownerFilters).map(([id, title]) => ({ id, title })),
  };
}

function ownerText({ confirmed, pending }: Row, isHeld: boolean): string {
  const held = confirmed
    ? isHeld
      ? `${plainText(confirmed.name, 60)} (confirmed ${confirmed.decidedAt?.slice(0, 10)})`
      : confirmed.isHere
        ? `${plainText(confirmed.name, 60)} (confirmed ${confirmed.decidedAt?.slice(0, 10)}: too long ago)`
        : `${plainText(confirmed.name, 60)} left`
    : '';
  const asked = pending
    ? `${plainText(pending.name, 60)} ${pending.state === 'asked' ? 'was asked' : 'declined'} ${(pending.decidedAt ?? pending.namedAt).slice(0, 10)}`
    : '';
  return [held, asked].filter(Boolean).join('; ') || 'nobody';
}

export const ownersCard = (data: ReturnType<typeof ownersData>): Record<string, unknown> =>
  template.expand({ $root: data });
