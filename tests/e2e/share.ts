import type { Card } from './connector';
import { channel, lastState, people, type Stage, stateOf, until, type Who } from './stage';

export interface Shared {
  readonly driveId: string;
  readonly itemId: string;
  readonly linkId: string;
  readonly path: string;
}

/**
 * Somebody shares a file of Stella's, or of another's, with anyone, in the tenant itself. Each call takes another file, and
 * comes more than a minute after the one before: many within a minute would stand in one card.
 */
export async function shareAFile(stage: Stage, whose: Who = 'staff'): Promise<Shared> {
  stage.moveClock(61_000);
  const drive = await stage.graph<{ id: string }>('GET', `/users/${people[whose].aadObjectId}/drive`);
  const items = await filesIn(stage, `/drives/${drive.id}/root/children`, drive.id);
  const itemId = items[0];
  if (!itemId) throw new Error('no file left to share');
  const link = await stage.graph<{ id: string }>('POST', `/drives/${drive.id}/items/${itemId}/createLink`, {
    type: 'view',
    scope: 'anonymous',
  });
  return {
    driveId: drive.id,
    itemId,
    linkId: link.id,
    path: `/drives/${drive.id}/items/${itemId}/permissions/${link.id}`,
  };
}

/** Files that nobody shares, folder by folder. */
async function filesIn(stage: Stage, path: string, driveId: string): Promise<readonly string[]> {
  const { value } = await stage.graph<{ value: { id: string; folder?: object; shared?: object }[] }>('GET', path);
  const files = value.filter((one) => !one.folder && !one.shared).map(({ id }) => id);
  if (files.length > 0) return files;
  for (const { id } of value.filter((one) => one.folder)) {
    const inside = await filesIn(stage, `/drives/${driveId}/items/${id}/children`, driveId);
    if (inside.length > 0) return inside;
  }
  return [];
}

export const textOf = (card: Card): string => JSON.stringify(lastState(card));

/** An ended card carries no button, and so no id: what it showed before tells. */
const isAbout = (card: Card, { linkId }: Shared): boolean =>
  card.states.some((state) => JSON.stringify(state).includes(encodeURIComponent(linkId)));

/** The card of this link that stands in a conversation; waits for it. */
export const cardOf = (stage: Stage, link: Shared, conversation: string = channel): Promise<Card> =>
  until(() =>
    stage.connector
      .cards()
      .find((card) => card.conversation.startsWith(conversation) && stateOf(card) !== undefined && isAbout(card, link)),
  );

/** Cards of this link in the channel: there must never be two. */
export const cardsOf = (stage: Stage, link: Shared): readonly Card[] =>
  stage.connector
    .cards()
    .filter((card) => card.conversation.startsWith(channel) && stateOf(card) !== undefined && isAbout(card, link));
