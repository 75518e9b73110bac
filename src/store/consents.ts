import { sql } from 'kysely';
import type { AppGrant } from '../model/objects/apps';
import type { Db } from './db';

/** What each app may do at each service, for everybody and for those who said yes themselves: one row for many consents. */
export async function listGrantsByApp(db: Db, tenantId: string): Promise<readonly AppGrant[]> {
  const { rows } = await sql<{
    client: string;
    resource: string;
    is_for_all: boolean;
    people: number;
    scopes: string;
  }>`select object->>'clientId' as client, object->>'resourceId' as resource,
      (object->>'isForAll')::boolean as is_for_all, count(*)::int as people,
      string_agg(distinct object->>'scope', ' ') as scopes
    from objects where tenant_id = ${tenantId} and collection = 'consents'
    group by 1, 2, 3`.execute(db);
  return rows.map(({ client, resource, is_for_all, people, scopes }) => ({
    id: `${client}/${resource}/${is_for_all ? 'all' : 'some'}`,
    clientId: client,
    resourceId: resource,
    isForAll: is_for_all,
    scopes: [...new Set(scopes.split(' ').filter(Boolean))].toSorted(),
    people: is_for_all ? 0 : people,
  }));
}
