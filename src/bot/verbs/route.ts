import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../../cards/message';
import { areaNames } from '../../model/areas';
import { routeIdOf } from '../../model/conversation';
import { severities } from '../../model/finding';
import type { BotDeps } from '../deps';
import { settingsMessage } from '../on-route-sentence';
import { readRouteForm, routeForm } from '../route-form';
import type { Speaker } from '../speaker';
import { type PressAnswer, said, verb } from './verb';

const place = z.object({ conversationId: z.string().min(1).max(500) });
const onlyAdmins = 'Only an admin or a security lead can set what comes here. Nothing was changed.';
const elsewhere = 'This button belongs to another conversation. Nothing was changed.';
const noRoute = 'No alerts come here. Say “send alerts here” first.';

/** A route is set where it is; one that leads out of Teams in an admin's own chat. */
const isHere = (conversationId: string, { conversation }: Speaker): boolean =>
  conversationId === routeIdOf(conversation) ||
  (conversation.kind === 'personal' && conversationId.startsWith('webhook:'));

async function form(deps: BotDeps, ...args: readonly [id: string, note: string]): Promise<PressAnswer> {
  const message = await settingsMessage(deps, ...args);
  return message ? { kind: 'card', card: message.card } : said(noRoute);
}

/** Reads the form against what stands. */
async function readForm(deps: BotDeps, data: z.infer<typeof routeForm>) {
  const before = await deps.routing.settingsOf(data.conversationId);
  if (!before) return { ok: false, why: noRoute } as const;
  return readRouteForm(data, before, deps.routing.areas, deps.now().toISOString());
}

export const routeVerbs = {
  'route.allow-names': verb({
    parse: z.object({ conversationId: z.string().min(1).max(500), reason: z.string().trim().min(3).max(500) }),
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can allow names here. Nothing was changed.',
    run: async (deps, { conversationId, reason }, { id, conversation }) => {
      if (conversationId !== conversation.id) return said(elsewhere);
      const allowed = await deps.allowNames(conversationId, id, reason);
      const text = allowed
        ? 'Names are shown here from now on. It is in the journal, with your reason.'
        : 'No alerts come here. Say "send alerts here" first.';
      return allowed ? { kind: 'card', card: messageCard(messageCardData(text)), onlyHere: text } : said(text);
    },
  }),
  'route.settings': verb({
    parse: place,
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, { conversationId }, speaker) => {
      if (!isHere(conversationId, speaker)) return said(elsewhere);
      const message = await settingsMessage(deps, conversationId, '');
      return message ? { kind: 'reply', ...message } : said(noRoute);
    },
  }),
  'route.save-settings': verb({
    parse: routeForm,
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      if (!isHere(data.conversationId, speaker)) return said(elsewhere);
      const read = await readForm(deps, data);
      if (!read.ok) return said(read.why);
      if (!(await deps.routing.change(data.conversationId, read.settings, speaker.id))) return said(noRoute);
      const unheard = (await deps.routing.nobodyHears()).map((area) => areaNames[area]);
      const warning = unheard.length > 0 ? ` Nobody gets cards for: ${unheard.join(', ')}.` : '';
      return form(deps, data.conversationId, `Saved. It counts from now on.${warning}`);
    },
  }),
  'route.preview': verb({
    parse: routeForm,
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, data, speaker) => {
      if (!isHere(data.conversationId, speaker)) return said(elsewhere);
      const read = await readForm(deps, data);
      if (!read.ok) return said(read.why);
      const { cards, inDigest, days } = await deps.routing.preview(read.settings);
      const note = `With these settings the last ${days} days would have brought ${count(cards, 'card')}, and ${count(inDigest, 'finding')} in the digest. Not saved yet.`;
      const message = await settingsMessage(deps, data.conversationId, note, read.settings);
      return message ? { kind: 'card', card: message.card } : said(noRoute);
    },
  }),
  'route.test': verb({
    parse: place,
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { conversationId }, speaker) => {
      if (!isHere(conversationId, speaker)) return said(elsewhere);
      const sent = await deps.routing.test(conversationId);
      return said(sent ? 'A test is on its way.' : noRoute);
    },
  }),
  'severity.set': verb({
    parse: z.object({
      checkId: z.string().min(1).max(200),
      severity: z.enum([...severities, 'own']),
      reason: z.string().trim().min(3).max(500),
    }),
    who: 'lead',
    need: 'decide',
    refusal: 'Only a security lead can set how serious a check is. Nothing was changed.',
    run: async (deps, { checkId, severity, reason }, { id, name }) => {
      const done = await deps.routing.setSeverity({
        checkId,
        severity: severity === 'own' ? null : severity,
        reason,
        by: { id, name },
      });
      if (done === 'unknown-check') return said('I do not know this check. Nothing was changed.');
      if (done === 'as-before') return said('No severity was set for this check. Nothing was changed.');
      const text =
        severity === 'own'
          ? 'The check says by itself again how serious its findings are.'
          : `Findings of this check are ${severity} from now on. It is in the journal, with your reason.`;
      return { kind: 'card', card: messageCard(messageCardData(text)), onlyHere: text };
    },
  }),
} as const;

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
