import type { Message } from '../alerts/chat';
import { deliveryReportCard, deliveryReportData } from '../cards/delivery-report';
import { say } from '../cards/message';
import { routeSettingsCard, routeSettingsData } from '../cards/route-settings';
import { setSeverityCard, setSeverityData } from '../cards/set-severity';
import { webhooksCard, webhooksData } from '../cards/webhook';
import { areaSaid } from '../model/area-words';
import { areaNames } from '../model/areas';
import { routeIdOf } from '../model/conversation';
import { untilSaid } from '../model/planned-change';
import type { RouteSettings } from '../model/route-settings';
import { localTimeOf } from '../model/zoned-time';
import type { BotDeps } from './deps';
import type { Speaker } from './speaker';

/** What admins say about where alerts go. */
export type RouteSentence =
  | { readonly kind: 'route-settings' | 'set-severity' | 'cancel-change' | 'webhooks' }
  | { readonly kind: 'delivery-report'; readonly name: string | null }
  | { readonly kind: 'change'; readonly what: string; readonly until: string };

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function routeSentenceOf(line: string): RouteSentence | undefined {
  if (/^(route|alert|alerts) settings( here)?$/.test(line)) return { kind: 'route-settings' };
  if (/^(set|change) (the |a )?severity( of .{1,100})?$/.test(line)) return { kind: 'set-severity' };
  if (/^((add|set|new) (a |the )?)?webhooks?$/.test(line)) return { kind: 'webhooks' };
  if (/^(cancel|end|stop) (the |my |our )?(planned )?change$/.test(line)) return { kind: 'cancel-change' };
  if (/^(show )?(me )?(who|which people) (can you not|can['’]t you|cannot you|could you not) reach$/.test(line))
    return { kind: 'delivery-report', name: null };
  const report = /^(?:show )?(?:me )?(?:the )?delivery report(?: (?:of|for|about) ["“]?(.{1,80}?)["”]?)?$/.exec(line);
  if (report) return { kind: 'delivery-report', name: report[1] ?? null };
  const change =
    /^(?:i am|i['’]m|we are|we['’]re) (?:going to change|changing|working on) (.{2,60}?),? (?:until|till) (.{1,40})$/.exec(
      line,
    );
  return change ? { kind: 'change', what: change[1] ?? '', until: change[2] ?? '' } : undefined;
}

/** Words that change something are those of a decision. */
const needs = {
  'route-settings': 'read',
  'set-severity': 'read',
  webhooks: 'read',
  'delivery-report': 'read',
  'cancel-change': 'decide',
  change: 'decide',
} as const;

/** `timeZone`: where the person is, as Teams says. */
export async function onRouteSentence(
  deps: BotDeps,
  sentence: RouteSentence,
  speaker: Speaker,
  timeZone: string,
): Promise<Message> {
  const { isAdmin } = speaker.id === '' ? { isAdmin: false } : await deps.rolesOf(speaker.id, needs[sentence.kind]);
  if (!isAdmin) return say('That is for admins and security leads. Nothing was changed.');
  if (sentence.kind === 'change') return begin(deps, sentence, speaker, timeZone);
  if (sentence.kind === 'cancel-change') {
    const ended = await deps.routing.cancelChanges(speaker.id);
    return ended.length === 0
      ? say('No change runs. Nothing was held.')
      : say(`Ended: ${ended.map((area) => areaNames[area]).join(', ')}. The comparison comes in a moment.`);
  }
  if (sentence.kind === 'webhooks') {
    if (speaker.conversation.kind !== 'personal') return say('Ask me in your own chat: a secret is shown there.');
    return { card: webhooksCard(webhooksData(await deps.routing.listWebhooks())), summary: 'Webhooks' };
  }
  if (sentence.kind === 'delivery-report') {
    if (speaker.conversation.kind !== 'personal')
      return say('Ask me in your own chat: names of others do not go to a channel.');
    const data = deliveryReportData(await deps.routing.deliveryReport(sentence.name));
    return { card: deliveryReportCard(data), summary: data.title };
  }
  if (sentence.kind === 'set-severity') {
    const data = setSeverityData(await deps.routing.listChecks());
    return { card: setSeverityCard(data), summary: 'How serious is it here?' };
  }
  return (
    (await settingsMessage(deps, routeIdOf(speaker.conversation), '')) ??
    say('Alerts do not come here. Say “send alerts here” first.')
  );
}

async function begin(
  deps: BotDeps,
  { what, until }: Extract<RouteSentence, { kind: 'change' }>,
  { id, name, conversation }: Speaker,
  timeZone: string,
): Promise<Message> {
  const area = areaSaid(what);
  if (!area)
    return say(
      `I do not know which area that is. Say one of these: ${deps.routing.areas.map((one) => areaNames[one]).join(', ')}.`,
      'Nothing is held.',
    );
  const read = untilSaid(until, deps.now().toISOString(), timeZone);
  if (!read.ok) return say(`${read.why} Nothing is held.`);
  const { date, time } = localTimeOf(read.until, timeZone);
  const untilText = `${date} ${time} (${timeZone})`;
  const planned = { area, until: read.until, untilText, conversationId: routeIdOf(conversation), by: { id, name } };
  if (!(await deps.routing.beginChange(planned)))
    return say(`A change of “${areaNames[area]}” runs already. Say “cancel change” to end it.`);
  return say(
    `Findings about “${areaNames[area]}” make no cards until ${untilText}. I keep looking, and note what comes up.`,
    'When it ends, a card compares before and after, and what still stands comes then. Say “cancel change” to end it earlier.',
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
