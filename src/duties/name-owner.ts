import { randomUUID } from 'node:crypto';
import { personAsConversation } from '../model/conversation';
import { dayMs } from '../model/durations';
import { confirmationDays, type Scope } from '../model/duty';
import { findPersonalChat } from '../store/conversations';
import { insertDuty, listDuties } from '../store/duties';
import { appendJournal } from '../store/journal';
import { type Colleague, findHelper } from '../store/people';
import { wantCard, wantCardAgain } from '../store/wanted-cards';
import type { DutiesDeps, Person } from './deps';

export type Named =
  | { readonly ok: true; readonly person: Colleague; readonly isReachable: boolean }
  | { readonly ok: false; readonly why: 'nobody' };

/** Asks somebody to look after something; who looked after it before does so until the new one confirms. */
export async function nameOwner(deps: DutiesDeps, scope: Scope, personId: string, by: Person): Promise<Named> {
  const { db, tenantId } = deps;
  const person = await findHelper(db, tenantId, personId);
  if (!person) return { ok: false, why: 'nobody' };
  const at = deps.now().toISOString();
  const id = randomUUID();
  await db.transaction().execute(async (tx) => {
    const replaced = await insertDuty(tx, tenantId, { id, scope, personId, namedBy: by, namedAt: at });
    await wantCard(tx, tenantId, {
      conversationId: personAsConversation(personId),
      subjectKind: 'duty',
      subjectId: id,
      at,
    });
    await wantCardAgain(tx, tenantId, 'duty', replaced, at);
    const personal = { person: personId, personName: person.name, namedByName: by.name };
    await appendJournal(tx, tenantId, [{ kind: 'duty.asked', at, body: { duty: id, scope, by: by.id }, personal }]);
  });
  deps.wake('deliver');
  const isReachable = (await findPersonalChat(db, tenantId, personId)) !== undefined;
  return { ok: true, person, isReachable };
}

/** Before a confirmation runs out its owner is asked again. */
const askAgainDays = confirmationDays - 30;

export async function askAgain(deps: DutiesDeps): Promise<void> {
  const { db, tenantId } = deps;
  const before = new Date(deps.now().getTime() - askAgainDays * dayMs).toISOString();
  const held = await listDuties(db, tenantId, { states: ['asked', 'confirmed'] });
  const asked = new Set(held.filter(({ state }) => state === 'asked').map(({ scope }) => scope));
  for (const duty of held) {
    if (duty.state !== 'confirmed' || !duty.isHere || asked.has(duty.scope) || (duty.decidedAt ?? '') > before)
      continue;
    await nameOwner(deps, duty.scope, duty.personId, duty.namedBy);
  }
}
