import type { Message } from '../alerts/chat';
import { say } from '../cards/message';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** "fixes off", "fixes on": whether anything is changed in the tenant at all. Only leads, asked of Graph now. */
export async function onFixesSentence(deps: BotDeps, isOn: boolean, { id, name }: Speaker): Promise<Message> {
  const { isLead } = id === '' ? { isLead: false } : await deps.rolesOf(id, 'decide');
  if (!isLead) return say('Only a security lead can switch fixes off or on. Nothing was changed.');
  const isNew = await deps.switchFixes(isOn, { id, name });
  if (!isNew) return say(isOn ? 'Fixes are on already.' : 'Fixes are off already.');
  return isOn
    ? say('Fixes are on again.', 'What was approved runs now, if it is still what was approved.')
    : say(
        'Fixes are off.',
        'A fix that runs stops before its next call. What was approved waits until a lead says “fixes on”.',
      );
}
