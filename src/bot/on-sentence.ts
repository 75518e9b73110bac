import type { Message } from '../alerts/chat';
import { approvalsCard, approvalsCardData } from '../cards/approvals';
import { baselineCard, baselineCardData, baselineSummary } from '../cards/baseline';
import { helpCard, helpCardData } from '../cards/help';
import { messageCard, messageCardData } from '../cards/message';
import { plainText } from '../cards/plain-text';
import { routeCard, routeCardData } from '../cards/route';
import { when } from '../cards/when';
import { methodNames } from '../model/method-names';
import type { BotDeps } from './deps';
import { onPosture } from './on-posture';
import type { Sentence } from './sentences';
import type { Speaker } from './speaker';

/** Does what a sentence asks for, if this person may, here. */
export async function onSentence(deps: BotDeps, sentence: Sentence, speaker: Speaker): Promise<Message> {
  if (typeof sentence === 'object') return onPosture(deps, sentence.show, speaker);
  if (sentence === 'help') return { card: helpCard(helpCardData('help')), summary: 'What you can ask me' };
  if (sentence === 'own-mfa')
    return speaker.conversation.kind === 'personal'
      ? ownMfa(deps, speaker)
      : say('Ask me in your own chat: that is nobody else’s business.');
  const { isAdmin } =
    speaker.id === ''
      ? { isAdmin: false }
      : await deps.rolesOf(speaker.id, sentence.endsWith('-here') ? 'decide' : 'read');
  if (!isAdmin)
    return say('That is for admins and security leads. You can ask me who looks after what, or "do I have MFA?".');
  return forAdmins[sentence](deps, speaker);
}

const say = (...lines: readonly string[]): Message => ({
  card: messageCard(messageCardData(...lines)),
  summary: lines[0] ?? '',
});

const forAdmins: Record<
  Exclude<Sentence, object | 'help' | 'own-mfa'>,
  (deps: BotDeps, speaker: Speaker) => Promise<Message>
> = {
  async posture(deps) {
    const input = await deps.posture();
    return { card: baselineCard(baselineCardData(input, 'posture')), summary: baselineSummary(input) };
  },
  async 'send-alerts-here'(deps, { conversation, id }) {
    const made = await deps.makeRoute(conversation, id);
    return {
      card: routeCard(routeCardData({ ...made, conversationId: conversation.id })),
      summary: 'Alerts come here from now on.',
    };
  },
  async 'stop-alerts-here'(deps, { conversation, id }) {
    const ended = await deps.endRoute(conversation.id, id);
    return say(
      ended
        ? 'No more alerts here. Cards that stand already are still kept up to date.'
        : 'Alerts did not come here anyway.',
    );
  },
  async approvals(deps, { conversation }) {
    if (conversation.kind !== 'personal')
      return say('Ask me in your own chat: names of others do not go to a channel.');
    const asked = await deps.listAsked();
    return { card: approvalsCard(approvalsCardData(asked)), summary: `${asked.length} fixes wait for a decision` };
  },
  async 'scan-now'(deps) {
    await deps.scanNow();
    return say('Reading the tenant again now. Cards change as soon as something is found.');
  },
};

async function ownMfa(deps: BotDeps, { id }: Speaker): Promise<Message> {
  const own = await deps.ownMfa(id);
  if (own.isMfaRegistered === null) {
    return say(
      'I cannot see that: your account is not in what I read of the tenant. Look at https://aka.ms/mysecurityinfo.',
    );
  }
  const read = own.readAt === null ? '' : ` As of ${when(own.readAt)}.`;
  const methods = methodNames(own.methods)
    .map((method) => plainText(method, 60))
    .join(', ');
  return own.isMfaRegistered
    ? say(`You have MFA: ${methods}.${read}`)
    : say(
        `You have no MFA: a password only.${read}`,
        'Set it up at https://aka.ms/mysecurityinfo. It takes three minutes.',
      );
}
