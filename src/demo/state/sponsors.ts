import { type JsonObject, listOf } from '../json';
import { personIndexOf } from '../seed/people';
import { fraction, seedNumber } from '../seed/random';
import type { DemoState } from './state';
import { findUser, userIdAt } from './users';

const SPONSOR = seedNumber('guests.sponsor');
/** Sponsors came years after guests: many have none. */
const SPONSORED = 0.5;

/**
 * Not Graph's: whether sponsors are put into lists of users. Refused unless a test wants it: the published contract, by
 * which recordings are judged, cannot judge them there.
 */
const SHOWN = 'demo/sponsors';
export const areSponsorsShown = (state: DemoState): boolean => state.settings.get(SHOWN)?.shown === true;

export const sponsorsPath = (userId: string): string => `userSponsors/${userId}`;

/** One of the named people sponsors a guest of the seed, or nobody does. */
function firstSponsorIds(state: DemoState, userId: string): readonly string[] {
  const index = personIndexOf(state.org, userId);
  if (index === undefined || fraction(state.org.seed, SPONSOR, index) >= SPONSORED) return [];
  return [userIdAt(state, index % 4) ?? ''];
}

export function sponsorIdsOf(state: DemoState, user: JsonObject): readonly string[] {
  if (user.userType !== 'Guest') return [];
  const held = state.settings.get(sponsorsPath(String(user.id)));
  return held ? listOf(held.ids).map(String) : firstSponsorIds(state, String(user.id));
}

/** As an expanded relationship shows them. */
export const sponsorsOf = (state: DemoState, user: JsonObject): readonly JsonObject[] =>
  sponsorIdsOf(state, user).flatMap((id) => {
    const sponsor = findUser(state, id);
    return sponsor
      ? [{ '@odata.type': '#microsoft.graph.user', id: String(sponsor.id), displayName: String(sponsor.displayName) }]
      : [];
  });
