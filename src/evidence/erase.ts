import type { Db } from '../store/db';
import { deletePersonalBefore, eraseFromJournal, eraseFromTables, findNames, hasAccount } from '../store/erase-person';
import { appendJournal } from '../store/journal';

interface EraseDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
}

export interface Erased {
  /** Values taken from beside the chain, and rows changed elsewhere. */
  readonly values: number;
  readonly rows: number;
  /** Their account is still in the tenant: what is read of it comes back. */
  readonly isStillHere: boolean;
}

/** Takes a person's names and words out of all that is kept. The chain still verifies; the journal says that it was done, not to whom. */
export async function erasePerson({ db, tenantId, now }: EraseDeps, personId: string): Promise<Erased> {
  return db.transaction().execute(async (tx) => {
    const names = await findNames(tx, tenantId, personId);
    const values = await eraseFromJournal(tx, tenantId, personId, names);
    const rows = await eraseFromTables(tx, tenantId, personId, names);
    const isStillHere = await hasAccount(tx, tenantId, personId);
    await appendJournal(tx, tenantId, [{ kind: 'person.erased', at: now().toISOString(), body: { values, rows } }]);
    return { values, rows, isStillHere };
  });
}

/** The daily look: personal values are kept for as long as their kind says. */
export async function endPersonal({ db, tenantId, now }: EraseDeps): Promise<void> {
  const at = now().toISOString();
  await db.transaction().execute(async (tx) => {
    const values = await deletePersonalBefore(tx, tenantId, at);
    if (values > 0) await appendJournal(tx, tenantId, [{ kind: 'personal.ended', at, body: { values } }]);
  });
}
