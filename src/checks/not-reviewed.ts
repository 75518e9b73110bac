import { fact, type Spotted } from '../model/check';
import { dayMs } from '../model/durations';
import type { Snapshot } from '../model/objects';
import type { AccessReview } from '../model/objects/access-reviews';

const yearMs = 365 * dayMs;
const page = 'https://entra.microsoft.com/#view/Microsoft_AAD_ERM/DashboardBlade/~/Controls';

/** Nothing where a review of these runs, or ended within a year. */
export function notReviewed(
  tenant: Snapshot,
  at: string,
  { of, name }: { readonly of: AccessReview['of'][number]; readonly name: string },
): readonly Spotted[] {
  const reviews = (tenant['access-reviews'] ?? []).map(({ object }) => object).filter((one) => one.of.includes(of));
  const held = reviews.filter(({ firstStartsAt }) => firstStartsAt !== null && firstStartsAt <= at);
  const ends = held.flatMap(({ lastEndsAt }) => lastEndsAt ?? []).toSorted();
  const last = ends.at(-1);
  if (last !== undefined && Date.parse(last) >= Date.parse(at) - yearMs) return [];
  const planned = reviews.find((one) => !held.includes(one));
  const because = last ? `the last review ended on ${last.slice(0, 10)}` : 'no review was ever held';
  return [
    {
      id: 'tenant',
      name,
      severity: 'medium',
      because,
      facts: [
        fact('Last review ended', last?.slice(0, 10) ?? 'never'),
        fact(
          'Next one',
          planned ? (planned.firstStartsAt?.slice(0, 10) ?? 'set up, without a date') : 'none is set up',
        ),
      ],
      url: page,
      pendingUntil: null,
    },
  ];
}
