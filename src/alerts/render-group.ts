import { type GroupCardInput, groupCard, groupCardData, groupSummary, rowsPerPage } from '../cards/group';
import { findCheck } from '../checks';
import { topics } from '../knowledge/topics';
import { findRemedy } from '../remedies';
import type { Db } from '../store/db';
import { findGroup, listGroupRows } from '../store/finding-groups';
import { listInsiders } from '../store/people';
import type { Message } from './chat';

const mostPeople = 12;

/** One page of a group's card: counted in the store, and only the rows that it shows are read. */
export async function renderGroup(
  { db, tenantId, canFix }: { readonly db: Db; readonly tenantId: string; readonly canFix: boolean },
  groupId: string,
  page: number,
  showsNames: boolean,
): Promise<Message | undefined> {
  const group = await findGroup(db, tenantId, groupId);
  const check = group && findCheck(group.checkId);
  if (!group || !check) return undefined;
  const place = { limit: rowsPerPage, offset: page * rowsPerPage };
  const input: GroupCardInput = {
    ...group,
    check,
    remedyLabel: canFix ? bulkLabelOf(check.remedies) : null,
    topicTitle: topics.find(({ id }) => id === check.topicId)?.title ?? '',
    rows: showsNames ? await listGroupRows(db, tenantId, groupId, place) : [],
    page,
    people: showsNames ? await listInsiders(db, tenantId, mostPeople) : [],
    showsNames,
  };
  return { card: groupCard(groupCardData(input)), summary: groupSummary(input) };
}

/** The first way out that is right for many at once: none that reaches the whole tenant, or who may sign in. */
function bulkLabelOf(ids: readonly string[]): string | null {
  const ways = ids.flatMap((id) => findRemedy(id) ?? []);
  return ways.find(({ reach, spreads, isGuarded }) => reach !== 'tenant' && !spreads && !isGuarded)?.label ?? null;
}
