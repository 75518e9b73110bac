import { randomUUID } from 'node:crypto';
import { findCheck } from '../../checks';
import { readItemOwners } from '../../graph/read-item-owners';
import { splitId } from '../../model/check';
import { personAsConversation } from '../../model/conversation';
import { dayMs } from '../../model/durations';
import { isEndState } from '../../model/finding';
import type { Person } from '../../model/person';
import { askDays, hasOwner, subjectIdOf } from '../../model/review';
import { listDriveOwners, replaceDriveOwners } from '../../store/drive-owners';
import { appendLife } from '../../store/finding-events';
import { findFinding, lockFindings } from '../../store/findings';
import { appendJournal } from '../../store/journal';
import { insertItems } from '../../store/review-items';
import { insertOwners } from '../../store/review-owners';
import { insertReview } from '../../store/reviews';
import { wantCard } from '../../store/wanted-cards';
import { itemAskedAbout } from './asked-item';
import { type Answered, type ReviewDeps, refused } from './deps';
import { answererOf } from './owners';

/** Asks the owner of what a finding is about. Who that is, Graph is asked now. @throws GraphError when Graph does not say */
export async function askOwner(deps: ReviewDeps, findingKey: string, by: Person): Promise<Answered> {
  const { db, tenantId } = deps;
  const finding = await findFinding(db, tenantId, findingKey);
  const check = finding && findCheck(finding.checkId);
  if (!finding || !check || !hasOwner(check)) return refused('I know no owner to ask about this. Nothing was changed.');
  if (isEndState(finding.state)) return refused('It is over: nobody need be asked. Nothing was changed.');
  const itemBy = await itemAskedAbout(db, tenantId, check, finding);
  if (!itemBy) return refused('It is gone already: nobody need be asked.');
  const [driveId = ''] = splitId(finding.subjectId);
  const at = deps.now().toISOString();
  const owners = await readItemOwners(deps.readNow, driveId);
  await db.transaction().execute((tx) => replaceDriveOwners(tx, tenantId, driveId, [...owners], at));
  // The store may still name who owned it at the last reading.
  const known = (await listDriveOwners(db, tenantId, [driveId])).filter(({ id }) => owners.has(id));
  const answerer = answererOf(known, false);
  if (!answerer.owner) return refused(`${whyNot[answerer.reason]} Nothing was changed.`);
  const { owner } = answerer;
  const id = randomUUID();
  const endsAt = new Date(Date.parse(at) + askDays * dayMs).toISOString();
  const asked = await db.transaction().execute(async (tx) => {
    const locked = (await lockFindings(tx, tenantId, [findingKey])).get(findingKey);
    if (!locked || isEndState(locked.state)) return false;
    const ask = { id, kind: 'ask', state: 'running', findingKey, begunAt: at, begunBy: by, endsAt } as const;
    if (!(await insertReview(tx, tenantId, ask))) return false;
    await insertItems(tx, tenantId, id, [itemBy(answerer)]);
    await insertOwners(tx, tenantId, id, [owner], { state: 'asked', at });
    await wantCard(tx, tenantId, {
      conversationId: personAsConversation(owner.id),
      subjectKind: 'review',
      subjectId: subjectIdOf({ kind: 'list', reviewId: id, ownerId: owner.id }),
      at,
    });
    await appendLife(tx, tenantId, [{ key: findingKey, at, kind: 'owner-asked', by, note: owner.name }]);
    await deps.onChanged(tx, [locked], at);
    const body = { review: id, findingKey, owner: owner.id, by: by.id, endsAt };
    const personal = { byName: by.name, ownerName: owner.name };
    await appendJournal(tx, tenantId, [{ kind: 'review.owner-asked', at, body, personal }]);
    return true;
  });
  if (!asked) return refused('The owner was asked already, or it is over. Nothing was done twice.');
  deps.wake('deliver');
  return { ok: true };
}

const whyNot = {
  'no-owner': 'Microsoft names no owner of this place.',
  guest: 'The owner is a guest, and guests are not asked.',
  left: 'The owner has left.',
  unreachable: 'The owner has no chat with me, so I cannot ask.',
  'no-answer': 'The owner did not answer before.',
  'not-seen': 'I could not see who owns this place.',
  'stale-guest': 'It is a guest’s account, and nobody owns that.',
} as const;
