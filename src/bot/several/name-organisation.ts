import type { Activity } from 'botbuilder';

/** Whose card this is: said on it, and carried by its buttons so that a press elsewhere is noticed. It gives nobody a right. */
export interface Named {
  readonly tenantId: string;
  readonly name: string;
}

/** Beside what a button carries; taken off before a verb sees it. */
export const markName = 'organisation';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A card that says which organisation it speaks of. */
export function nameCard(card: Json, { name, tenantId }: Named): Json {
  const { body, ...rest } = marked(card, tenantId) as Json;
  const title = {
    type: 'TextBlock',
    id: 'organisation',
    text: name,
    size: 'Small',
    weight: 'Bolder',
    color: 'Accent',
    wrap: true,
  };
  return { ...rest, body: [title, ...(Array.isArray(body) ? body : [])] };
}

/** Every button of ours in it carries the organisation. */
function marked(value: unknown, tenantId: string): unknown {
  if (Array.isArray(value)) return value.map((one) => marked(one, tenantId));
  if (!isObject(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, tenantId)]));
  if (value.type !== 'Action.Execute') return inside;
  return { ...inside, data: { ...(isObject(inside.data) ? inside.data : {}), [markName]: tenantId } };
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const consentType = 'application/vnd.microsoft.teams.card.file.consent';

function nameAttachment<A extends { contentType: string; content?: unknown }>(attachment: A, named: Named): A {
  const { content } = attachment;
  if (!isObject(content)) return attachment;
  if (attachment.contentType === cardType) return { ...attachment, content: nameCard(content, named) };
  if (attachment.contentType !== consentType) return attachment;
  const mark = { [markName]: named.tenantId };
  const consent = (key: string) => ({ [key]: { ...(isObject(content[key]) ? content[key] : {}), ...mark } });
  return { ...attachment, content: { ...content, ...consent('acceptContext'), ...consent('declineContext') } };
}

/** Whatever goes to Teams: a message with cards, or the card that a press is answered with. */
export function nameActivity<A extends Partial<Activity>>(activity: A, named: Named): A {
  const value = activity.value as { readonly body?: { readonly type?: unknown; readonly value?: unknown } } | undefined;
  const answer = value?.body?.type === cardType && isObject(value.body.value) ? value.body.value : undefined;
  return {
    ...activity,
    ...(activity.attachments ? { attachments: activity.attachments.map((one) => nameAttachment(one, named)) } : {}),
    ...(answer ? { value: { ...value, body: { ...value?.body, value: nameCard(answer, named) } } } : {}),
  };
}
