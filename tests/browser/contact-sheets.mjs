#!/usr/bin/env node
// Draws every topic's answer card as a screen shows it, for somebody to look at: npm run pictures -- [folder]
// With --languages it draws the translated topics, in their languages.
// Prints what is too tall or too wide (with --measure nothing else); writes sheets of twelve cards for each width and theme.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { draw } from './draw-cards.mjs';
import { hostConfigOf, styleOf, themes } from './teams-look.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '../..');
const { answerCard, answerCardData } = require(path.join(root, 'dist/cards/answer.js'));
const { topics } = require(path.join(root, 'dist/knowledge/topics/index.js'));
const { languages } = require(path.join(root, 'dist/knowledge/languages/index.js'));

const isMeasuring = process.argv.includes('--measure');
const folder =
  process.argv.slice(2).find((given) => !given.startsWith('--')) ??
  fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-sheets-'));
const widths = [320, 480, 800];
const asks = ['who', 'how-long', 'how', 'what-if', 'true-or-false', 'other'];
const perSheet = 12;
/** A card never taller than a screen, its details closed, in a chat of usual width. */
const tallest = { width: 480, px: 700 };

const byId = new Map(topics.map((topic) => [topic.id, topic]));
const inLanguage = ({ id, texts }) => {
  const own = new Map(texts.map((text) => [text.id, { ...byId.get(text.id), ...text }]));
  return [...own.values()].map((topic) => ({ topic, find: (one) => own.get(one) ?? byId.get(one), language: id }));
};
const shown = process.argv.includes('--languages')
  ? languages.flatMap(inLanguage)
  : topics.map((topic) => ({ topic, find: (one) => byId.get(one), language: 'en' }));
const cardOf = ({ topic, find, language }, ask) => ({
  name: `${language} ${topic.id} (${ask})`,
  card: answerCard(
    answerCardData(
      topic,
      ask,
      topic.related.flatMap((id) => find(id) ?? []),
      'own',
      undefined,
      { language, isEnglishOnly: false },
    ),
  ),
});
const cards = shown.map((one, i) => cardOf(one, asks[i % asks.length]));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const heights = [];
fs.mkdirSync(folder, { recursive: true });
for (const width of isMeasuring ? [] : widths) {
  for (const theme of themes) {
    await page.setContent(`<html><head><style>${styleOf(theme)}</style></head><body></body></html>`);
    await page.addScriptTag({ path: path.join(root, 'node_modules/adaptivecards/dist/adaptivecards.js') });
    const columns = width === 800 ? 3 : 4;
    await page.setViewportSize({ width: columns * (width + 12) + 24, height: 900 });
    for (let first = 0; first < cards.length; first += perSheet) {
      const some = cards.slice(first, first + perSheet).map(({ name, card }) => ({ name, card }));
      const drawn = await page.evaluate(draw, { cards: some, hostConfig: hostConfigOf(theme), width, columns });
      if (theme === 'light') heights.push(...drawn.map((one) => ({ ...one, width })));
      const file = `${width}-${theme}-${String(first / perSheet + 1).padStart(2, '0')}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true, animations: 'disabled' });
    }
  }
}

// Every kind of question, not only the one that each topic's picture shows.
await page.setContent(`<html><head><style>${styleOf('light')}</style></head><body></body></html>`);
await page.addScriptTag({ path: path.join(root, 'node_modules/adaptivecards/dist/adaptivecards.js') });
const all = shown.flatMap((one) => asks.map((ask) => cardOf(one, ask)));
const every = await page.evaluate(draw, {
  cards: all,
  hostConfig: hostConfigOf('light'),
  width: tallest.width,
  columns: 1,
});
await browser.close();

const tall = every.filter(({ height }) => height > tallest.px).sort((a, b) => b.height - a.height);
const wide = heights.filter(({ isTooWide }) => isTooWide);
console.log(`${shown.length} topics, sheets in ${folder}`);
for (const { name, width } of wide) console.log(`too wide at ${width} px: ${name}`);
console.log(
  `at ${tallest.width} px: tallest ${Math.max(...every.map(({ height }) => height)).toFixed(0)} px; ${tall.length} of ${every.length} cards above ${tallest.px} px`,
);
for (const { name, height } of tall.slice(0, 10)) console.log(`    ${height.toFixed(0)} px ${name}`);
