import { plainText } from '../cards/plain-text';
import { personOf } from '../model/conversation';
import { isEndState } from '../model/finding';
import type { Tx } from '../store/db';
import type { Delivery } from '../store/deliveries';
import { appendLife } from '../store/finding-events';
import { findFinding } from '../store/findings';
import { appendJournal } from '../store/journal';
import { findColleague } from '../store/people';
import { listAskedPeople, listUnreachable, markUnreachable } from '../store/reach';
import { type CloseDeps, waysToAdmins } from './close-conversation';
import { wantNotice } from './notices';
import { wantCopies, wantFindings } from './want';

export interface ReachDeps extends CloseDeps {
  readonly leads: () => Promise<readonly { readonly id: string }[]>;
  /** Installs the app for somebody, where the bot may; null: it may not. */
  readonly installFor: ((userId: string) => Promise<'installed' | 'was-there' | 'not-permitted'>) | null;
}

/**
 * Somebody's own chat is closed to us. The app is installed for them where that is permitted, and the card is tried once more;
 * else it is kept who cannot be reached and why, and the card goes on to the next person. @returns true: try again
 */
export async function reachOn(deps: ReachDeps, delivery: Delivery, status: number): Promise<boolean> {
  const userId = personOf(delivery.conversationId);
  if (userId === undefined) return false;
  const known = (await listUnreachable(deps.db, deps.tenantId)).some((one) => one.userId === userId);
  const made = known || !deps.installFor ? 'not-permitted' : await deps.installFor(userId).catch(() => 'failed');
  if (made === 'installed') return true;
  const why =
    made === 'was-there'
      ? 'the app is installed, and their chat is closed to it: they may have blocked it'
      : `the app is not installed for them, or they blocked it (Teams answered ${status})`;
  const [insiders, leads] = await Promise.all([
    deps.insiders().catch(() => new Set<string>()),
    deps.leads().catch(() => []),
  ]);
  const ways = await waysToAdmins(deps, delivery.conversationId);
  const person = await findColleague(deps.db, deps.tenantId, userId);
  const at = deps.now().toISOString();
  await deps.db.transaction().execute(async (tx) => {
    const isNew = await markUnreachable(tx, deps.tenantId, { userId, why, at });
    const leadIds = leads.map(({ id }) => id);
    const next = await goOn(deps, tx, delivery, { userId, insiders: [...insiders], leadIds, at });
    // A review asks hundreds of people: its own card counts whom it could not reach.
    if (isNew && delivery.subjectKind !== 'review') {
      const lines = [
        `I cannot reach ${person ? plainText(person.name, 80) : 'somebody'} in their own chat: ${why}.`,
        `${next} Add the app for them, or ask them to say hello to me; then their cards come. “Who can you not reach?” lists everybody.`,
      ];
      // A name goes only where names may: own chats of admins ask who reads; channels get no name.
      const toChannels = ways.filter((id) => personOf(id) === undefined);
      const open = ways.filter((id) => personOf(id) !== undefined);
      await wantNotice(tx, deps.tenantId, { id: `unreachable:${userId}:${at}`, lines, to: open, at });
      const bare = [
        'I cannot reach one of the people who get cards in their own chat.',
        `${next} In your own chat with me, “who can you not reach?” says who, and why.`,
      ];
      await wantNotice(tx, deps.tenantId, { id: `unreachable-bare:${userId}:${at}`, lines: bare, to: toChannels, at });
    }
    const body = { userId, subject: delivery.subjectId, why };
    if (isNew) await appendJournal(tx, deps.tenantId, [{ kind: 'person.unreachable', at, body }]);
  });
  return false;
}

/** Where the card goes in their place, in a sentence. */
async function goOn(
  { tenantId }: ReachDeps,
  tx: Tx,
  { subjectKind, subjectId }: Delivery,
  {
    userId,
    insiders,
    leadIds,
    at,
  }: { userId: string; insiders: readonly string[]; leadIds: readonly string[]; at: string },
): Promise<string> {
  const finding = subjectKind === 'finding' ? await findFinding(tx, tenantId, subjectId) : undefined;
  if (!finding || isEndState(finding.state)) return 'What was for them waits for them.';
  const away = new Set((await listUnreachable(tx, tenantId)).map((one) => one.userId));
  // What a lead is to decide goes to a lead; else to any admin.
  const wanted = leadIds.includes(userId) && finding.assignee?.id !== userId ? leadIds : insiders;
  const here = wanted.filter((id) => id !== userId && !away.has(id)).toSorted();
  const asked = await listAskedPeople(tx, tenantId, finding.key, here);
  const isForOne = finding.assignee?.id === userId;
  if (asked.size > 0 && !isForOne) return 'Others have it in their chats.';
  const next = here.find((id) => !asked.has(id)) ?? here[0];
  if (next === undefined) return 'There is nobody else who can be reached for it.';
  if (!asked.has(next)) await wantCopies(tx, tenantId, finding.key, [next], at);
  await appendLife(tx, tenantId, [
    { key: finding.key, at, kind: 'not-reachable', by: null, note: finding.assignee?.name ?? null },
  ]);
  await wantFindings(tx, tenantId, [finding], at, 'people');
  return 'The card went on to the next person.';
}
