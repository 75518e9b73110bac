import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import { campaignDays, managerDays } from '../model/review';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

const sent = `When a review of sharing is over after ${campaignDays} days and two reminders, what an owner has not answered is put before that owner’s manager, in private, for ${managerDays} days: the owner’s name, since when I wait, and of each thing the file’s name and place, who can open it, and since when. Nothing else, and nobody else’s. The owner is told beforehand and then, and can still answer; a security lead approves what the manager wants removed.`;

/** "ask managers on", "ask managers off": whether the manager of an owner who does not answer a review is asked. Only admins: the caller has asked Graph. */
export async function onManagersSentence(deps: BotDeps, isOn: boolean, { id, name }: Speaker): Promise<Message> {
  const { isNew, runsWithout } = await deps.reviews.switchManagers(isOn, { id, name });
  if (!isOn)
    return isNew
      ? say('Managers are not asked any more.', 'What waits for them now goes to the admins.')
      : say('Managers are not asked anyway: what owners do not answer goes to the admins.');
  const others = runsWithout
    ? ['The review that runs now goes on without: its owners were told that admins decide.']
    : [];
  return say(isNew ? 'Managers are asked from the next review on.' : 'Managers are asked already.', sent, ...others);
}

/** How it is switched, and how to change it. */
export async function managersMessage(deps: BotDeps): Promise<Message> {
  const since = await deps.reviews.managersAskedSince();
  return since === null
    ? say('Managers are not asked: what owners do not answer goes to the admins. “ask managers on” changes it.', sent)
    : say(`Managers are asked, since ${since.slice(0, 10)}. “ask managers off” ends it.`, sent);
}
