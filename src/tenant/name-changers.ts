import { GraphError } from '../graph/graph-error';
import { type Changer, readChangers } from '../graph/read-changers';
import { hourMs } from '../model/durations';
import { listUnnamed, nameChanger } from '../store/versions';
import type { TenantDeps } from './deps';

/** The log comes minutes late; after this it is not waited for. */
const waitMs = 2 * hourMs;
/** The log's clock and ours. */
const slackMs = 60_000;

/** Asks the directory's log who changed what was seen changed. Nothing is asked where nothing is open. */
export async function nameChangers({ db, tenantId, graph, now, log }: TenantDeps): Promise<void> {
  const open = await listUnnamed(db, tenantId);
  const [first] = open;
  if (!first) return;
  const oldest = open.map(({ since, at }) => since ?? at).toSorted()[0] ?? first.at;
  let changers: readonly Changer[] = [];
  try {
    changers = await readChangers(graph, new Date(Date.parse(oldest) - slackMs).toISOString());
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    log.warn('who changed it could not be read', { error });
  }
  const at = now().toISOString();
  await db.transaction().execute(async (tx) => {
    for (const one of open) {
      const by = changerOf(one, changers);
      const isOver = Date.parse(at) - Date.parse(one.at) > waitMs;
      if (by || isOver) await nameChanger(tx, tenantId, one.seq, by ?? null, at);
    }
  });
}

/** The last one who touched it between the two readings. */
function changerOf(
  { objectId, since, at }: { objectId: string; since: string | null; at: string },
  changers: readonly Changer[],
): Changer['by'] | undefined {
  const from = since === null ? 0 : Date.parse(since) - slackMs;
  return changers
    .filter((one) => one.objectId.toLowerCase() === objectId.toLowerCase())
    .filter((one) => Date.parse(one.at) >= from && Date.parse(one.at) <= Date.parse(at) + slackMs)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0]?.by;
}
