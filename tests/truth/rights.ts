import { listChecks } from '../../src/checks';
import type { DemoOptions } from '../../src/demo';
import type { TestDb } from '../open-test-db';
import { type Look, lookAt } from './look';

/** Why each of these checks could not run; those that ran are left out. */
export async function skippedOf(look: Look, checkIds: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const id of checkIds) {
    const [reason] = await look.skipped(id);
    if (reason) found[id] = reason;
  }
  return found;
}

export const idsOfArea = (area: string): readonly string[] =>
  listChecks().flatMap((check) => (check.area === area ? [check.id] : []));

/** What is skipped in these areas, by check, when something was not given; nothing may stand on what could not be seen. */
export async function skippedWithout(
  store: TestDb,
  areas: readonly string[],
  options: Partial<DemoOptions>,
): Promise<Readonly<Record<string, string>>> {
  const look = await lookAt(store, { users: 60, ...options });
  await look.read();
  const skipped = await skippedOf(look, areas.flatMap(idsOfArea));
  for (const id of Object.keys(skipped)) {
    const standing = await look.standing(id);
    if (standing.length > 0) throw new Error(`${id} is skipped and has findings: ${standing}`);
  }
  return skipped;
}

/** Compares what each check finds with what it must find, for one organisation. */
export async function compare(
  look: Look,
  expected: Readonly<Record<string, (look: Look) => readonly string[]>>,
): Promise<void> {
  const found: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const [id, wants] of Object.entries(expected)) {
    found[id] = { standing: (await look.standing(id)).toSorted(), skipped: await look.skipped(id) };
    wanted[id] = { standing: [...new Set(wants(look))].toSorted(), skipped: [] };
  }
  expect(found).toEqual(wanted);
}
