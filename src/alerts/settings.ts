import { randomUUID } from 'node:crypto';
import { findCheck } from '../checks';
import { dayMs } from '../model/durations';
import { placeOf, quietUntil, type RouteSettings, routesFor } from '../model/route-settings';
import type { Db } from '../store/db';
import { appendJournal } from '../store/journal';
import { countOpened } from '../store/opened-counts';
import { listRoutes, saveRouteSettings } from '../store/routes';
import { holdAnew } from '../store/wanted-cards';
import { wantNotice } from './notices';
import type { RouteDeps } from './routes';

type Deps = Pick<RouteDeps, 'db' | 'tenantId' | 'now' | 'wake'>;

export async function findSettings(
  { db, tenantId }: { readonly db: Db; readonly tenantId: string },
  conversationId: string,
): Promise<RouteSettings | undefined> {
  const routes = await listRoutes(db, tenantId);
  return routes.find((route) => route.conversationId === conversationId)?.settings;
}

/** From now on; cards that stand stay. What waits for the end of quiet hours waits by the new ones. @returns false when no alerts come there */
export async function changeSettings(
  deps: Deps,
  conversationId: string,
  settings: RouteSettings,
  by: string,
): Promise<boolean> {
  const { db, tenantId, now, wake } = deps;
  const at = now().toISOString();
  const saved = await db.transaction().execute(async (tx) => {
    if (!(await saveRouteSettings(tx, tenantId, conversationId, settings))) return false;
    await holdAnew(tx, tenantId, conversationId, at, quietUntil(settings, at) ?? at);
    const body = {
      conversation: conversationId,
      by,
      settings: { ...settings, quiet: settings.quiet && { ...settings.quiet } },
    };
    await appendJournal(tx, tenantId, [{ kind: 'route.settings', at, body }]);
    return true;
  });
  if (saved) wake('deliver');
  return saved;
}

const previewDays = 7;

/** What these settings would have brought in the last seven days. */
export async function previewSettings(
  { db, tenantId, now }: Deps,
  settings: RouteSettings,
): Promise<{ readonly cards: number; readonly inDigest: number; readonly days: number }> {
  const until = now().toISOString();
  const since = new Date(Date.parse(until) - previewDays * dayMs).toISOString();
  const sums = { card: 0, digest: 0, none: 0 };
  for (const { checkId, severity, count } of await countOpened(db, tenantId, since, until))
    sums[placeOf(settings, { area: findCheck(checkId)?.area ?? 'service', severity })] += count;
  return { cards: sums.card, inDigest: sums.digest, days: previewDays };
}

/** A card that says it is a test, on the way that every alert goes. @returns false when no alerts come there */
export async function sendTest(deps: Deps, conversationId: string): Promise<boolean> {
  const { db, tenantId, now, wake } = deps;
  if (!(await findSettings(deps, conversationId))) return false;
  const at = now().toISOString();
  const lines = [
    'This is a test. Alerts reach this place.',
    'Nothing happened in the tenant, and there is nothing to do.',
  ];
  await db
    .transaction()
    .execute((tx) => wantNotice(tx, tenantId, { id: `test:${randomUUID()}`, lines, to: [conversationId], at }));
  wake('deliver');
  return true;
}

/** Areas whose findings would come to no route as a card, though something there is more than low. */
export async function areasNobodyHears(
  { db, tenantId }: Pick<Deps, 'db' | 'tenantId'>,
  areas: readonly Parameters<typeof routesFor>[1]['area'][],
) {
  const routes = await listRoutes(db, tenantId);
  return areas.filter((area) => routesFor(routes, { area, severity: 'high' }).length === 0);
}
