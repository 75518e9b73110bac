import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { draw } from '../browser/draw-cards.mjs';
import { hostConfigOf, styleOf, themes } from '../browser/teams-look.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const width = 640;
const indent = 32;

/** The channel from top to bottom, replies under their card, as it stands at the end. @returns the files; none where there is no browser */
export async function drawChannel(
  messages,
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-week-pictures-')),
) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!fs.existsSync(executablePath)) return [];
  fs.mkdirSync(folder, { recursive: true });
  const cards = messages
    .filter(({ thread }) => thread === null)
    .flatMap((post) => [post, ...messages.filter(({ thread }) => thread === post.id)])
    .map(({ titles, states, thread }) => ({
      name: titles.at(-1),
      card: states.at(-1).card,
      indent: thread === null ? 0 : indent,
      label: `Keyholder · ${states[0].at.slice(0, 16).replace('T', ' ')}${states.length > 1 ? ` · changed ${states.at(-1).at.slice(0, 16).replace('T', ' ')}` : ''}`,
    }));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const files = [];
  for (const theme of themes) {
    await page.setContent(`<html><head><style>${styleOf(theme)}</style></head><body></body></html>`);
    await page.addScriptTag({ path: path.join(root, 'node_modules/adaptivecards/dist/adaptivecards.js') });
    await page.setViewportSize({ width: width + 24, height: 900 });
    await page.evaluate(draw, { cards, hostConfig: hostConfigOf(theme), width, columns: 1 });
    files.push(path.join(folder, `channel-${theme}.png`));
    await page.screenshot({ path: files.at(-1), fullPage: true, animations: 'disabled' });
  }
  await browser.close();
  return files;
}
