import type { Message } from '../alerts/chat';
import { messageCard, messageCardData } from '../cards/message';
import { routeSettingsCard, routeSettingsData } from '../cards/route-settings';
import { setSeverityCard, setSeverityData } from '../cards/set-severity';
import { routeIdOf } from '../model/conversation';
import type { RouteSettings } from '../model/route-settings';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** What admins say about where alerts go. */
export type RouteSentence = { readonly kind: 'route-settings' } | { readonly kind: 'set-severity' };

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function routeSentenceOf(line: string): RouteSentence | undefined {
  if (/^(route|alert|alerts) settings( here)?$/.test(line)) return { kind: 'route-settings' };
  if (/^(set|change) (the |a )?severity( of .{1,100})?$/.test(line)) return { kind: 'set-severity' };
  return undefined;
}

export async function onRouteSentence(deps: BotDeps, sentence: RouteSentence, speaker: Speaker): Promise<Message> {
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, 'read');
  if (!isAdmin) return say('That is for admins and security leads. Nothing was changed.');
  if (sentence.kind === 'set-severity') {
    const data = setSeverityData(await deps.routing.listChecks());
    return { card: setSeverityCard(data), summary: 'How serious is it here?' };
  }
  return (
    (await settingsMessage(deps, routeIdOf(speaker.conversation), '')) ??
    say('Alerts do not come here. Say “send alerts here” first.')
  );
}

/** The form as it stands, or with `settings` that are not saved. Undefined where no alerts come. */
export async function settingsMessage(
  deps: BotDeps,
  conversationId: string,
  note: string,
  settings?: RouteSettings,
): Promise<Message | undefined> {
  const shown = settings ?? (await deps.routing.settingsOf(conversationId));
  if (!shown) return undefined;
  const data = routeSettingsData({ conversationId, settings: shown, areas: deps.routing.areas, note });
  return { card: routeSettingsCard(data), summary: 'What comes here, and when' };
}

const say = (...lines: readonly string[]): Message => ({
  card: messageCard(messageCardData(...lines)),
  summary: lines[0] ?? '',
});
