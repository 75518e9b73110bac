import { z } from 'zod/v4';
import type { Registration } from '../model/tenant';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { orNull } from './outcome-of';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

const report = '/reports/authenticationMethods/userRegistrationDetails';

const row = z
  .object({
    id: z.string(),
    isMfaRegistered: z.boolean(),
    isMfaCapable: z.boolean(),
    isAdmin: z.boolean().nullish(),
    methodsRegistered: z.array(z.string()),
    lastUpdatedDateTime: z.string(),
  })
  .transform(
    (wire): Registration => ({
      userId: wire.id,
      isMfaRegistered: wire.isMfaRegistered,
      isMfaCapable: wire.isMfaCapable,
      isAdmin: wire.isAdmin ?? false,
      methods: wire.methodsRegistered,
      reportedAt: wire.lastUpdatedDateTime,
    }),
  );

/**
 * The registration report, a page at a time; it lags by hours. Permission: AuditLog.Read.All.
 * @see https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails
 */
export const readRegistrations = (graph: Graph, signal?: AbortSignal): AsyncGenerator<readonly Registration[]> =>
  rowPages(graph, `${report}?$top=999`, row, { signal });

/**
 * One person's row, `null` while the report has none yet. Permission: AuditLog.Read.All.
 * @see https://learn.microsoft.com/graph/api/userregistrationdetails-get
 */
export async function readRegistration(graph: Graph, userId: string): Promise<Registration | null> {
  const reply = await orNull(graph.get(`${report}${graphPath`/${userId}`}`));
  return reply && parseBody(row, reply.body, `GET ${report}/{id}`);
}
