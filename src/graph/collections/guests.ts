import { z } from 'zod/v4';
import type { Guest, GuestSignIn, SponsoredGuest } from '../../model/objects/guests';
import type { Graph } from '../graph';
import { GraphError } from '../graph-error';
import { defineCollection, listOf, type ReadContext } from './define';
import { lastSeenOn } from './last-seen';

const someSponsors = z
  .array(z.object({ id: z.string(), displayName: z.string().nullish() }))
  // Of a group that may not be read only the id comes.
  .transform((list) => list.map(({ id, displayName }) => ({ id, displayName: displayName ?? id })));
const sponsors = someSponsors.nullish().transform((list) => list ?? null);
const expanded = '$expand=sponsors($select=id,displayName)';

/** A list of guests with whoever sponsors them, and without where Graph refuses to put the two together. */
const withSponsors = <T>(path: string, row: z.ZodType<T>) =>
  async function* (graph: Graph, context: ReadContext): AsyncGenerator<readonly T[]> {
    let hasBegun = false;
    try {
      for await (const page of listOf(`${path}&${expanded}`, row)(graph, context)) {
        hasBegun = true;
        yield page;
      }
    } catch (error) {
      if (hasBegun || !(error instanceof GraphError) || error.status !== 400) throw error;
      yield* listOf(path, row)(graph, context);
    }
  };

const named = {
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  externalUserState: z.string().nullish(),
  sponsors,
};
const nameOf = <S extends Guest['sponsors']>(wire: {
  id: string;
  displayName?: string | null | undefined;
  userPrincipalName?: string | null | undefined;
  sponsors: S;
}) => ({
  id: wire.id,
  displayName: wire.displayName ?? '',
  userPrincipalName: wire.userPrincipalName ?? '',
  sponsors: wire.sponsors,
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
  read: withSponsors(
    `/users?${who}&$select=id,displayName,userPrincipalName,createdDateTime,externalUserState,externalUserStateChangeDateTime&$top=999`,
    guestRow,
  ),
});

const activityRow = z
  .object({
    ...named,
    accountEnabled: z.boolean().nullish(),
    createdDateTime: z.string().nullish(),
    signInActivity: lastSeenOn,
  })
  .transform(
    (wire): GuestSignIn => ({
      ...nameOf(wire),
      isEnabled: wire.accountEnabled ?? true,
      isPending: isPending(wire.externalUserState),
      createdAt: wire.createdDateTime ?? null,
      lastSeenOn: wire.signInActivity,
    }),
  );

/** With the last sign-in a page holds 500 at most. @see https://learn.microsoft.com/graph/api/resources/signinactivity */
export const guestSignIns = defineCollection({
  name: 'guest-sign-ins',
  label: 'When guests were last here',
  permission: 'AuditLog.Read.All',
  licence: 'entra-p1',
  everyS: 21_600,
  read: withSponsors(
    `/users?${who}&$select=id,displayName,userPrincipalName,accountEnabled,createdDateTime,externalUserState,signInActivity&$top=500`,
    activityRow,
  ),
});

/** An answer without sponsors says nothing of them: then there is nothing to read here, and not "nobody". */
const sponsoredRow = z
  .object({ ...named, accountEnabled: z.boolean().nullish(), sponsors: someSponsors })
  .transform((wire): SponsoredGuest => ({ ...nameOf(wire), isEnabled: wire.accountEnabled ?? true }));

/** By itself: where Graph refuses it, the other readings of guests go on without. @see https://learn.microsoft.com/graph/api/user-list-sponsors */
export const guestSponsors = defineCollection({
  name: 'guest-sponsors',
  label: 'Who sponsors guests',
  permission: 'User.Read.All',
  licence: null,
  everyS: 21_600,
  read: listOf(
    `/users?${who}&$select=id,displayName,userPrincipalName,accountEnabled&$top=999&${expanded}`,
    sponsoredRow,
  ),
});
