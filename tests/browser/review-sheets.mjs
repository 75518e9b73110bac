#!/usr/bin/env node
// Draws the cards of reviews as a screen shows them, for somebody to look at: node tests/browser/review-sheets.mjs [folder]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { drawSheets } from './draw-sheets.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '../..');
const of = (name) => require(path.join(root, `dist/${name}.js`));
const { reviewListCard, reviewListData } = of('cards/review-list');
const { reviewCampaignCard, reviewCampaignData } = of('cards/review-campaign');
const { reminderCard, reminderData } = of('cards/review-reminder');
const { onManagersSentence } = of('bot/on-managers-sentence');

const folder = process.argv[2] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-reviews-'));
const widths = [320, 480];
const at = (day, month = '03') => `2026-${month}-${String(day).padStart(2, '0')}T09:30:00.000Z`;
const review = {
  id: 'r1',
  kind: 'campaign',
  state: 'running',
  findingKey: null,
  begunAt: at(2),
  begunBy: null,
  endsAt: at(23),
  endedAt: null,
  asksManagers: true,
  managersFrom: null,
};
const late = { ...review, managersFrom: at(23), endsAt: at(30) };
const item = (id, more) => ({
  id,
  driveId: 'd',
  itemId: `i${id}`,
  linkId: `l${id}`,
  findingKey: 'k',
  itemName: 'Price list 2026.xlsx',
  itemUrl: 'https://contoso.sharepoint.com/x',
  isFolder: false,
  place: 'OneDrive of Stella Staff',
  scope: 'anonymous',
  who: null,
  whoName: null,
  canEdit: false,
  endsAt: null,
  firstSeenAt: at(5, '01'),
  ownerName: 'Stella Staff',
  forAdmins: null,
  state: 'open',
  until: null,
  note: null,
  ...more,
});
const items = [
  item(1, {}),
  item(2, {
    itemName: 'Budget plan of the European sales organisation, third and final draft.docx',
    scope: 'person',
    who: 'gil_fabrikam.example#ext#@contoso.example',
    whoName: 'Gil Guest',
    canEdit: true,
    note: 'A security lead declined it.',
  }),
];
const list = (more) =>
  reviewListCard(
    reviewListData({
      review: late,
      forAdmins: false,
      items,
      counts: { open: 2 },
      givenAway: 0,
      only: null,
      page: 0,
      note: '',
      forOwner: null,
      askedToo: null,
      unreached: [],
      ...more,
    }),
  );
const forOwner = { ownerId: 'a1', ownerName: 'Stella Staff', ownerAskedAt: at(2) };
const askedToo = { managerName: 'Adam Admin', askedAt: at(23) };
const campaign = (more) =>
  reviewCampaignCard(
    reviewCampaignData({
      review,
      kinds: { link: 90, person: 20, guest: 4 },
      items: { open: 70, kept: 30, limited: 1, removed: 11, gone: 2 },
      owners: { asked: 10, answered: 24, unreachable: 2 },
      forManagers: { items: 0, asked: 0 },
      forAdmins: [{ reason: 'stale-guest', count: 4 }],
      ...more,
    }),
  );
const deps = { reviews: { switchManagers: async () => ({ isNew: true, runsWithout: true }) } };
const cards = Object.entries({
  'manager: asked': list({ forOwner }),
  'manager: one thing': list({ forOwner, items: items.slice(0, 1), counts: { open: 1, kept: 1 } }),
  'manager: many': list({ forOwner, counts: { open: 12, removing: 1 }, note: '' }),
  'manager: all answered': list({ forOwner, items: [], counts: { kept: 2 } }),
  'manager: over': list({
    review: { ...late, state: 'ended', endedAt: at(30) },
    forOwner,
    items: [],
    counts: {},
    givenAway: 2,
  }),
  'owner: managers are asked next': list({ review }),
  'owner: the manager was asked': list({ askedToo }),
  'owner: reminder': reminderCard(reminderData({ review, open: 2, n: 2 })),
  'admins: why': list({
    forAdmins: true,
    items: ['no-manager', 'manager-unreachable', 'manager-no-answer'].map((forAdmins, n) => item(n, { forAdmins })),
    counts: { open: 3 },
  }),
  'campaign: before': campaign({}),
  'campaign: managers asked': campaign({
    review: late,
    owners: { answered: 24, silent: 10, unreachable: 2 },
    forManagers: { items: 41, asked: 8 },
    forAdmins: [
      { reason: 'stale-guest', count: 4 },
      { reason: 'no-manager', count: 9 },
    ],
  }),
  'switched on': (await onManagersSentence(deps, true, { id: 'b1', name: 'Adam Admin' })).card,
}).map(([name, card]) => ({ name, label: name, card }));

fs.mkdirSync(folder, { recursive: true });
await drawSheets({ cards, widths, columnsOf: () => 4, folder, name: 'reviews' });
console.log(`${cards.length} cards of reviews in ${folder}`);
