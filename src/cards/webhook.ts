import { Template } from 'adaptivecards-templating';
import { plainText } from './plain-text';
import layout from './webhooks.json';

const template = new Template(layout);

/** The listeners outside Teams, and the form for another. */
export const webhooksData = (
  webhooks: readonly { readonly id: string; readonly host: string; readonly createdAt: string }[],
) => ({
  webhooks: webhooks.map(({ id, host, createdAt }) => ({
    id,
    conversationId: `webhook:${id}`,
    host: plainText(host, 100),
    since: `since ${createdAt.slice(0, 10)}`,
  })),
});

export const webhooksCard = (data: ReturnType<typeof webhooksData>): Record<string, unknown> =>
  template.expand({ $root: data });
