import type { DeliveryRow } from '../cards/delivery-report';
import { findCheck } from '../checks';
import { personOf } from '../model/conversation';
import type { Db } from '../store/db';
import { listDeliveryLines } from '../store/delivery-report';
import { listUnreachable } from '../store/reach';
import { listRoutes } from '../store/routes';

const most = 40;

/** What became of each alert, and who cannot be reached. */
export async function deliveryReport(
  { db, tenantId }: { readonly db: Db; readonly tenantId: string },
  name: string | null,
) {
  const [lines, routes, unreachable] = await Promise.all([
    listDeliveryLines(db, tenantId, name, most),
    listRoutes(db, tenantId),
    listUnreachable(db, tenantId),
  ]);
  const numberOf = new Map(routes.map(({ conversationId }, i) => [conversationId, i + 1]));
  const placeOf = (conversationId: string, person: string | null): string => {
    if (personOf(conversationId) !== undefined) return `the own chat of ${person ?? 'somebody who left'}`;
    if (conversationId.startsWith('webhook:')) return 'a webhook';
    const n = numberOf.get(conversationId);
    return n === undefined ? 'a place where alerts do not come any more' : `channel or chat ${n} of ${numberOf.size}`;
  };
  const rows: readonly DeliveryRow[] = lines.map(({ checkId, conversationId, person, gaveUp, ...line }) => ({
    ...line,
    headline: findCheck(checkId)?.title ?? checkId,
    place: placeOf(conversationId, person),
    isGivenUp: gaveUp !== null,
  }));
  return { name, rows, unreachable };
}
