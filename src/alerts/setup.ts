import { setupCard, setupCardData } from '../cards/setup';
import { canonical, sha256 } from '../model/canonical';
import { personAsConversation } from '../model/conversation';
import { type SetupFacts, setupLines } from '../model/setup';
import type { WakeName } from '../model/wake';
import type { Db } from '../store/db';
import { findSetupShown, saveSetupShown } from '../store/setup-states';
import { wantCard, wantCardAgain } from '../store/wanted-cards';
import type { Message } from './chat';

export interface SetupDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly facts: () => Promise<SetupFacts>;
  /** Who is shown the card when Keyholder starts for the first time; empty: nobody. */
  readonly firstAdmins: () => Promise<readonly string[]>;
  readonly wake: (name: WakeName) => void;
}

const subject = { subjectKind: 'setup', subjectId: 'setup' } as const;
const mostFirstAdmins = 10;

/** The card as it must look now. */
export async function setupMessage({ facts }: Pick<SetupDeps, 'facts'>): Promise<Message> {
  const data = setupCardData(setupLines(await facts()));
  return { card: setupCard(data), summary: data.title };
}

const textOf = async ({ facts }: Pick<SetupDeps, 'facts'>): Promise<string> =>
  sha256(canonical(setupLines(await facts()).map((line) => ({ ...line }))));

/** From now on the card stands in these conversations. */
export async function showSetup(deps: SetupDeps, conversationIds: readonly string[]): Promise<void> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const shown = await textOf(deps);
  await db.transaction().execute(async (tx) => {
    await saveSetupShown(tx, tenantId, shown, at);
    for (const conversationId of new Set(conversationIds))
      await wantCard(tx, tenantId, { conversationId, ...subject, at });
  });
  deps.wake('deliver');
}

/** Brings the cards up to date where something was done; at the very first start it comes to the admins by itself. */
export async function refreshSetup(deps: SetupDeps): Promise<void> {
  const { db, tenantId } = deps;
  const before = await findSetupShown(db, tenantId);
  if (before === undefined) {
    const admins = await deps.firstAdmins();
    if (admins.length > 0) await showSetup(deps, admins.slice(0, mostFirstAdmins).map(personAsConversation));
    return;
  }
  const shown = await textOf(deps);
  if (shown === before) return;
  const at = deps.now().toISOString();
  await db.transaction().execute(async (tx) => {
    await saveSetupShown(tx, tenantId, shown, at);
    await wantCardAgain(tx, tenantId, 'setup', ['setup'], at);
  });
  deps.wake('deliver');
}
