import type { Erased } from '../evidence/erase';
import { AppError } from '../model/errors';
import type { Command, Print } from './commands';

/** What operators do to the store as a whole. */
export interface StoreDeps {
  readonly writeStore: (print: Print) => Promise<void>;
  readonly importStore: (file: string) => Promise<{ readonly entries: number; readonly rows: number }>;
  readonly erasePerson: (personId: string) => Promise<Erased>;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const storeCommands: Readonly<Record<'import' | 'erase', Command>> = {
  async import({ importStore }, args, print) {
    const [file, ...more] = args;
    if (!file || more.length > 0) return usage(print, 'import FILE');
    return orRefused(print, async () => {
      const { entries, rows } = await importStore(file);
      await print(`Brought in: ${entries} entries of the journal, which is whole, and ${rows} rows.`);
    });
  },
  async erase({ erasePerson }, args, print) {
    const [personId, ...more] = args;
    if (!personId || !guid.test(personId) || more.length > 0)
      return usage(print, 'erase PERSON-ID   (the object id in Entra)');
    const { values, rows, isStillHere } = await erasePerson(personId.toLowerCase());
    await print(
      `Erased: ${values} values beside the journal, and what stood in ${rows} rows. The chain still verifies.`,
    );
    if (isStillHere)
      await print(
        'Their account is still in the tenant: what is read of it comes back. Delete the account, then erase again.',
      );
    return 0;
  },
};

/** What does not fit is an answer, not a failure of the program. */
async function orRefused(print: Print, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'bad-input') throw error;
    await print(error.message);
    return 1;
  }
}

async function usage(print: Print, how: string): Promise<number> {
  await print(`usage: npx keyholder ${how}`);
  return 2;
}
