import { z } from 'zod/v4';
import type { InboxRule, InboxRules } from '../../model/objects/email';
import { errorOfReply } from '../error-of-reply';
import type { BatchResult, Graph } from '../graph';
import { GraphError } from '../graph-error';
import { graphPath } from '../graph-path';
import { skipReasonOf } from '../outcome-of';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { defineCollection, type Member } from './define';

const words = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const recipients = z
  .array(z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }))
  .nullish()
  .transform((list) => (list ?? []).map(({ emailAddress }) => emailAddress?.address ?? ''));

/** Words of mail that an intruder hides from its owner; matched anywhere in what a rule looks for. */
const watched = [
  'bank',
  'wire',
  'transfer',
  'payment',
  'invoice',
  'iban',
  'payroll',
  'security',
  'password',
  'phish',
  'hack',
  'fraud',
  'suspicious',
  'alert',
  'verification',
  'helpdesk',
  'zahlung',
  'rechnung',
  'überweisung',
  'passwort',
  'sicherheit',
  'virement',
  'facture',
  'sécurité',
  'transferencia',
  'factura',
  'contraseña',
  'seguridad',
];

const conditionRow = z.looseObject({
  subjectContains: words,
  bodyContains: words,
  bodyOrSubjectContains: words,
  senderContains: words,
  headerContains: words,
});

const row = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    isEnabled: z.boolean().nullish(),
    conditions: conditionRow.nullish(),
    actions: z
      .object({
        forwardTo: recipients,
        redirectTo: recipients,
        forwardAsAttachmentTo: recipients,
        delete: z.boolean().nullish(),
        permanentDelete: z.boolean().nullish(),
        moveToFolder: z.string().nullish(),
        markAsRead: z.boolean().nullish(),
      })
      .nullish(),
  })
  .transform(({ id, displayName, isEnabled, conditions, actions }) => ({
    isEnabled: isEnabled ?? true, // Graph leaves it out of nothing we know; then it is taken as on
    rule: {
      id,
      name: displayName ?? '',
      sendsTo: [
        ...(actions?.forwardTo ?? []),
        ...(actions?.redirectTo ?? []),
        ...(actions?.forwardAsAttachmentTo ?? []),
      ],
      deletes: actions?.delete === true || actions?.permanentDelete === true,
      movesAway: Boolean(actions?.moveToFolder),
      marksRead: actions?.markAsRead === true,
      catchesAll: !Object.values(conditions ?? {}).some(saysSomething),
      watchedWords: conditions ? watchedIn(conditions) : [],
    } satisfies InboxRule,
  }));
type Row = z.infer<typeof row>;

const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== false;

function watchedIn(conditions: z.infer<typeof conditionRow>): readonly string[] {
  const text = [
    ...conditions.subjectContains,
    ...conditions.bodyContains,
    ...conditions.bodyOrSubjectContains,
    ...conditions.senderContains,
    ...conditions.headerContains,
  ]
    .join('\n')
    .toLowerCase();
  return watched.filter((word) => text.includes(word));
}

const isWorthALook = ({ isEnabled, rule }: Row): boolean =>
  isEnabled && (rule.sendsTo.length > 0 || rule.deletes || rule.movesAway);

const asked = 'GET /users/{id}/mailFolders/inbox/messageRules';
const body = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

/** `null`: this mailbox gave no answer that can be used. @throws GraphError where the permission is missing */
async function rulesIn(
  graph: Graph,
  reply: BatchResult,
  signal: AbortSignal | undefined,
): Promise<readonly InboxRule[] | null> {
  try {
    if (reply.status !== 200) throw errorOfReply(reply, asked);
    const { value, '@odata.nextLink': next } = parseBody(body, reply.body, asked);
    const rows = value.map((one) => parseBody(row, one, asked));
    if (next !== undefined) for await (const page of rowPages(graph, next, row, { signal })) rows.push(...page);
    return rows.filter(isWorthALook).map(({ rule }) => rule);
  } catch (error) {
    if (!(error instanceof GraphError) || skipReasonOf(error) === 'no-permission') throw error;
    return null;
  }
}

const without = (member: Member): Omit<InboxRules, 'rules'> => ({
  id: member.id,
  displayName: member.displayName,
  userPrincipalName: member.userPrincipalName,
});

/**
 * 404: no mailbox here, or gone meanwhile. A mailbox that gives no answer keeps what was known of it; a refusal for want
 * of the permission ends the reading.
 * @see https://learn.microsoft.com/graph/api/mailfolder-list-messagerules
 */
export const inboxRules = defineCollection({
  name: 'inbox-rules',
  label: 'Inbox rules',
  permission: 'MailboxSettings.Read',
  licence: null,
  everyS: 6 * 3600,
  // A mailbox takes four requests at a time; each is asked once, so only their number makes this long.
  isSlow: true,
  async *read(graph, { eachMember, keepAsBefore, signal }) {
    for await (const members of eachMember()) {
      const byId = new Map(members.map((member) => [member.id, member]));
      const requests = members.map(({ id }) => ({ id, path: graphPath`/users/${id}/mailFolders/inbox/messageRules` }));
      const found: InboxRules[] = [];
      for (const reply of await graph.batch(requests, { signal })) {
        const member = byId.get(reply.id);
        if (!member || reply.status === 404) continue;
        const rules = await rulesIn(graph, reply, signal);
        if (rules === null && (await keepAsBefore(reply.id))) continue;
        if (rules === null || rules.length > 0) found.push({ ...without(member), rules });
      }
      yield found;
    }
  },
});
