import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { answerPreview } from '../cards/answer';
import type { BotDeps } from './deps';
import { answerTopic } from './on-question';

/** The manifest's search command and its one parameter. */
export const searchCommand = 'find-answer';
export const searchParameter = 'question';

/** Shown before anything is typed: what people ask most. */
export const firstTopics: readonly string[] = [
  'who-is-responsible-for-backups',
  'sharepoint-onedrive-recycle-bin',
  'mfa-for-everyone',
  'anyone-links',
  'leaver-process',
  'copilot-permissions',
  'ransomware-recovery',
  'what-is-shared-responsibility',
];

const longestQuestion = 500;
const mostResults = 8;
const mostPages = 5;

const query = z.object({
  commandId: z.literal(searchCommand),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).catch(0),
      count: z.number().int().min(1).max(mostResults).catch(mostResults),
    })
    .catch({ skip: 0, count: mostResults }),
});

interface Found {
  readonly contentType: string;
  readonly content: object;
  readonly preview?: Found;
}
type SearchAnswer =
  | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly Found[] }
  | { readonly type: 'message'; readonly text: string };

type Deps = Pick<BotDeps, 'library' | 'understanding'>;

/** Answers to put into any chat. Whoever reads there sees them: knowledge only, nothing of the tenant. */
export async function onSearch(deps: Deps, context: TurnContext): Promise<void> {
  const body = { composeExtension: await searchAnswer(deps, context.activity.value) };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Whatever a client sends, it is answered. */
async function searchAnswer({ library, understanding }: Deps, value: unknown): Promise<SearchAnswer> {
  const parsed = query.safeParse(value);
  if (!parsed.success)
    return { type: 'message', text: 'I do not know this search. The app may be from an older version.' };
  const { parameters, queryOptions } = parsed.data;
  const typed = parameters.find(({ name }) => name === searchParameter)?.value;
  const text = typeof typed === 'string' ? typed.slice(0, longestQuestion).trim() : '';
  const { topics, ask } =
    text === ''
      ? { topics: firstTopics.flatMap((id) => library.find(id) ?? []), ask: 'other' as const }
      : await understanding.search(text, mostResults * mostPages);
  const { skip, count } = queryOptions;
  const attachments = topics.slice(skip, skip + count).map((topic) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: answerTopic(library, topic, ask, 'inserted').card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: answerPreview(topic) },
  }));
  // A later page may be empty: that is how Teams knows the end.
  return attachments.length > 0 || skip > 0
    ? { type: 'result', attachmentLayout: 'list', attachments }
    : { type: 'message', text: 'I found nothing about that. Try other words, for example "backup" or "guests".' };
}
