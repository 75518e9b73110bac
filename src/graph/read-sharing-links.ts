import { z } from 'zod/v4';
import type { LinkScope, OutsidePerson, SharingLink, SkipReason } from '../model/tenant';
import { errorOfReply } from './error-of-reply';
import type { Graph, ReadOptions } from './graph';
import { graphPath } from './graph-path';
import { orNull, skipReasonOf } from './outcome-of';
import { namedPeople, outsidersIn } from './outsiders-in';
import { rowPages } from './paging';
import { parseBody } from './parse-body';

export interface ItemRef {
  readonly driveId: string;
  readonly itemId: string;
}

/** `links` null: the item is gone. `outside`: people from outside whom it names. `skipped`: its links could not be seen, and nothing may be concluded from that. */
export type SharingLinksReading = ItemRef &
  (
    | {
        readonly links: readonly SharingLink[] | null;
        readonly outside: readonly OutsidePerson[];
        readonly skipped?: undefined;
      }
    | { readonly links?: undefined; readonly skipped: SkipReason }
  );

// `link.webUrl` and `shareId` open the file: they are not in these shapes, so parsing leaves them behind.
const row = z.object({
  id: z.string(),
  expirationDateTime: z.string().nullish(),
  hasPassword: z.boolean().nullish(),
  link: z.object({ scope: z.string().nullish(), type: z.string().nullish() }).nullish(),
  ...namedPeople,
});
const list = z.object({ value: z.array(row), '@odata.nextLink': z.string().optional() });

const selectLink = '$select=id,link,expirationDateTime,hasPassword';
const select = `${selectLink},roles,grantedToV2,grantedToIdentitiesV2,invitation`;
const asked = 'GET /drives/{id}/items/{id}/permissions';
const scopes: readonly LinkScope[] = ['anonymous', 'organization', 'users', 'existingAccess'];

/**
 * The sharing links of many items through `$batch`, in the order asked. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-list-permissions
 */
export async function readSharingLinks(
  graph: Graph,
  items: readonly ItemRef[],
  options?: ReadOptions,
): Promise<readonly SharingLinksReading[]> {
  const requests = items.map(({ driveId, itemId }, index) => ({
    id: String(index),
    path: `${graphPath`/drives/${driveId}/items/${itemId}/permissions`}?${select}`,
  }));
  const results = await graph.batch(requests, options);
  return Promise.all(
    results.map(async ({ id, ...reply }): Promise<SharingLinksReading> => {
      const { driveId, itemId } = items[Number(id)] ?? { driveId: '', itemId: '' };
      const item = { driveId, itemId };
      if (reply.status === 404) return { ...item, links: null, outside: [] };
      if (reply.status !== 200) return { ...item, skipped: skipReasonOf(errorOfReply(reply, asked)) };
      const { value: rows, '@odata.nextLink': more } = parseBody(list, reply.body, asked);
      const found = [...rows];
      if (more !== undefined) for await (const next of rowPages(graph, more, row, options)) found.push(...next);
      return {
        ...item,
        links: found.flatMap((permission) => asLinks(item, permission)),
        outside: found.flatMap(outsidersIn),
      };
    }),
  );
}

/**
 * One link, `null` when it is gone or no link. Permission: Sites.Read.All.
 * @see https://learn.microsoft.com/graph/api/permission-get
 */
export async function readSharingLink(
  graph: Graph,
  { driveId, itemId, permissionId }: ItemRef & { readonly permissionId: string },
): Promise<SharingLink | null> {
  const path = graphPath`/drives/${driveId}/items/${itemId}/permissions/${permissionId}`;
  const reply = await orNull(graph.get(`${path}?${selectLink}`));
  const links = reply && asLinks({ driveId, itemId }, parseBody(row, reply.body, `${asked}/{id}`));
  return links?.[0] ?? null;
}

/** Permissions of people and groups are no links: none of them. */
function asLinks({ driveId, itemId }: ItemRef, { id, link, ...rest }: z.infer<typeof row>): readonly SharingLink[] {
  if (!link) return [];
  return [
    {
      id,
      driveId,
      itemId,
      scope: scopes.find((scope) => scope === link.scope) ?? 'unknown',
      type: link.type ?? 'unknown',
      hasPassword: rest.hasPassword ?? false,
      endsAt: asEnd(rest.expirationDateTime),
    },
  ];
}

/** SharePoint writes the year 1 for "never". */
const asEnd = (time: string | null | undefined): string | null => (!time || time.startsWith('0001-') ? null : time);
