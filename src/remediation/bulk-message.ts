import {
  type BulkCardInput,
  bulkCard,
  bulkCardData,
  bulkRowsPerPage,
  bulkSummary,
  type ItemState,
} from '../cards/bulk';
import { type BulkRow, countBulk, findBulk, findBulkUndo, listBulkRows } from '../store/bulks';
import { mostInBulk } from './bulk-request';
import type { RemediationDeps } from './deps';

type Deps = Pick<RemediationDeps, 'db' | 'tenantId' | 'settings' | 'now'>;

/** One page of the card of many fixes, as it must look now; undefined: there are no such fixes. */
export async function bulkMessage(deps: Deps, bulkId: string, page: number, showsNames: boolean) {
  const { db, tenantId, settings, now } = deps;
  const bulk = await findBulk(db, tenantId, bulkId);
  const [first] = await listBulkRows(db, tenantId, bulkId, { limit: 1, offset: 0 });
  if (!bulk || !first) return undefined;
  const place = { limit: bulkRowsPerPage, offset: page * bulkRowsPerPage };
  const rows = showsNames ? await listBulkRows(db, tenantId, bulkId, place) : [];
  const counts: Partial<Record<ItemState, number>> = {};
  for (const { count, ...one } of await countBulk(db, tenantId, bulkId)) {
    const state = itemStateOf(one);
    counts[state] = (counts[state] ?? 0) + count;
  }
  const all = await listBulkRows(db, tenantId, bulkId, { limit: mostInBulk, offset: 0 });
  const irreversible = all.find(({ plan }) => plan.undo === null)?.plan.cannotUndo ?? null;
  const input: BulkCardInput = {
    ...bulk,
    isUndo: bulk.undoes !== null,
    askedBy: bulk.askedBy.name,
    decidedBy: bulk.decidedBy?.name ?? null,
    needsReason: settings.reasonFor.includes(first.plan.reach),
    consequences: first.plan.consequences,
    cannotUndo: irreversible,
    counts,
    rows: rows.map((row) => ({ subject: row.subject, state: itemStateOf(row), note: row.note })),
    page,
    now: now().toISOString(),
    undoable: all.filter(({ fixState, plan }) => fixState === 'done' && plan.undo !== null).length,
    undo: (await findBulkUndo(db, tenantId, bulkId))?.state ?? null,
    showsNames,
  };
  return { card: bulkCard(bulkCardData(input)), summary: bulkSummary(input) };
}

/** Every row of it, for a file. */
export const bulkRows = async ({ db, tenantId }: Deps, bulkId: string) =>
  (await listBulkRows(db, tenantId, bulkId, { limit: mostInBulk, offset: 0 })).map((row) => ({
    ...row,
    itemState: itemStateOf(row),
  }));

const ended = { done: 'done', failed: 'failed', unverified: 'unverified', due: 'running' } as const;

function itemStateOf({ state, fixState }: Pick<BulkRow, 'state' | 'fixState'>): ItemState {
  if (fixState === 'stale') return state === 'lapsed' ? 'lapsed' : 'changed';
  if (fixState !== null) return ended[fixState];
  if (state === 'moot') return 'gone';
  return state === 'declined' || state === 'lapsed' ? state : 'waiting';
}
