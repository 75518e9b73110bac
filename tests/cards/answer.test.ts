import { type AnswerAsk, answerCard, answerCardData, answerSummary } from '../../src/cards/answer';
import { topics } from '../../src/knowledge/topics';
import type { Topic } from '../../src/model/topic';
import { AdaptiveCard, SerializationContext } from './renderer';

const ASKS: readonly AnswerAsk[] = ['who', 'how-long', 'how', 'what-if', 'true-or-false', 'other'];
const LABELS = { microsoft: 'Microsoft', customer: 'You (customer)', shared: 'Shared' } as const;
const byId = new Map(topics.map((topic) => [topic.id, topic]));
const relatedOf = (topic: Topic) => topic.related.flatMap((id) => byId.get(id) ?? []);
const cardOf = (topic: Topic, ask: AnswerAsk) => answerCard(answerCardData(topic, ask, relatedOf(topic)));

type Node = Readonly<Record<string, unknown>>;
const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
};
const textsOf = (value: unknown): readonly string[] =>
  nodesOf(value).flatMap((node) => (node.type === 'TextBlock' && typeof node.text === 'string' ? [node.text] : []));
const shownOf = (nodes: unknown): readonly Node[] =>
  (nodes as readonly Node[])
    .filter((node) => node.isVisible !== false)
    .map((node) => (node.items === undefined ? node : { ...node, items: shownOf(node.items) }));
const visible = (card: Node): Node => ({ ...card, body: shownOf(card.body) });

describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_, topic) => {
  it.each(ASKS)('makes a sound card for "%s"', (ask) => {
    const card = cardOf(topic, ask);
    const nodes = nodesOf(card);
    const context = new SerializationContext();
    new AdaptiveCard().parse(card, context);

    expect(context.eventCount).toBe(0);
    expect(JSON.stringify(card)).not.toContain('${');
    expect(JSON.stringify(card).length).toBeLessThan(20_000);
    expect(nodes.filter((node) => node.id === 'party').map((node) => node.text)).toEqual([LABELS[topic.party]]);
    expect(nodes.filter((node) => String(node.type).startsWith('Action.')).length).toBeLessThanOrEqual(6);
    expect(nodes.filter((node) => node.type === 'TextBlock' && (node.wrap !== true || node.text === ''))).toEqual([]);
    expect(nodes.filter((node) => Array.isArray(node.items) && node.items.length === 0)).toEqual([]);
  });

  it('shows the short answer, both halves and the source with its date', () => {
    const texts = textsOf(visible(cardOf(topic, 'who'))).join('\n');

    for (const part of [topic.short, ...topic.microsoft, ...topic.customer]) expect(texts).toContain(part);
    expect(texts.replaceAll('\u2060', '')).toContain(`as of ${topic.sources[0]?.asOf}`);
  });

  it.each(ASKS)('loses nothing and has no empty section for "%s"', (ask) => {
    const { sections, details, source } = answerCardData(topic, ask, []);
    const all = [...sections, ...details];
    const lines = all.flatMap(({ text }) => text.split('\n'));

    expect(all.filter(({ heading, text }) => heading === '' || !text.startsWith('- '))).toEqual([]);
    expect(lines.filter((line) => line.replace('- ', '').trim() === '')).toEqual([]);
    for (const line of [...topic.microsoft, ...topic.customer, ...topic.actions]) expect(lines).toContain(`- ${line}`);
    expect(lines.filter((line) => topic.numbers.some((n) => line.startsWith(`- ${n.what}: **`)))).toHaveLength(
      topic.numbers.length,
    );
    expect(source).toContain(topic.sources[0]?.url);
  });

  it('shows what the question asks for, whatever goes behind "Details"', () => {
    const shown = (ask: AnswerAsk) => textsOf(visible(cardOf(topic, ask))).join('\n');

    for (const n of topic.numbers.slice(0, 4)) expect(shown('how-long')).toContain(`${n.what}: **${n.value}**`);
    for (const step of topic.actions) expect(shown('how')).toContain(step);
    for (const ask of ['true-or-false', 'what-if'] as const) expect(shown(ask)).toContain(topic.caution ?? topic.short);
  });

  it.each(ASKS)('is no taller than a screen for "%s"', (ask) => {
    const rows = textsOf(visible(cardOf(topic, ask))).flatMap((text) => text.split('\n'));

    // What stands in rows of some 58 letters; the pictures measure it in pixels.
    expect(rows.reduce((sum, row) => sum + Math.ceil(row.length / 58), 0)).toBeLessThanOrEqual(30);
  });

  it('puts numbers first for "how long", and steps first for "how"', () => {
    const [first] = answerCardData(topic, 'how-long', []).sections;
    const [step] = answerCardData(topic, 'how', []).sections;

    if (topic.numbers.length > 0) expect(first?.heading).toBe('In numbers');
    expect(step?.heading).toBe('What to do next');
  });

  it('has a summary of one line', () => {
    expect(answerSummary(topic)).toMatch(/^[^\n]{20,160}$/);
  });
});

