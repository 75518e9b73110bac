import { randomUUID } from 'node:crypto';
import { type EmergencyCardInput, emergencyCard, emergencyCardData, emergencySummary } from '../cards/emergency';
import { personAsConversation } from '../model/conversation';
import { emergencyAccounts, type Nomination, refuseDecision } from '../model/emergency';
import { isPhishingResistant, methodNames } from '../model/method-names';
import type { Person } from '../model/person';
import { globalAdministrator } from '../model/privileged-roles';
import { saveCollection } from '../store/collections';
import type { Db, Tx } from '../store/db';
import { decideNomination, findNomination, findNominationIn, insertNomination } from '../store/emergency';
import { appendJournal } from '../store/journal';
import { listObjects } from '../store/objects';
import { findColleague } from '../store/people';
import { listAccounts } from '../store/users';
import { wantCard, wantCardAgain } from '../store/wanted-cards';
import type { RemediationDeps } from './deps';

type Deps = Pick<RemediationDeps, 'db' | 'tenantId' | 'now' | 'leads' | 'wake'>;

export type Nominated = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: string };
const no = (why: string): Nominated => ({ ok: false, why: `${why} Nothing was changed.` });

/** Puts two accounts forward for emergencies; the leads get the card. */
export async function nominate(deps: Deps, personIds: readonly string[], by: Person): Promise<Nominated> {
  const { db, tenantId } = deps;
  const ids = [...new Set(personIds.map((id) => id.trim().toLowerCase()))];
  if (ids.length !== emergencyAccounts) return no('Please choose two different accounts.');
  if (ids.includes(by.id))
    return no('Your own account is no emergency account: you use it every day. Please choose another.');
  const found = await Promise.all(ids.map((id) => findColleague(db, tenantId, id)));
  const people = found.flatMap((one) => one ?? []);
  if (people.length !== emergencyAccounts)
    return no('I do not know one of these accounts, or it is disabled or a guest.');
  const leads = await deps.leads();
  const at = deps.now().toISOString();
  const id = randomUUID();
  await db.transaction().execute(async (tx) => {
    const replaced = await insertNomination(tx, tenantId, { id, people, askedBy: by, askedAt: at });
    await wantCardAgain(tx, tenantId, 'emergency', replaced, at);
    for (const userId of new Set([by.id, ...leads.map((lead) => lead.id)]))
      await wantCard(tx, tenantId, {
        conversationId: personAsConversation(userId),
        subjectKind: 'emergency',
        subjectId: id,
        at,
      });
    const body = { nomination: id, accounts: ids, by: by.id };
    const personal = { askedByName: by.name, accountNames: people.map(({ name }) => name).join(', ') };
    await appendJournal(tx, tenantId, [{ kind: 'emergency.asked', at, body, personal }]);
  });
  deps.wake('deliver');
  return { ok: true, id };
}

/** What rests on the named accounts is read and judged at once. */
async function lookAgain(tx: Tx, tenantId: string): Promise<void> {
  for (const name of ['emergency-accounts', 'emergency-sign-ins'])
    await saveCollection(tx, tenantId, name, { triedAt: null, judgeAgain: true });
}

/** A lead who did not name them decides, once. */
export async function decideNominated(
  deps: Deps,
  decision: {
    readonly id: string;
    readonly state: 'approved' | 'declined';
    readonly whyNot: string;
    readonly by: Person;
  },
): Promise<Nominated> {
  const { db, tenantId } = deps;
  const { id, state, by } = decision;
  const nomination = await findNomination(db, tenantId, id);
  const why = refuseDecision(nomination, { state, by: by.id, whyNot: decision.whyNot });
  if (why !== undefined || !nomination) return { ok: false, why: why ?? '' };
  const at = deps.now().toISOString();
  const whyNot = state === 'declined' ? decision.whyNot.trim() : null;
  const changed = await db.transaction().execute(async (tx) => {
    const ids = await decideNomination(tx, tenantId, id, { state, whyNot, by, at });
    if (ids.length === 0) return false;
    if (state === 'approved') await lookAgain(tx, tenantId);
    await wantCardAgain(tx, tenantId, 'emergency', ids, at);
    const body = { nomination: id, accounts: nomination.people.map((person) => person.id), by: by.id };
    const personal = { decidedByName: by.name, ...(whyNot === null ? {} : { whyNot }) };
    await appendJournal(tx, tenantId, [{ kind: `emergency.${state}`, at, body, personal }]);
    return true;
  });
  if (!changed) return no('This was decided a moment ago.');
  deps.wake('deliver');
  if (state === 'approved') deps.wake('objects');
  return { ok: true, id };
}

/** The card of a nomination as it must look now. */
export async function emergencyMessage({ db, tenantId }: { db: Db; tenantId: string }, id: string) {
  const nomination = await findNomination(db, tenantId, id);
  if (!nomination) return undefined;
  const input = { nomination, accounts: await whoTheyAre(db, tenantId, nomination) };
  return { card: emergencyCard(emergencyCardData(input)), summary: emergencySummary(input) };
}

/** What stands, and what waits: what is shown to whoever wants to name them. */
export async function emergencyNow({ db, tenantId }: { db: Db; tenantId: string }) {
  const [standing, asked] = [
    await findNominationIn(db, tenantId, 'approved'),
    await findNominationIn(db, tenantId, 'asked'),
  ];
  return { standing: standing?.people ?? [], asked: asked?.people ?? [] };
}

/** What is known of these accounts, so that a lead sees whom they approve. */
async function whoTheyAre(db: Db, tenantId: string, { people }: Nomination): Promise<EmergencyCardInput['accounts']> {
  const accounts = new Map(
    (
      await listAccounts(
        db,
        tenantId,
        people.map(({ id }) => id),
      )
    ).map((account) => [account.user.id, account]),
  );
  const held = (await listObjects(db, tenantId, 'admin-roles')).map(({ object }) => object);
  const synced = new Set(
    (await listObjects(db, tenantId, 'admins')).flatMap(({ object }) => (object.isSynced ? [object.id] : [])),
  );
  return people.map(({ id, name, upn }) => {
    const account = accounts.get(id);
    const methods = account?.methods ?? null;
    const isGlobalAdmin = held.some(
      (role) => role.principalId === id && role.roleDefinitionId === globalAdministrator && role.scopeId === '/',
    );
    return {
      name,
      upn,
      proves: methods === null ? null : methodNames(methods),
      concerns: [
        ...(account ? [] : ['This account is gone.']),
        ...(account?.user.accountEnabled === false ? ['It is disabled.'] : []),
        ...(isGlobalAdmin ? [] : ['It does not hold Global Administrator itself, so it may not help.']),
        ...(synced.has(id) ? ['It comes from a directory on premises: an outage there takes it along.'] : []),
        ...(methods !== null && !isPhishingResistant(methods) ? ['It has no security key or other strong key.'] : []),
      ],
    };
  });
}
