import type { Db } from '../store/db';
import { takeUnjournaled } from '../store/deliveries';
import { appendJournal } from '../store/journal';

const most = 500;
/** Who asked what, and got which answer, is nobody's record. */
const ofPeople: ReadonlySet<string> = new Set(['question', 'answer']);

/** Cards that were posted go into the journal, many in one entry. What a kill leaves over the next delivery takes. */
export async function journalShown(db: Db, tenantId: string, at: string): Promise<void> {
  for (;;) {
    const taken = await db.transaction().execute(async (tx) => {
      const cards = await takeUnjournaled(tx, tenantId, most);
      const told = cards.filter(({ kind }) => !ofPeople.has(kind));
      if (told.length > 0) await appendJournal(tx, tenantId, [{ kind: 'cards.posted', at, body: { cards: told } }]);
      return cards.length;
    });
    if (taken < most) return;
  }
}
