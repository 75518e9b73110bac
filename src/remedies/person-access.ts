import { z } from 'zod/v4';
import type { World } from '../model/remedy';

const permission = z
  .object({
    roles: z.array(z.string()).nullish(),
    grantedToV2: z.object({ user: z.object({ displayName: z.string().nullish() }).nullish() }).nullish(),
  })
  .transform(({ roles, grantedToV2 }) => ({
    roles: roles ?? [],
    isTheirOwn: Boolean(grantedToV2),
    who: grantedToV2?.user?.displayName ?? 'this person',
  }));
export type PersonAccess = z.output<typeof permission>;

/** What one person may do with an item; null when the access is gone. */
export const readAccess = ({ object }: World): PersonAccess | null => (object ? permission.parse(object) : null);

/** Why it cannot be changed for this person alone. */
export const whyShared = (standing: PersonAccess | null): string | undefined =>
  standing && !standing.isTheirOwn
    ? 'This person got in by a link made for several people: take them off that link by hand, under Manage access.'
    : undefined;
