import { z } from 'zod/v4';
import type { OutsidePerson } from '../model/tenant';

const identity = z
  .object({
    user: z.object({ displayName: z.string().nullish(), email: z.string().nullish() }).nullish(),
    siteUser: z
      .object({ displayName: z.string().nullish(), loginName: z.string().nullish(), email: z.string().nullish() })
      .nullish(),
  })
  .nullish();

/** The fields of a permission that name people. */
export const namedPeople = {
  roles: z.array(z.string()).nullish(),
  grantedToV2: identity,
  grantedToIdentitiesV2: z.array(identity).nullish(),
  invitation: z.object({ email: z.string().nullish() }).nullish(),
} as const;

interface Permission {
  readonly id: string;
  readonly roles?: readonly string[] | null | undefined;
  readonly link?: { readonly type?: string | null | undefined } | null | undefined;
  readonly grantedToV2?: z.infer<typeof identity>;
  readonly grantedToIdentitiesV2?: readonly z.infer<typeof identity>[] | null | undefined;
  readonly invitation?: { readonly email?: string | null | undefined } | null | undefined;
}

/** `i:0#.f|membership|gil_fabrikam.example#ext#@contoso.example` → `gil_fabrikam.example#ext#@contoso.example` */
const signInName = (login: string): string => (login.split('|').at(-1) ?? login).toLowerCase();

/**
 * People from outside whom a permission names: guests by their sign-in name, others by the address they were invited at.
 * @see https://learn.microsoft.com/graph/api/resources/permission
 */
export function outsidersIn(permission: Permission): readonly OutsidePerson[] {
  const { id: permissionId, roles, link, grantedToV2, grantedToIdentitiesV2, invitation } = permission;
  const canEdit = link?.type === 'edit' || (roles ?? []).some((role) => role === 'write' || role === 'owner');
  const named = [grantedToV2, ...(grantedToIdentitiesV2 ?? [])];
  const guests = named.flatMap((one): readonly OutsidePerson[] => {
    const login = signInName(one?.siteUser?.loginName ?? '');
    if (!login.includes('#ext#')) return [];
    return [{ permissionId, who: login, name: one?.user?.displayName ?? one?.siteUser?.displayName ?? login, canEdit }];
  });
  const email = invitation?.email?.toLowerCase();
  if (guests.length > 0 || !email) return guests;
  return [{ permissionId, who: email, name: grantedToV2?.user?.displayName ?? email, canEdit }];
}
