#!/usr/bin/env node
// Draws the cards of alerts as a screen shows them, for somebody to look at: node tests/browser/alert-sheets.mjs [folder]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { drawSheets } from './draw-sheets.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '../..');
const of = (name) => require(path.join(root, `dist/${name}.js`));
const { check } = of('checks/anonymous-links/index');
const { removeLink } = of('remedies/remove-link');
const { findingCard, findingCardData } = of('cards/finding');
const { groupCard, groupCardData } = of('cards/group');
const { digestCard, digestData } = of('cards/digest');
const { changeCard, changeData } = of('cards/change');
const { exceptionsCard, exceptionsCardData } = of('cards/exceptions');
const { webhooksCard, webhooksData } = of('cards/webhook');
const { routeSettingsCard, routeSettingsData } = of('cards/route-settings');
const { setSeverityCard, setSeverityData } = of('cards/set-severity');
const { deliveryReportCard, deliveryReportData } = of('cards/delivery-report');
const { chooseOrganisationCard, chooseOrganisationData } = of('cards/choose-organisation');
const { nameCard } = of('bot/several/name-organisation');
const { defaultSettings } = of('model/route-settings');
const { areaNames } = of('model/areas');

const folder = process.argv[2] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-alerts-'));
const widths = [320, 480, 800];
const at = (day, time = '09:30') => `2026-03-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const [adam, lena] = [
  { id: 'b1', name: 'Adam Admin' },
  { id: 'c1', name: 'Lena Lead' },
];

const finding = {
  key: `${check.id}:d/i/l`,
  checkId: check.id,
  subjectId: 'd/i/l',
  subject: 'Price list 2026.xlsx',
  severity: 'high',
  because: 'anyone can view, no end date',
  facts: [
    { name: 'File', value: 'Price list 2026.xlsx', personal: true },
    { name: 'Where', value: 'Marketing, Shared documents', personal: true },
    { name: 'Owner', value: 'Stella Staff', personal: true },
    { name: 'Anyone can', value: 'view', personal: false },
    { name: 'Ends', value: 'never', personal: false },
  ],
  url: 'https://contoso.sharepoint.com/x',
  state: 'open',
  isBaseline: false,
  firstSeenAfter: at(2, '08:00'),
  firstSeenAt: at(2),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
};
const link = { id: 'l', driveId: 'd', itemId: 'i', scope: 'anonymous', type: 'view', hasPassword: false, endsAt: null };
const plan = removeLink.plan(finding, { link });
const approval = (state, more = {}) => ({
  id: 'a1',
  plan,
  planHash: 'h',
  state,
  askedBy: 'Adam Admin',
  askedAt: at(2, '10:00'),
  decidedBy: state === 'asked' ? null : 'Lena Lead',
  decidedAt: state === 'asked' ? null : at(2, '10:20'),
  votes: [],
  expiresAt: at(9),
  decidedAs: null,
  reason: null,
  was: null,
  ...more,
});
const exception = (state, thing = null) => ({
  id: 'e1',
  reason: 'The price list is public on purpose.',
  until: at(30),
  state,
  askedBy: adam,
  askedAt: at(3),
  decidedBy: state === 'asked' ? null : lena,
  thing,
});
const history = {
  foundAt: at(2),
  events: [
    { key: 'k', at: at(3), kind: 'assigned', by: adam, note: 'Lena Lead' },
    { key: 'k', at: at(2, '10:00'), kind: 'fix-asked', by: adam, note: null },
  ],
};
const riskDeclined = { key: 'k', at: at(4), kind: 'risk-declined', by: lena, note: 'It holds salaries.' };
const cardOf = (more, input = {}) =>
  findingCard(
    findingCardData({
      finding: { ...finding, ...more },
      check,
      topicTitle: 'Anyone links',
      remedies: [removeLink],
      needsReason: false,
      approval: null,
      fix: null,
      exception: null,
      history,
      people: [adam, lena],
      showsNames: true,
      ...input,
    }),
  );
const byState = {
  open: () => cardOf({}),
  'open, no names': () => cardOf({}, { showsNames: false, people: [] }),
  'open, assigned, came back': () => cardOf({ assignee: lena, regressions: 2 }),
  'fix asked': () => cardOf({ state: 'fix-asked' }, { approval: approval('asked') }),
  fixing: () => cardOf({ state: 'fixing' }, { approval: approval('approved') }),
  fixed: () =>
    cardOf(
      { state: 'fixed', closedAt: at(2, '10:21') },
      { approval: approval('approved'), fix: { state: 'done', note: null, finishedAt: at(2, '10:21') } },
    ),
  failed: () =>
    cardOf(
      { state: 'failed' },
      {
        approval: approval('approved'),
        fix: { state: 'failed', note: 'Graph answered 423: the file is locked', finishedAt: at(2) },
      },
    ),
  unverified: () =>
    cardOf(
      { state: 'unverified' },
      { approval: approval('approved'), fix: { state: 'unverified', note: 'Graph did not answer', finishedAt: at(2) } },
    ),
  snoozed: () => cardOf({ state: 'snoozed', until: at(9) }),
  'accepting is asked': () => cardOf({}, { exception: exception('asked', {}) }),
  accepted: () => cardOf({ state: 'accepted', until: at(30) }, { exception: exception('accepted', {}) }),
  'accepting was declined': () =>
    cardOf(
      {},
      { exception: exception('declined'), history: { ...history, events: [riskDeclined, ...history.events] } },
    ),
  declined: () => cardOf({}, { approval: approval('declined') }),
};
const groupOf = (more) =>
  groupCard(
    groupCardData({
      id: 'g',
      beganAt: at(3),
      counts: { open: 30, fixed: 12, snoozed: 3 },
      check,
      topicTitle: 'Anyone links',
      rows: Array.from({ length: 15 }, (_, i) => ({
        subject: `Report ${i + 1}.docx`,
        because: 'anyone can view, no end date',
        state: 'open',
        assigneeName: i % 4 ? null : 'Lena Lead',
      })),
      page: 1,
      people: [adam, lena],
      showsNames: true,
      ...more,
    }),
  );
const days = Array.from({ length: 30 }, (_, i) => ({
  day: `2026-02-${String(i + 1).padStart(2, '0')}`,
  percent: 46 + Math.round(i / 3),
  left: 151 - 2 * i,
}));
const numbers = {
  fromAt: at(2, '07:00'),
  untilAt: at(3, '07:00'),
  timeZone: 'Europe/Berlin',
  opened: [
    { title: 'Anyone-links', count: 4, isTold: true, examples: ['Price list 2026.xlsx', 'Plan.docx'] },
    { title: 'Stale guests', count: 2, isTold: false, examples: ['Gina Guest'] },
    { title: 'Weakened policies', count: 1, isTold: false, isHeld: true, examples: ['MFA for all'] },
  ],
  fixed: [{ title: 'Legacy authentication', count: 1 }],
  waiting: { critical: 1, high: 12, medium: 30, low: 70 },
  fixesAsked: 1,
  ending: 3,
  score: { percent: 55, before: 52 },
  unseen: 14,
  backlog: [
    { area: 'sharing', total: 60, left: 41 },
    { area: 'identity', total: 91, left: 52 },
  ],
  more: {
    cameBack: [{ title: 'Policies made weaker', count: 1 }],
    overdue: 2,
    acceptancesEnding: 1,
    line: days.map(({ day, percent }) => ({ day, percent })),
    areas: [
      { area: 'sharing', percent: 20 },
      { area: 'identity', percent: 45 },
      { area: 'access', percent: 80 },
    ],
    burnDown: days.map(({ day, left }) => ({ day, left })),
    owners: [
      { name: 'Lena Lead', left: 40 },
      { name: null, left: 53 },
    ],
    microsoft: { opened: 1, over: 1, standing: 0, names: ['Some people could not send mail'] },
    unreachable: 1,
  },
};
const digest = (showsNames, lookBack) => {
  const card = digestCard(digestData(numbers, showsNames, lookBack));
  // What stands behind the button, open: it is to be looked at too.
  return JSON.parse(JSON.stringify(card).replace('"id":"areas","isVisible":false', '"id":"areas"'));
};
const customers = [
  { tenantId: 'c', name: 'Contoso' },
  { tenantId: 'f', name: 'Fabrikam & Sons, Manufacturing and Trade of Europe' },
];
const rest = {
  'choose an organisation': chooseOrganisationCard(chooseOrganisationData(customers)),
  'of one organisation': nameCard(cardOf({}), customers[1]),
  group: groupOf({}),
  'group, no names': groupOf({ rows: [], page: 0, people: [], showsNames: false }),
  'group, over': groupOf({ counts: { fixed: 45 }, page: 0 }),
  digest: digest(true),
  'digest, no names': digest(false),
  'look back': digest(true, { sinceDay: '2026-11-01', isCut: true }),
  'planned change': changeCard(
    changeData(
      {
        id: 'c1',
        area: 'access',
        by: adam,
        conversationId: '19:x',
        beginsAt: at(3, '15:00'),
        untilAt: at(3, '18:00'),
        endedAt: at(3, '17:00'),
        before: [],
        comparison: {
          checks: [{ title: 'Policies made weaker', before: 0, after: 2 }],
          changed: ['Block legacy authentication'],
          held: 2,
          standing: 1,
          endedBy: 'person',
        },
      },
      true,
    ),
  ),
  exceptions: exceptionsCard(
    exceptionsCardData([
      {
        findingKey: 'k',
        headline: check.headline,
        subject: 'Brochures',
        reason: 'A public folder',
        until: at(30),
        isAsked: false,
        isForThing: true,
        askedBy: 'Adam Admin',
        decidedBy: 'Lena Lead',
      },
      {
        findingKey: 'k',
        headline: check.headline,
        subject: 'Plan.docx',
        reason: 'Until the fair is over',
        until: at(12),
        isAsked: true,
        isForThing: false,
        askedBy: 'Adam Admin',
        decidedBy: null,
      },
    ]),
  ),
  webhooks: webhooksCard(webhooksData([{ id: 'w', host: 'siem.contoso.example', createdAt: at(1) }])),
  routes: routeSettingsCard(
    routeSettingsData({
      conversationId: '19:x',
      settings: defaultSettings,
      areas: Object.keys(areaNames),
      note: 'Saved. It counts from now on.',
    }),
  ),
  severity: setSeverityCard(setSeverityData([{ id: check.id, title: check.title, set: null }])),
  'delivery report': deliveryReportCard(
    deliveryReportData({
      name: null,
      rows: [
        {
          headline: check.title,
          subject: 'Plan.docx',
          place: 'the own chat of Luis Lead',
          isDue: true,
          changes: 0,
          postedAt: null,
          shownAt: null,
          tries: 3,
          failure: 'Teams answered 403 (MessageWritesBlocked)',
          failedAt: at(3),
          isGivenUp: true,
        },
        {
          headline: check.title,
          subject: 'Plan.docx',
          place: 'channel or chat 1 of 2',
          isDue: false,
          changes: 2,
          postedAt: at(2),
          shownAt: at(3),
          tries: 0,
          failure: null,
          failedAt: null,
          isGivenUp: false,
        },
      ],
      unreachable: [
        {
          name: 'Luis Lead',
          why: 'the app is not installed for them, or they blocked it (Teams answered 403)',
          at: at(3),
        },
      ],
    }),
  ),
};
const cards = [
  ...Object.entries(byState).map(([name, make]) => ({ name: `finding: ${name}`, label: name, card: make() })),
  ...Object.entries(rest).map(([name, card]) => ({ name, label: name, card })),
];

fs.mkdirSync(folder, { recursive: true });
await drawSheets({ cards, widths, columnsOf: (width) => (width === 800 ? 2 : 3), folder, name: 'alerts' });
const largest = cards
  .map(({ name, card }) => ({ name, bytes: Buffer.byteLength(JSON.stringify(card)) }))
  .sort((a, b) => b.bytes - a.bytes)[0];
console.log(
  `${cards.length} cards of alerts in ${folder}; the largest is “${largest.name}” with ${largest.bytes} bytes`,
);
