import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../cards/message';
import type { BotDeps } from './deps';
import { answerTopic } from './on-question';
import type { Speaker } from './speaker';

/** What a press is answered with. `said` stands under the card, which stays as it is. */
export type PressAnswer =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Record<string, unknown> }
  | { readonly kind: 'reply'; readonly card: Record<string, unknown>; readonly summary: string };

interface Verb<D> {
  readonly parse: z.ZodType<D>;
  readonly who: 'anyone' | 'admin' | 'lead';
  /** A decision asks Graph anew who the person is; a reading may use an answer up to a minute old. */
  readonly need: 'none' | 'read' | 'decide';
  readonly refusal: string;
  readonly run: (deps: BotDeps, data: D, speaker: Speaker) => Promise<PressAnswer>;
}
const verb = <D>(one: Verb<D>): Verb<D> => one;

const said = (text: string): PressAnswer => ({ kind: 'said', text });
const key = z.string().min(1).max(2000);
const finding = z.object({ findingKey: key });
const approval = z.object({ approvalId: z.string().min(1).max(100), planHash: z.string().min(1).max(100) });
const topic = z.object({ topicId: z.string().min(1).max(100) });

const decideAs = (state: 'approved' | 'declined') =>
  verb({
    parse: approval,
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can decide this. Nothing was changed.',
    run: async (deps, data, speaker) => {
      const answer = await deps.decide({ ...data, state, by: { id: speaker.id, name: speaker.name }, isLead: true });
      return answer.ok ? cardNow(deps, answer.findingKey, speaker) : said(answer.why);
    },
  });

/** Every button there is: what it carries, who may press it, what it does. The rights test is made from this table. */
export const verbs = {
  'finding.request-fix': verb({
    parse: finding,
    who: 'admin',
    need: 'decide',
    refusal: 'Only an admin or a security lead can ask for a fix. Nothing was changed.',
    run: async (deps, { findingKey }, speaker) => {
      const answer = await deps.requestFix(findingKey, { id: speaker.id, name: speaker.name });
      return answer.ok ? cardNow(deps, answer.findingKey, speaker) : said(answer.why);
    },
  }),
  'finding.show': verb({
    parse: finding,
    who: 'admin',
    need: 'read',
    refusal: 'Findings are for admins and security leads.',
    run: async (deps, { findingKey }, { conversation }) => {
      if (conversation.kind !== 'personal')
        return said('Ask me in your own chat: names of others do not go to a channel.');
      const message = await deps.findingMessage(findingKey, true);
      return message ? { kind: 'reply', ...message } : said('I do not know this finding any more.');
    },
  }),
  'approval.approve': decideAs('approved'),
  'approval.decline': decideAs('declined'),
  'route.allow-names': verb({
    parse: z.object({ conversationId: z.string().min(1).max(500), reason: z.string().trim().min(3).max(500) }),
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can allow names here. Nothing was changed.',
    run: async (deps, { conversationId, reason }, { id, conversation }) => {
      if (conversationId !== conversation.id)
        return said('This button belongs to another conversation. Nothing was changed.');
      const allowed = await deps.allowNames(conversationId, id, reason);
      const text = allowed
        ? 'Names are shown here from now on. It is in the journal, with your reason.'
        : 'No alerts come here. Say "send alerts here" first.';
      return allowed ? { kind: 'card', card: messageCard(messageCardData(text)) } : said(text);
    },
  }),
  'answer.choose': verb({
    parse: topic,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId }, speaker) => {
      const found = deps.knowledge.find(topicId);
      if (found) deps.subjects.note(speaker, topicId);
      return found
        ? { kind: 'reply', ...answerTopic(deps.knowledge, found, 'other') }
        : said('I do not know this topic any more. Ask me in your own words.');
    },
  }),
  'answer.helpful': feedback('helpful', 'Thank you. Good to know.'),
  'answer.not-helpful': feedback(
    'not-helpful',
    'Thank you. I noted it, without your name. Try other words, or ask your admin.',
  ),
} as const;

function feedback(kind: 'helpful' | 'not-helpful', text: string) {
  return verb({
    parse: topic,
    who: 'anyone',
    need: 'none',
    refusal: '',
    run: async (deps, { topicId }) => {
      if (deps.knowledge.find(topicId)) await deps.noteAnswer(topicId, kind);
      return said(text);
    },
  });
}

export type VerbName = keyof typeof verbs;
export const isVerb = (name: string): name is VerbName => Object.hasOwn(verbs, name);

/** The card as it stands now; delivery changes it for everybody else. It was done: a card that cannot be drawn does not undo that. */
async function cardNow(deps: BotDeps, findingKey: string, { conversation }: Speaker): Promise<PressAnswer> {
  try {
    const message = await deps.findingMessage(findingKey, await deps.showsNames(conversation));
    if (message) return { kind: 'card', card: message.card };
  } catch (error) {
    deps.log.error('a card could not be drawn after a press', { error });
  }
  return said('Done. The card changes in a moment.');
}
