import { hourMs } from '../model/durations';
import { insertEscalation, listUntouched } from '../store/escalations';
import { appendJournal } from '../store/journal';
import { listRoutes } from '../store/routes';
import { wantCard } from '../store/wanted-cards';
import type { RouteDeps } from './routes';

/** A critical finding, or a card of many, that nobody touched within its route's limit goes on to the next route that has it not, once. */
export async function escalate({ db, tenantId, now, wake }: Pick<RouteDeps, 'db' | 'tenantId' | 'now' | 'wake'>) {
  const at = now().toISOString();
  const routes = (await listRoutes(db, tenantId)).filter(
    ({ conversationId }) => !conversationId.startsWith('webhook:'),
  );
  for (const { subjectKind, subjectId, since, places } of await listUntouched(db, tenantId)) {
    const first = routes.findIndex(({ conversationId }) => places.includes(conversationId));
    const limitHours = routes[first]?.settings.escalateAfterHours;
    if (limitHours === undefined || Date.parse(at) - Date.parse(since) < limitHours * hourMs) continue;
    const inOrder = [...routes.slice(first + 1), ...routes.slice(0, first)];
    const to = inOrder.find(({ conversationId }) => !places.includes(conversationId))?.conversationId ?? null;
    await db.transaction().execute(async (tx) => {
      if (!(await insertEscalation(tx, tenantId, { key: subjectId, since, to, at }))) return;
      if (to) await wantCard(tx, tenantId, { conversationId: to, subjectKind, subjectId, at });
      const body = { [subjectKind === 'group' ? 'group' : 'key']: subjectId, to: to ?? 'nowhere', limitHours };
      await appendJournal(tx, tenantId, [{ kind: 'finding.escalated', at, body }]);
    });
    wake('deliver');
  }
}
