import type { Finding } from '../model/finding';
import { findCollection } from '../store/collections';
import { countFirstCards } from '../store/wanted-cards';

/** Of what the first reading found, only this many cards come; the summary counts the rest. */
export const mostBaselineCards = 10;
const mostOfOneCheck = 5;

/** Mailboxes, and what may be read only later, are read for the first time when the summary stands already: what cannot wait of them has a card too. */
export async function lateUrgent(
  tx: Parameters<typeof findCollection>[0],
  tenantId: string,
  changed: readonly Finding[],
  at: string,
): Promise<readonly Finding[]> {
  const urgent = changed.filter(
    (one) => one.isBaseline && one.severity === 'critical' && one.state === 'open' && one.firstSeenAt === at,
  );
  if (urgent.length === 0 || (await findCollection(tx, tenantId, 'first-read')).readAt === null) return [];
  const told = new Map(await countFirstCards(tx, tenantId));
  let room = mostBaselineCards - [...told.values()].reduce((all, some) => all + some, 0);
  return urgent.filter(({ checkId }) => {
    const ofCheck = told.get(checkId) ?? 0;
    if (room <= 0 || ofCheck >= mostOfOneCheck) return false;
    told.set(checkId, ofCheck + 1);
    room -= 1;
    return true;
  });
}
