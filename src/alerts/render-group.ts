import { type GroupCardInput, groupCard, groupCardData, groupSummary, rowsPerPage } from '../cards/group';
import { findCheck } from '../checks';
import { topics } from '../knowledge/topics';
import type { Db } from '../store/db';
import { findGroup, listGroupRows } from '../store/finding-groups';
import { listInsiders } from '../store/people';
import type { Message } from './chat';

const mostPeople = 12;

/** One page of a group's card: counted in the store, and only the rows that it shows are read. */
export async function renderGroup(
  { db, tenantId }: { readonly db: Db; readonly tenantId: string },
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
    topicTitle: topics.find(({ id }) => id === check.topicId)?.title ?? '',
    rows: showsNames ? await listGroupRows(db, tenantId, groupId, place) : [],
    page,
    people: showsNames ? await listInsiders(db, tenantId, mostPeople) : [],
    showsNames,
  };
  return { card: groupCard(groupCardData(input)), summary: groupSummary(input) };
}
