import { fact } from '../model/check';
import type { FindingFact } from '../model/finding';
import type { Guest } from '../model/objects/guests';

/** Whom to ask about a guest. Reviews look for it by its name. */
export function sponsorFact({ sponsors }: Pick<Guest, 'sponsors'>): FindingFact {
  if (sponsors === null) return fact('Sponsor', 'not shown to me');
  return sponsors.length === 0
    ? fact('Sponsor', 'nobody')
    : fact('Sponsor', sponsors.map(({ displayName }) => displayName).join(', '), true);
}
