import { z } from 'zod/v4';
import type { Guest, GuestSignIn } from '../../model/objects/guests';
import { defineCollection, listOf } from './define';

const named = {
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  externalUserState: z.string().nullish(),
};
const nameOf = (wire: {
  id: string;
  displayName?: string | null | undefined;
  userPrincipalName?: string | null | undefined;
}) => ({
  id: wire.id,
  displayName: wire.displayName ?? '',
  userPrincipalName: wire.userPrincipalName ?? '',
});
const isPending = (state: string | null | undefined): boolean => state === 'PendingAcceptance';
const who = `$filter=${encodeURIComponent("userType eq 'Guest'")}`;

const guestRow = z
  .object({ ...named, createdDateTime: z.string().nullish(), externalUserStateChangeDateTime: z.string().nullish() })
  .transform(
    (wire): Guest => ({
      ...nameOf(wire),
      isPending: isPending(wire.externalUserState),
      invitedAt: wire.externalUserStateChangeDateTime ?? wire.createdDateTime ?? null,
    }),
  );

/** @see https://learn.microsoft.com/graph/api/user-list */
export const guests = defineCollection({
  name: 'guests',
  label: 'Guests',
  permission: 'User.Read.All',
  licence: null,
  everyS: 3600,
  read: listOf(
    `/users?${who}&$select=id,displayName,userPrincipalName,createdDateTime,externalUserState,externalUserStateChangeDateTime&$top=999`,
    guestRow,
  ),
});

const activityRow = z
  .object({
    ...named,
    accountEnabled: z.boolean().nullish(),
    createdDateTime: z.string().nullish(),
    signInActivity: z
      .object({
        lastSuccessfulSignInDateTime: z.string().nullish(),
        lastSignInDateTime: z.string().nullish(),
        lastNonInteractiveSignInDateTime: z.string().nullish(),
      })
      .nullish(),
  })
  .transform((wire): GuestSignIn => {
    const activity = wire.signInActivity;
    // The successful one is noted since the end of 2023 only; a try tells at least that somebody was there.
    const tries = [activity?.lastSignInDateTime, activity?.lastNonInteractiveSignInDateTime].flatMap((at) => at ?? []);
    const last = activity?.lastSuccessfulSignInDateTime ?? tries.toSorted().at(-1) ?? null;
    return {
      ...nameOf(wire),
      isEnabled: wire.accountEnabled ?? true,
      isPending: isPending(wire.externalUserState),
      createdAt: wire.createdDateTime ?? null,
      lastSeenOn: last?.slice(0, 10) ?? null,
    };
  });

/** With the last sign-in a page holds 500 at most. @see https://learn.microsoft.com/graph/api/resources/signinactivity */
export const guestSignIns = defineCollection({
  name: 'guest-sign-ins',
  label: 'When guests were last here',
  permission: 'AuditLog.Read.All',
  licence: 'entra-p1',
  everyS: 21_600,
  read: listOf(
    `/users?${who}&$select=id,displayName,userPrincipalName,accountEnabled,createdDateTime,externalUserState,signInActivity&$top=500`,
    activityRow,
  ),
});
