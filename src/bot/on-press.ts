import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../cards/message';
import { activityOf } from './activity-of';
import type { BotDeps } from './deps';
import { type Speaker, speakerOf } from './speaker';
import { isVerb, type VerbName, verbs } from './verbs';
import type { PressAnswer, Verb } from './verbs/verb';

const press = z.object({
  action: z.object({ verb: z.string().max(100), data: z.record(z.string(), z.unknown()).optional() }),
});

/** A pressed button: who may is asked first, from the authenticated person; then the verb's work is done. */
export async function onPress(deps: BotDeps, context: TurnContext, withinMs = answerWithinMs): Promise<void> {
  const speaker = speakerOf(context);
  const work = answerPress(deps, context.activity.value, speaker);
  const answer = await Promise.race([work, later(withinMs)]);
  if (answer.kind === 'later')
    void work
      .then((late) => answerLater(deps, speaker, late))
      .catch((error: unknown) => failedLater(deps, speaker, error));
  // Answered by hand: teams-ai would show a card that only this person may see to everybody, once any card had `refresh`.
  await context.sendActivity(invokeResponse(answer));
  if (answer.kind === 'reply') await context.sendActivity(activityOf(answer));
  if (answer.kind === 'file') await context.sendActivity(activityOf(answer.message));
}

export async function answerPress(deps: BotDeps, value: unknown, speaker: Speaker): Promise<PressAnswer> {
  const parsed = press.safeParse(value);
  if (!parsed.success || !isVerb(parsed.data.action.verb))
    return { kind: 'said', text: 'I do not know this button. The card may be from an older version.' };
  return run(deps, parsed.data.action.verb, parsed.data.action.data ?? {}, speaker);
}

/** Teams shows an error when a press is not answered within some five seconds; Graph may take longer than that. */
const answerWithinMs = 4000;
const later = (ms: number): Promise<{ readonly kind: 'later' }> =>
  sleep(ms, { kind: 'later' } as const, { ref: false });

/** What came too late for the press goes to the person's own chat; a card that changed is changed by delivery anyway. */
async function answerLater(deps: BotDeps, speaker: Speaker, answer: PressAnswer): Promise<void> {
  if (answer.kind === 'card' && answer.onlyHere === undefined) return;
  const personal = await deps.chat.personal(speaker.id);
  if (answer.kind === 'file') {
    await deps.chat.post(personal, answer.message);
    return;
  }
  const text = wordsOf(answer);
  const card = answer.kind === 'said' ? messageCard(messageCardData(text)) : answer.card;
  await deps.chat.post(personal, { card, summary: text });
}

const wordsOf = (answer: Exclude<PressAnswer, { kind: 'file' }>): string => {
  if (answer.kind === 'said') return answer.text;
  return answer.kind === 'card' ? (answer.onlyHere ?? '') : answer.summary;
};

async function failedLater(deps: BotDeps, speaker: Speaker, error: unknown): Promise<void> {
  deps.log.error('a press failed after its answer', { error });
  const text = 'What you asked for did not work. Look at the card, and try again in a minute.';
  await answerLater(deps, speaker, { kind: 'said', text }).catch((again: unknown) =>
    deps.log.error('the apology failed too', { error: again }),
  );
}

async function run(deps: BotDeps, name: VerbName, raw: unknown, speaker: Speaker): Promise<PressAnswer> {
  // The table keeps each verb's parser and work together; the union of all of them has lost that.
  const { parse, who, need, refusal, orElse, run: work } = verbs[name] as Verb<unknown>;
  const data = parse.safeParse(raw);
  if (!data.success) return { kind: 'said', text: 'Something in this card was missing or wrong. Nothing was changed.' };
  const nobody = { isAdmin: false, isLead: false };
  const roles = need === 'none' || speaker.id === '' ? nobody : await deps.rolesOf(speaker.id, need);
  if (need !== 'none') {
    const may = who === 'anyone' || (who === 'lead' ? roles.isLead : roles.isAdmin);
    if (!may && !(await orElse?.(deps, data.data, speaker))) return { kind: 'said', text: refusal };
  }
  return work(deps, data.data, speaker, roles);
}

function invokeResponse(answer: PressAnswer | { readonly kind: 'later' }): Partial<Activity> {
  const body =
    answer.kind === 'card'
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card }
      : {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: texts(answer),
        };
  const value: InvokeResponse = { status: 200, body };
  return { type: 'invokeResponse', value };
}

const texts = (answer: Exclude<PressAnswer, { kind: 'card' }> | { readonly kind: 'later' }): string => {
  if (answer.kind === 'said') return answer.text;
  return answer.kind === 'later'
    ? 'I am on it; Microsoft is slow to answer. The card changes in a moment.'
    : (answer.said ?? 'Here it is.');
};
