import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstTopics, searchCommand, searchParameter } from '../../src/bot/on-search';
import { AdaptiveCard, SerializationContext } from '../cards/renderer';
import { openSettledStage } from './settled';
import { people, type Stage, tenantId } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

type Card = Readonly<Record<string, unknown>>;
interface Answer {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Card;
    readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
  }[];
}

/** As typed in the compose box of a chat that the bot is not in. */
async function search(value: unknown): Promise<Answer> {
  const response = await stage.post({
    type: 'invoke',
    name: 'composeExtension/query',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: stage.connector.url,
    from: people.lead,
    recipient: { id: '28:keyholder', name: 'Keyholder' },
    conversation: { id: '19:elsewhere@thread.v2', conversationType: 'groupChat', tenantId },
    channelData: { tenant: { id: tenantId } },
    value,
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { composeExtension: Answer }).composeExtension;
}
const typed = (text: unknown, more: object = {}) =>
  search({ commandId: searchCommand, parameters: [{ name: searchParameter, value: text }], ...more });
const actionTypes = (value: unknown): readonly unknown[] => {
  if (value === null || typeof value !== 'object') return [];
  const { type } = value as Card;
  return [...(String(type).startsWith('Action.') ? [type] : []), ...Object.values(value).flatMap(actionTypes)];
};
const titles = (answer: Answer) => answer.attachments?.map(({ preview }) => preview.content.title);

it('finds answers, the best first, and previews whose job it is', async () => {
  const { type, attachments = [] } = await typed('who is responsible for backups?');
  const [first] = attachments;

  expect(type).toBe('result');
  expect(attachments.length).toBeLessThanOrEqual(8);
  expect(first?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
  expect(first?.preview.content.title).toBe('Who backs up our data');
  expect(first?.preview.content.text).toMatch(/^You \(customer\)\. /);
});

it('gives cards that work in a chat without the bot', async () => {
  const answers = await Promise.all(
    ['backup', 'how long do deleted files stay', 'guests', 'mfa'].map((text) => typed(text)),
  );
  const cards = answers.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content));

  expect(cards.length).toBeGreaterThan(8);
  for (const card of cards) {
    const context = new SerializationContext();
    new AdaptiveCard().parse(card, context);
    expect(context.eventCount).toBe(0);
    expect(
      actionTypes(card).filter((type) => !['Action.ToggleVisibility', 'Action.OpenUrl'].includes(String(type))),
    ).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('${');
  }
});

it('shows what is asked most before anything is typed', async () => {
  const first = await search({ commandId: searchCommand, parameters: [{ name: 'initialRun', value: 'true' }] });

  expect(first.attachments).toHaveLength(firstTopics.length);
  expect(titles(await typed(''))).toEqual(titles(first));
  expect(titles(await typed('   '))).toEqual(titles(first));
});

it('pages: each result once, then none', async () => {
  const page = async (skip: number) => titles(await typed('backup', { queryOptions: { skip, count: 3 } })) ?? [];
  const [one, two] = [await page(0), await page(3)];

  expect(one).toHaveLength(3);
  expect(one.filter((title) => two.includes(title))).toEqual([]);
  expect(await page(1000)).toEqual([]);
});

it('says so when there is nothing', async () => {
  const answer = await typed('pizza near the office');

  expect(answer).toMatchObject({ type: 'message', text: expect.stringContaining('found nothing') });
});

it.each<[string, () => Promise<Answer>]>([
  ['a question of 20,000 characters', () => typed('backup guests '.repeat(1500))],
  ['no parameters', () => search({ commandId: searchCommand })],
  ['parameters that are no list', () => search({ commandId: searchCommand, parameters: 'all' })],
  ['a parameter that is nothing', () => search({ commandId: searchCommand, parameters: [null] })],
  ['a question that is no text', () => typed({ a: 1 })],
  ['no value', () => search(undefined)],
  ['another command', () => search({ commandId: 'other', parameters: [] })],
  ['pages that are no numbers', () => typed('backup', { queryOptions: { skip: 'x', count: {} } })],
  ['negative and huge pages', () => typed('backup', { queryOptions: { skip: -5, count: 1e9 } })],
  ['markup and templates', () => typed('<at>all</at> ${tenant} [x](https://evil.example) backup')],
])('takes %s', async (_name, ask) => {
  const answer = await ask();

  expect(['result', 'message']).toContain(answer.type);
  expect(answer.attachments?.length ?? 0).toBeLessThanOrEqual(8);
  expect(JSON.stringify(answer)).not.toMatch(/evil\.example|<at>/);
});

it('keeps nothing and posts nothing: the bot may not be in that chat', async () => {
  const before = stage.connector.cards().length;

  await typed('backup');

  expect(stage.connector.cards()).toHaveLength(before);
  expect(await stage.dumpStore()).not.toContain('19:elsewhere');
});

it('says the same to everybody: nothing of the tenant is in it', async () => {
  const everything = JSON.stringify(
    await Promise.all(['mfa', 'anyone links', 'guests', 'admins'].map((text) => typed(text))),
  );
  const users = await stage.graph<{ value: { userPrincipalName: string }[] }>('GET', '/users?$top=60');

  for (const { userPrincipalName } of users.value) expect(everything).not.toContain(userPrincipalName);
});

it('is in the manifest under the same names', () => {
  const manifest = JSON.parse(readFileSync(path.join(__dirname, '../../appPackage/manifest.json'), 'utf8')) as {
    composeExtensions: {
      commands: { id: string; type: string; initialRun: boolean; parameters: { name: string }[] }[];
    }[];
  };

  expect(manifest.composeExtensions.flatMap(({ commands }) => commands)).toMatchObject([
    { id: searchCommand, type: 'query', initialRun: true, parameters: [{ name: searchParameter }] },
  ]);
});
