import type { Message } from '../alerts/chat';
import { approvalsCard, approvalsCardData } from '../cards/approvals';
import { baselineCard, baselineCardData, baselineSummary } from '../cards/baseline';
import { exceptionsCard, exceptionsCardData } from '../cards/exceptions';
import { say } from '../cards/message';
import { plainText } from '../cards/plain-text';
import { placeFor, routeCard, routeCardData } from '../cards/route';
import { howScored, scoreMade } from '../cards/score-made';
import { routeIdOf } from '../model/conversation';
import type { BotDeps } from './deps';
import { helpMessage } from './help-message';
import { onFixesSentence } from './on-fixes-sentence';
import { managersMessage, onManagersSentence } from './on-managers-sentence';
import { onOwnLinks, onOwnMfa, onOwnReview } from './on-own';
import type { Sentence } from './sentences';
import type { Speaker } from './speaker';
import { askForDrill } from './verbs/drill';
import { nameEmergencyMessage, ownChatOnly } from './verbs/emergency';
import { showSetupCard } from './verbs/setup';

/** Does what a sentence asks for, if this person may, here. */
export async function onSentence(
  deps: BotDeps,
  sentence: Exclude<Sentence, 'show'>,
  speaker: Speaker,
): Promise<Message> {
  if (sentence === 'help') return helpMessage(deps, 'help', speaker);
  if (sentence === 'own-mfa') return onOwnMfa(deps, speaker);
  if (sentence === 'own-links') return onOwnLinks(deps, speaker);
  if (sentence === 'fixes-off' || sentence === 'fixes-on')
    return onFixesSentence(deps, sentence === 'fixes-on', speaker);
  if (sentence === 'own-review') return onOwnReview(deps, speaker);
  const { isAdmin } =
    speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, changing.has(sentence) ? 'decide' : 'read');
  if (!isAdmin && sentence === 'score-made') return say(howScored);
  if (!isAdmin)
    return say(
      'That is for admins and security leads. You can ask me who looks after what, "do I have MFA?" or "my sharing links".',
    );
  return forAdmins[sentence](deps, speaker);
}

/** Sentences that change something are decisions. */
const changing: ReadonlySet<Sentence> = new Set([
  'send-alerts-here',
  'stop-alerts-here',
  'review-sharing',
  'ask-managers-on',
  'ask-managers-off',
  'drill',
  'set-up',
]);

const ownChat = 'Ask me in your own chat: names of others do not go to a channel.';

const forAdmins: Record<
  Exclude<Sentence, 'show' | 'help' | 'own-mfa' | 'own-links' | 'own-review' | 'fixes-off' | 'fixes-on'>,
  (deps: BotDeps, speaker: Speaker) => Promise<Message>
> = {
  async posture(deps) {
    const input = await deps.posture();
    return { card: baselineCard(baselineCardData(input, 'posture')), summary: baselineSummary(input) };
  },
  async unseen(deps) {
    const input = await deps.posture();
    const { length } = input.unseen;
    if (length === 0) return say('I can see everything that I look for.');
    return {
      card: baselineCard(baselineCardData(input, 'unseen')),
      summary: `${length} things I cannot see`,
    };
  },
  async 'send-alerts-here'(deps, { conversation, id }) {
    const made = await deps.makeRoute(conversation, id);
    return {
      card: routeCard(routeCardData({ ...made, ...placeFor(conversation) })),
      summary: 'Alerts come here from now on.',
    };
  },
  async 'stop-alerts-here'(deps, { conversation, id }) {
    const ended = await deps.endRoute(routeIdOf(conversation), id);
    return say(
      ended
        ? 'No more alerts here. Cards that stand already are still kept up to date.'
        : 'Alerts did not come here anyway.',
    );
  },
  async approvals(deps, { conversation }) {
    if (conversation.kind !== 'personal') return say(ownChat);
    const asked = await deps.listAsked();
    return { card: approvalsCard(approvalsCardData(asked)), summary: `${asked.length} fixes wait for a decision` };
  },
  async leads(deps, { conversation }) {
    if (conversation.kind !== 'personal') return say(ownChat);
    const names = (await deps.leads()).map((name) => plainText(name, 60)).filter((name) => name !== '');
    return say(
      names.length === 0
        ? 'Nobody stands in the group of security leads itself. Who is in it through another group I do not list.'
        : `Security leads, who approve fixes: ${names.join(', ')}.`,
      'They are the members of a group in Entra, as it stands now.',
    );
  },
  'score-made': async (deps) =>
    say(
      ...scoreMade(await deps.posture()),
      'Say “posture” to see what weighs most, and “are we getting better” for how it went.',
    ),
  async exceptions(deps, { conversation }) {
    if (conversation.kind !== 'personal') return say(ownChat);
    const data = exceptionsCardData(await deps.life.listExceptions());
    return { card: exceptionsCard(data), summary: data.title };
  },
  'emergency-accounts': async (deps, { conversation }) =>
    conversation.kind === 'personal' ? nameEmergencyMessage(deps) : say(ownChatOnly),
  async 'review-sharing'(deps, { id, name, conversation }) {
    const message = await deps.reviews.begin({ id, name });
    if (conversation.kind === 'personal' && message) return message;
    return say('The review of external sharing runs. Its card stands where alerts about sharing come.');
  },
  async 'review-list'(deps, { conversation }) {
    if (conversation.kind !== 'personal') return say(ownChat);
    return (await deps.reviews.newestAdminList()) ?? say('No review has run yet. Say “review sharing” to begin one.');
  },
  'ask-managers': managersMessage,
  'ask-managers-on': (deps, speaker) => onManagersSentence(deps, true, speaker),
  'ask-managers-off': (deps, speaker) => onManagersSentence(deps, false, speaker),
  async drill(deps, speaker) {
    const answer = await askForDrill(deps, speaker);
    return answer.kind === 'reply' ? answer : say(answer.kind === 'said' ? answer.text : '');
  },
  'set-up': async (deps, speaker) => say(await showSetupCard(deps, speaker)),
  async 'scan-now'(deps) {
    await deps.scanNow();
    return say('Reading the tenant again now. Cards change as soon as something is found.');
  },
};
