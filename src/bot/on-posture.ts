import type { Message } from '../alerts/chat';
import { baselineCard, baselineCardData, baselineSummary } from '../cards/baseline';
import { findingsListCard, findingsListData } from '../cards/findings-list';
import { messageCard, messageCardData } from '../cards/message';
import type { PostureSubject } from '../knowledge/reply';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

const checkOf: Partial<Record<PostureSubject, { checkId: string; plural: string }>> = {
  mfa: { checkId: 'identity.mfa-not-registered', plural: 'accounts without MFA' },
  links: { checkId: 'sharing.anonymous-link-open', plural: 'anyone-links' },
};

/** What is not read yet is said to be so; it is never answered as if it were fine. */
const notRead: Partial<Record<PostureSubject, string>> = {
  'legacy-auth':
    'I do not read Conditional Access policies yet, so I cannot say whether legacy authentication is blocked. Look in the Entra admin centre under Conditional Access.',
  guests:
    'I do not read the last sign-in of guests yet, so I cannot say which guest accounts are stale. Look in the Entra admin centre under Users, filtered by guest.',
  forwarding:
    'I do not read mailbox rules yet, so I cannot say who forwards mail outside. Look in the Exchange admin centre under Reports, auto-forwarded messages.',
};

/** A question about the tenant's present state: counts for admins and leads, lists in their own chat only. */
export async function onPosture(deps: BotDeps, subject: PostureSubject, speaker: Speaker): Promise<Message> {
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'read');
  const missing = notRead[subject];
  if (missing) return say(missing);
  if (!isAdmin)
    return say(
      'How the tenant stands (its alerts, links, and who has MFA) I show to admins and security leads only. About yourself you can ask "do I have MFA?".',
    );
  const check = checkOf[subject];
  if (!check) {
    const input = await deps.posture();
    return { card: baselineCard(baselineCardData(input, 'posture')), summary: baselineSummary(input) };
  }
  const { total, findings } = await deps.listFindings(check.checkId);
  if (speaker.conversation.kind !== 'personal')
    return say(`${total} ${check.plural} are open. Ask me in your own chat to see which.`);
  return {
    card: findingsListCard(findingsListData({ total, plural: check.plural, findings })),
    summary: `${total} ${check.plural}`,
  };
}

const say = (line: string): Message => ({ card: messageCard(messageCardData(line)), summary: line });
