import { approvalsCard, approvalsCardData } from '../../src/cards/approvals';
import { baselineCard, baselineCardData, baselineSummary } from '../../src/cards/baseline';
import { type BulkCardInput, bulkCard, bulkCardData } from '../../src/cards/bulk';
import { postureListCard, postureListData } from '../../src/cards/posture-list';
import { routeCard, routeCardData } from '../../src/cards/route';
import { routeSettingsCard, routeSettingsData } from '../../src/cards/route-settings';
import { setSeverityCard, setSeverityData } from '../../src/cards/set-severity';
import { type Area, areaNames } from '../../src/model/areas';
import { defaultSettings } from '../../src/model/route-settings';
import { at } from '../open-test-db';
import { AdaptiveCard, SerializationContext } from './renderer';

const nasty = '<at>everyone</at> [x](https://evil.example) **b** ${title} {{DATE(x)}} a\u202Efdp\u200B '.repeat(100);
const asked = {
  verb: 'finding.show',
  data: { findingKey: 'k1' },
  summary: nasty,
  askedBy: nasty,
  askedAt: at(1),
  expiresAt: at(50),
};
const bulk: BulkCardInput = {
  id: 'b1',
  title: nasty,
  planHash: 'h',
  isUndo: false,
  state: 'asked',
  askedBy: nasty,
  askedAt: at(1),
  expiresAt: at(50),
  decidedBy: null,
  decidedAt: null,
  decidedAs: null,
  reason: null,
  needsReason: false,
  leftOut: 2,
  consequences: ['Everyone who uses these links loses access at once.'],
  cannotUndo: null,
  counts: { waiting: 40 },
  rows: Array.from({ length: 15 }, () => ({ subject: nasty, state: 'waiting' as const, note: nasty })),
  page: 1,
  now: at(2),
  undoable: 0,
  undo: null,
  showsNames: true,
};
const decided = { state: 'approved', decidedBy: nasty, decidedAt: at(3), reason: nasty } as const;
const bulkOf = (more: Partial<BulkCardInput>) => bulkCard(bulkCardData({ ...bulk, ...more }));
const baseline = {
  readAt: at(1),
  read: [{ name: 'Libraries and OneDrives', items: 100 }],
  progress: [],
  scores: [
    { area: 'all', percent: 60, passed: 3, partly: 0, failed: 2, skipped: 1, stated: 0 },
    { area: 'sharing', percent: 40, passed: 1, partly: 0, failed: 2, skipped: 0, stated: 0 },
    { area: 'backup', percent: null, passed: 0, partly: 0, failed: 0, skipped: 1, stated: 0 },
  ],
  since: { day: '2026-03-01', percent: 55, changes: [{ title: 'Anyone-links', from: 'failed', to: 'passed' }] },
  checks: [{ title: 'Anyone-links', standing: 3, waiting: 1 }],
  unseen: [{ what: 'registrations', why: nasty, cure: 'Grant AuditLog.Read.All.' }],
  seenWithin: { how: 'asked', everyS: 300 },
  drill: null,
} as const;
const many = <T>(one: T, length = 40): readonly T[] => Array.from({ length }, () => one);
const row = { name: nasty, detail: nasty, url: null, findingKey: 'sharing.anonymous-link-open:d1/i1/l1' };
const listed = {
  headline: '400 anyone-links',
  understood: ['Anyone-links', `in “${nasty}”`],
  total: 400,
  readAt: at(1),
  unseen: [],
  notes: [],
  rows: many(row, 10),
  page: 0,
  pages: 40,
};
const list = (more: object, kind: 'all' | 'own' = 'all') =>
  postureListCard(postureListData({ ...listed, ...more }, { subject: 'links', place: 'Marketing' }, kind));

