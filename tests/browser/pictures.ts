import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';

/** The README's pictures change only when somebody means it: KEEP_PICTURES=1. */
const folder =
  process.env.KEEP_PICTURES === '1'
    ? path.join(__dirname, '../../docs/pictures')
    : path.join(os.tmpdir(), 'keyholder-pictures');
const mostBytes = 150_000;

/** Keeps a picture of one card, as a person sees it once it stands still. */
export async function keepPicture(card: Locator, name: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await card.scrollIntoViewIfNeeded();
  const handle = await card.elementHandle();
  await handle?.waitForElementState('stable');
  await card.screenshot({ path: file, animations: 'disabled', scale: 'css' });
  const { size } = fs.statSync(file);
  if (size === 0 || size > mostBytes) throw new Error(`${file} has ${size} bytes`);
}
