import { z } from 'zod/v4';
import type { Drive } from '../model/tenant';

const owner = z.object({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish();

/** A drive as Graph sends it. */
export const driveRow = z.object({
  id: z.string(),
  name: z.string().nullish(),
  webUrl: z.string().nullish(),
  owner: z.object({ user: owner, group: owner }).nullish(),
});

export const driveSelect = '$select=id,name,webUrl,owner';

export function asDrive(row: z.infer<typeof driveRow>, site: { id: string; displayName: string } | null): Drive {
  const by = row.owner?.user ?? row.owner?.group;
  return {
    id: row.id,
    name: row.name ?? '',
    webUrl: row.webUrl ?? '',
    siteId: site?.id ?? null,
    siteName: site?.displayName ?? null,
    ownerId: by?.id ?? null,
    ownerName: by?.displayName ?? null,
  };
}