const cases: readonly {
  name: string;
  card: Record<string, unknown>;
  says: RegExp;
  verbs: Readonly<Record<string, number>>;
}[] = [
  {
    name: 'baseline',
    card: baselineCard(baselineCardData(baseline, 'baseline')),
    says: /First reading done.*60 %.*3 open, and 1 within their grace.*40 % · 2 not in order.*not seen · 1 could not look.*What I cannot see \(1\).*registrations/,
    verbs: {},
  },
  {
    name: 'baseline, all seen',
    card: baselineCard(baselineCardData({ ...baseline, unseen: [] }, 'baseline')),
    says: /First reading done(?!.*What I cannot see)/,
    verbs: {},
  },
  {
    name: 'posture',
    card: baselineCard(baselineCardData(baseline, 'posture')),
    says: /Our score and the open findings, as last read 2026-\u206003-\u206002 09:01 UTC/,
    verbs: {},
  },
  {
    name: 'still reading',
    card: baselineCard(baselineCardData({ ...baseline, readAt: null }, 'posture')),
    says: /for the first time….*keeps itself up to date/,
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
  {
    name: 'many fixes, to be decided',
    card: bulkOf({}),
    says: /"Fix asked".*40 of them, decided together.*2 more were meant.*16 to 30 of 40/,
    verbs: { 'bulk.approve': 1, 'bulk.decline': 1, 'bulk.show': 2, 'bulk.csv': 1 },
  },
  {
    name: 'many fixes, to be decided, without names',
    card: bulkOf({ showsNames: false, rows: [] }),
    says: /"Fix asked".*Names are left out/,
    verbs: {},
  },
  {
    name: 'many fixes, running',
    card: bulkOf({ ...decided, counts: { done: 12, running: 28 } }),
    says: /"Fixing".*Of 40: 12 done, 28 running/,
    verbs: { 'bulk.show': 2, 'bulk.csv': 1 },
  },
  {
    name: 'many fixes, not all done',
    card: bulkOf({ ...decided, counts: { done: 30, failed: 1, unverified: 2, changed: 3, gone: 4 }, undoable: 30 }),
    says: /"Failed".*Of 40: 30 done, 1 failed, 2 sent, not seen yet, 3 changed: new plan, 4 gone before.*has a new plan on its own card.*Undo 30 of them/,
    verbs: { 'bulk.undo': 1, 'bulk.show': 2, 'bulk.csv': 1 },
  },
  {
    name: 'many fixes, all done',
    card: bulkOf({ ...decided, counts: { done: 40 }, undoable: 40, cannotUndo: null }),
    says: /"Fixed".*Undo all/,
    verbs: { 'bulk.undo': 1, 'bulk.show': 2, 'bulk.csv': 1 },
  },
  {
    name: 'many fixes, done too long ago to be undone',
    card: bulkOf({ ...decided, counts: { done: 40 }, undoable: 40, now: '2026-06-02T09:00:00Z' }),
    says: /"Fixed"/,
    verbs: { 'bulk.show': 2, 'bulk.csv': 1 },
  },
  {
    name: 'many fixes, declined',
    card: bulkOf({ ...decided, state: 'declined', counts: { declined: 40 } }),
    says: /"Open".*Of 40: 40 declined.*Nothing was changed/,
    verbs: { 'bulk.show': 2, 'bulk.csv': 1 },
  },
  {
    name: 'nothing found',
    card: list({ headline: 'No anyone-links', total: 0, rows: [], pages: 0 }),
    says: /No anyone-links.*Understood: Anyone-links.*As last read 2026-\u206003-\u206002 09:01 UTC/,
    verbs: {},
  },
  {
    name: 'not all was seen',
    card: list({ unseen: [{ collection: 'sharing links', why: nasty }] }),
    says: /Could not look: sharing links.*There may be more/,
    verbs: { 'finding.show': 10, 'posture.page': 1, 'posture.csv': 1 },
  },
  {
    name: 'much was not seen',
    card: list({
      unseen: many({ collection: 'sharing links', why: nasty }, 3),
      unjudged: ['4 could not be judged: why', '7 could not be judged: what'],
    }),
    says: /^(?!.*(?:Could not look|4 could)).*could not look at, or not judge. There may be more.*What can you not see/,
    verbs: { 'finding.show': 10, 'posture.page': 1, 'posture.csv': 1 },
  },
  {
    name: 'nothing can be said',
    card: list({ total: null, readAt: null, rows: [], pages: 0, unseen: [{ collection: 'accounts', why: 'no-data' }] }),
    says: /Could not look: accounts.*So I give no number/,
    verbs: {},
  },
  {
    name: 'a page in the middle',
    card: list({ page: 3 }),
    says: /31–40 of 400/,
    verbs: { 'finding.show': 10, 'posture.page': 2, 'posture.csv': 1 },
  },
  {
    name: 'a short list',
    card: list({ total: 2, rows: many(row, 2), pages: 1 }),
    says: /400 anyone-links(?!.* of 2)/,
    verbs: { 'finding.show': 2 },
  },
  {
    name: 'only the count',
    card: list({ rows: [] }),
    says: /400 anyone-links/,
    verbs: { 'posture.list': 1, 'posture.csv': 1 },
  },
  {
    name: 'own links',
    card: list({ rows: many({ ...row, findingKey: null, url: 'https://contoso.sharepoint.example/x' }, 10) }, 'own'),
    says: /Action.OpenUrl/,
    verbs: { 'own.links': 1 },
  },
  {
    name: 'an address that is none',
    card: list({ rows: many({ ...row, findingKey: null, url: 'javascript:alert(1)' }, 10), pages: 1 }, 'own'),
    says: /^(?!.*(OpenUrl|javascript))/,
    verbs: {},
  },
  {
    name: 'route with names',
    card: routeCard(routeCardData({ showsNames: true, outsiders: 0, conversationId: '19:x', isOwn: false })),
    says: /cards show names/,
    verbs: { 'route.settings': 1 },
  },
  {
    name: 'route without',
    card: routeCard(routeCardData({ showsNames: false, outsiders: 2, conversationId: '19:x', isOwn: false })),
    says: /2 people here are neither/,
    verbs: { 'route.allow-names': 1, 'route.settings': 1 },
  },
  {
    name: 'route settings',
    card: routeSettingsCard(
      routeSettingsData({
        conversationId: '19:x',
        settings: defaultSettings,
        areas: Object.keys(areaNames) as Area[],
        note: 'Saved.',
      }),
    ),
    says: /"value":"medium".*Europe\/Berlin/,
    verbs: { 'route.save-settings': 1, 'route.preview': 1, 'route.test': 1 },
  },
  {
    name: 'set severity',
    card: setSeverityCard(setSeverityData([{ id: 'a.b', title: 'Some check', set: 'low' }])),
    says: /Set now: Some check \(low\)/,
    verbs: { 'severity.set': 1 },
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