it('leaves text that looks like a template as it is', () => {
  const [topic] = topics;
  if (topic === undefined) throw new Error('no topics');

  expect(textsOf(answerCard(answerCardData({ ...topic, short: 'a ${party} b' }, 'who', [])))).toContain('a ${party} b');
});

it('carries verbs, opaque ids and what was asked', () => {
  const [topic] = topics;
  if (topic === undefined) throw new Error('no topics');
  const actions = nodesOf(cardOf(topic, 'who')).filter((node) => node.type === 'Action.Execute');

  expect(actions.map(({ verb, data }) => [verb, data])).toEqual([
    ...topic.related.slice(0, 2).map((topicId) => ['answer.choose', { topicId }]),
    ['answer.ask-expert', { topicId: topic.id, question: '' }],
    ['answer.helpful', { topicId: topic.id }],
    ['answer.not-helpful', { topicId: topic.id, question: '' }],
  ]);
});

it('leaves room for what the company and the tenant say: the rest goes behind "Details", and the kept card stays as it was', () => {
  const topic = byId.get('who-is-responsible-for-backups') as Topic;
  const live = {
    lines: ['You have MFA.', 'Our organisation: 12 accounts.'],
    lists: [{ ask: { subject: 'users' }, name: 'Accounts' }],
  };
  const entry = { text: 'We keep copies in a second cloud.\nAsk Eva.', by: 'Adam', at: '2026-11-01T00:00:00Z' };
  const withOurs = answerCard(
    answerCardData(topic, 'who', relatedOf(topic), 'own', { entry, owner: null, question: 'who?', live }),
  );
  const headings = (card: Node) => textsOf(visible(card)).filter((text) => text.startsWith('What '));

  expect(headings(cardOf(topic, 'who'))).toEqual(['What Microsoft does', 'What we do']);
  expect(headings(withOurs)).toEqual(['What we do']);
  expect(textsOf(withOurs)).toEqual(expect.arrayContaining(['You, now', ...live.lines, 'What Microsoft does']));
  expect(JSON.stringify(withOurs)).toContain('posture.list');
  expect(JSON.stringify(cardOf(topic, 'who'))).not.toContain('You, now');
});

it('shows four lines of what the tenant shows, the rest behind a button, and says which list a button shows', () => {
  const topic = byId.get('phishing-resistant-mfa') as Topic;
  const lists = ['Admins without MFA', 'Weak kinds of MFA that are allowed, of all that there are', 'Guests'].map(
    (name) => ({
      ask: { subject: name },
      name,
    }),
  );
  const live = { lines: ['One, as of 2026-11-26.', 'Two.', 'Three.', 'Four.', 'Five.'], lists };
  const card = answerCard(answerCardData(topic, 'who', [], 'own', { entry: null, owner: null, live }));
  const titles = (node: Node) =>
    nodesOf(node).flatMap(({ type, title }) => (`${type}`.startsWith('Action.') ? [title] : []));

  expect(textsOf(visible(card))).toEqual(expect.arrayContaining(['One, as of 2026-\u206011-\u206026.', 'Four.']));
  expect(textsOf(visible(card))).not.toContain('Five.');
  expect(textsOf(card)).toContain('Five.');
  expect(titles(card)).toEqual(
    expect.arrayContaining(['Admins without MFA', 'Weak kinds of MFA that are allowed, of all…', 'More']),
  );
  expect(titles(card)).not.toContain('Guests');
});

it('keeps what a phone would cut out of its buttons', () => {
  const [topic] = topics as readonly [Topic];
  const title = (long: string) => answerCardData(topic, 'who', [{ id: 'x', title: long }]).related[0]?.title;

  expect(title('App protection on private phones (MAM)')).toBe('App protection on private phones');
  expect(title('Compliance and privacy: who does what')).toBe('Compliance and privacy');
  expect(title('Recycle bin of files: 93 days')).toBe('Recycle bin of files: 93 days');
});

it('leaves a space before a colon in French, and in no other language', () => {
  const topic = topics.find(({ numbers }) => numbers.length > 0) as Topic;
  const [number] = topic.numbers;
  const numbersIn = (language: 'fr' | 'de') =>
    JSON.stringify(answerCardData(topic, 'how-long', [], 'own', undefined, { language, isEnglishOnly: true }).sections);

  expect(numbersIn('fr')).toContain(`${number?.what}\u00a0: **${number?.value}**`);
  expect(numbersIn('de')).toContain(`${number?.what}: **${number?.value}**`);
});
