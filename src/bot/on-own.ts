import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import { ownFactText, securityInfo } from '../cards/own-facts';
import { postureListCard, postureListData } from '../cards/posture-list';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

const rowsPerPage = 10;

export const notHere = 'Ask me in your own chat: that is nobody else’s business.';

/** Whether the person who asks has MFA; the authenticated one, nobody else. */
export async function onOwnMfa(deps: BotDeps, { id, conversation }: Speaker): Promise<Message> {
  if (conversation.kind !== 'personal') return say(notHere);
  const own = await deps.live.ownMfa(id);
  const text = ownFactText(own);
  if (own.isMfaRegistered === null) return say(text);
  if (!own.isMfaRegistered) return say(text, `Set it up at ${securityInfo}. It takes three minutes.`);
  const advice = own.isPhishingResistant
    ? `See or change them at ${securityInfo}.`
    : `A false sign-in page can still catch these. A passkey or a security key cannot be caught: add one at ${securityInfo}.`;
  return say(text, advice);
}

/** Links that open things in the asker's own OneDrive. */
export async function onOwnLinks(deps: BotDeps, { id, conversation }: Speaker, page = 0): Promise<Message> {
  if (conversation.kind !== 'personal') return say(notHere);
  const own = await deps.live.ownLinks(id);
  const text = ownFactText(own);
  if (own.total === null || own.total === 0) return say(text);
  const pages = Math.ceil(own.total / rowsPerPage);
  const at = Math.min(page, pages - 1);
  const rows = await deps.live.listOwnLinks(id, at);
  const input = {
    headline: `${own.total} sharing link${own.total === 1 ? '' : 's'} in your OneDrive`,
    understood: [`Open to anyone who has the address: ${own.anonymous === 0 ? 'none' : own.anonymous}`],
    total: own.total,
    readAt: own.readAt,
    unseen: own.unseen,
    notes: ['To end one: open the file, then Manage access. Links in team sites are not among these.'],
    rows,
    page: at,
    pages,
  };
  return { card: postureListCard(postureListData(input, {}, 'own')), summary: text };
}

/** What the asker shares and was asked about. */
export async function onOwnReview(deps: BotDeps, { id, conversation }: Speaker): Promise<Message> {
  if (conversation.kind !== 'personal') return say(notHere);
  const message = id === '' ? undefined : await deps.reviews.ownOpen(id);
  return message ?? say('Nothing you share waits for your answer.', 'To see all your links, say “my sharing links”.');
}
