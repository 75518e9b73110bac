import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { approvalsCard, approvalsCardData } from '../../src/cards/approvals';
import { baselineCard, baselineCardData, baselineSummary } from '../../src/cards/baseline';
import { findingsListCard, findingsListData } from '../../src/cards/findings-list';
import { routeCard, routeCardData } from '../../src/cards/route';
import type { Finding } from '../../src/model/finding';
import { at } from '../open-test-db';

const nasty = '<at>everyone</at> [x](https://evil.example) **b** ${title} {{DATE(x)}} a\u202Efdp\u200B '.repeat(100);
const finding: Finding = {
  key: 'sharing.anonymous-link-open:d1/i1/l1',
  checkId: 'sharing.anonymous-link-open',
  subjectId: 'd1/i1/l1',
  subject: nasty,
  severity: 'high',
  because: nasty,
  facts: [{ name: 'Where', value: nasty, personal: true }],
  url: null,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at(1),
  dueAt: null,
  closedAt: null,
};
const asked = { findingKey: 'k1', summary: nasty, askedBy: nasty, askedAt: at(1) };
const baseline = {
  readAt: at(1),
  read: [{ name: 'Libraries and OneDrives', items: 100 }],
  checks: [{ title: 'Anyone-links', standing: 3, waiting: 1 }],
  unseen: [{ what: 'registrations', why: nasty }],
};
const many = <T>(one: T, length = 40): readonly T[] => Array.from({ length }, () => one);
const list = (total: number, length: number) =>
  findingsListCard(findingsListData({ total, plural: 'anyone-links', findings: many(finding, length) }));

const cases: readonly {
  name: string;
  card: Record<string, unknown>;
  says: RegExp;
  verbs: Readonly<Record<string, number>>;
}[] = [
  {
    name: 'baseline',
    card: baselineCard(baselineCardData(baseline, 'baseline')),
    says: /First reading done.*3 open, and 1 within their grace.*Could not look: registrations/,
    verbs: {},
  },
  {
    name: 'baseline, all seen',
    card: baselineCard(baselineCardData({ ...baseline, unseen: [] }, 'baseline')),
    says: /First reading done(?!.*Could not look)/,
    verbs: {},
  },
  {
    name: 'posture',
    card: baselineCard(baselineCardData(baseline, 'posture')),
    says: /As last read 2026-03-02 09:01 UTC/,
    verbs: {},
  },
  {
    name: 'still reading',
    card: baselineCard(baselineCardData({ ...baseline, readAt: null }, 'posture')),
    says: /for the first time….*still running/,
    verbs: {},
  },
  { name: 'no approvals', card: approvalsCard(approvalsCardData([])), says: /No fix waits/, verbs: {} },
  {
    name: 'one approval',
    card: approvalsCard(approvalsCardData([asked])),
    says: /1 fix waits/,
    verbs: { 'finding.show': 1 },
  },
  {
    name: 'many approvals',
    card: approvalsCard(approvalsCardData(many(asked))),
    says: /40 fixes wait/,
    verbs: { 'finding.show': 6 },
  },
  { name: 'no findings', card: list(0, 0), says: /No anyone-links are known/, verbs: {} },
  { name: 'many findings', card: list(400, 40), says: /400 anyone-links.*and 392 more/, verbs: { 'finding.show': 8 } },
  {
    name: 'route with names',
    card: routeCard(routeCardData({ showsNames: true, outsiders: 0, conversationId: '19:x' })),
    says: /cards show names/,
    verbs: {},
  },
  {
    name: 'route without',
    card: routeCard(routeCardData({ showsNames: false, outsiders: 2, conversationId: '19:x' })),
    says: /2 people here are neither/,
    verbs: { 'route.allow-names': 1 },
  },
];

it.each(cases)('$name', ({ card, says, verbs }) => {
  const json = JSON.stringify(card);
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);

  expect(context.eventCount).toBe(0);
  expect(json).toMatch(says);
  expect(Buffer.byteLength(json)).toBeLessThan(28_000);
  expect(json).not.toMatch(/\$\{|\{\{|<at>|(?<!\\)\]\(|https:\/\/evil|[\u202e\u200b]/);
  const found = [...json.matchAll(/"verb":"([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(
    Object.fromEntries(Object.entries(Object.groupBy(found, (verb) => verb)).map(([verb, all]) => [verb, all?.length])),
  ).toEqual(verbs);
});

it('the summary is one line of counts', () => {
  expect(baselineSummary(baseline)).toMatch(/^[^\n]*Anyone-links 3[^\n]*$/);
});
