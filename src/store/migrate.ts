import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { AppError } from '../model/errors';
import type { Db } from './db';
import { first } from './migrations/001-first';
import { people } from './migrations/002-people';
import { objects } from './migrations/003-objects';
import { driveOwners } from './migrations/004-drive-owners';
import { checkDays } from './migrations/005-check-days';
import { life } from './migrations/006-life';
import { routing } from './migrations/007-routing';
import { votes } from './migrations/009-votes';
import { questionLanguage } from './migrations/010-question-language';
import { outsideAndLoss } from './migrations/011-outside-and-loss';
import { linkMakers } from './migrations/011b-link-makers';
import { pace } from './migrations/012-pace';
import { exceptionsForThings } from './migrations/012b-exceptions';
import { emergency } from './migrations/013-emergency';
import { approvals } from './migrations/014-approvals';
import { evidence } from './migrations/015-evidence';
import { proof } from './migrations/016-proof';
import { reviews } from './migrations/017-reviews';
import { troubles } from './migrations/018-troubles';
import { drills } from './migrations/019-drills';
import { homes } from './migrations/020-homes';
import { oneMemory } from './migrations/021-one-memory';
import { reviewPeople } from './migrations/022-review-people';
import { whyNot } from './migrations/023-why-not';
import { reviewManagers } from './migrations/024-review-managers';
import { checkDaysUnjudged } from './migrations/025-check-days-unjudged';

/** Forward only; a name is never changed once it was released. */
const migrations = {
  '001-first': first,
  '002-people': people,
  '003-objects': objects,
  '004-drive-owners': driveOwners,
  '005-check-days': checkDays,
  '006-life': life,
  '007-routing': routing,
  '009-votes': votes,
  '010-question-language': questionLanguage,
  '011-outside-and-loss': outsideAndLoss,
  '011b-link-makers': linkMakers,
  '012-pace': pace,
  '012b-exceptions': exceptionsForThings,
  '013-emergency': emergency,
  '014-approvals': approvals,
  '016-proof': proof,
  '015-evidence': evidence,
  '017-reviews': reviews,
  '018-troubles': troubles,
  '019-drills': drills,
  '020-homes': homes,
  '021-one-memory': oneMemory,
  '022-review-people': reviewPeople,
  '023-why-not': whyNot,
  '024-review-managers': reviewManagers,
  '025-check-days-unjudged': checkDaysUnjudged,
};

export const migrationNames: readonly string[] = Object.keys(migrations).sort();

/**
 * Brings the tables up to date. `upTo`: as an earlier release had them.
 * @throws AppError 'store-newer' when a later release than this one was here
 */
export async function migrate(db: Db, upTo?: string): Promise<void> {
  const done = await listDone(db);
  const later = done.filter((name) => !Object.hasOwn(migrations, name));
  if (later.length > 0)
    throw new AppError(
      'store-newer',
      `A newer release of Keyholder was here: the store has ${later.join(', ')}. Start that release, or restore the store from before it.`,
    );
  // Kysely would look at every table there is before it says so.
  if (upTo === undefined && done.length === migrationNames.length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // A store may have taken a later one first: none needs another's tables.
    allowUnorderedMigrations: true,
  });
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error) throw error;
}

/** Migrations that the store took. */
async function listDone(db: Db): Promise<readonly string[]> {
  const { rows: tables } = await sql`select to_regclass('kysely_migration') as it`.execute(db);
  if ((tables[0] as { it: unknown }).it === null) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
