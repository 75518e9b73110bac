import path from 'node:path';
import { chromium } from 'playwright-core';
import { draw } from './draw-cards.mjs';
import { hostConfigOf, styleOf, themes } from './teams-look.mjs';

const root = path.join(import.meta.dirname, '../..');

/** Draws all cards on one sheet for each width and theme, `NAME-WIDTH-THEME.png` in the folder; prints what is too wide. */
export async function drawSheets({ cards, widths, columnsOf, folder, name: sheet }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const width of widths) {
    for (const theme of themes) {
      await page.setContent(`<html><head><style>${styleOf(theme)}</style></head><body></body></html>`);
      await page.addScriptTag({ path: path.join(root, 'node_modules/adaptivecards/dist/adaptivecards.js') });
      const columns = columnsOf(width);
      await page.setViewportSize({ width: columns * (width + 12) + 24, height: 900 });
      const drawn = await page.evaluate(draw, { cards, hostConfig: hostConfigOf(theme), width, columns });
      const file = path.join(folder, `${sheet}-${width}-${theme}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
      for (const { name } of drawn.filter(({ isTooWide }) => isTooWide))
        console.log(`too wide at ${width} px: ${name}`);
    }
  }
  await browser.close();
}
