import { once } from 'node:events';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { keepPicture } from './pictures';
import { type Program, run, startProgram } from './program';

// The built program, the Agents Playground and a browser, as one person meets them: `npm start`, then `npm run demo:story`.

const patienceMs = 15_000;
let program: Program;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  program = await startProgram();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.setDefaultTimeout(patienceMs);
  await page.goto(program.playgroundUrl, { waitUntil: 'domcontentloaded' });
}, 45_000);

afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

const cards = (): Locator => page.locator('.ac-adaptiveCard');
const cardWith = (text: string): Locator => cards().filter({ hasText: text }).first();
/** A finding's card that is about this file, while it shows this state. */
const alertOf = (file: string, state: string): Locator =>
  cards()
    .filter({ hasText: file })
    .filter({ has: page.locator('#state', { hasText: new RegExp(`^${state}$`) }) })
    .first();

/** A post that arrives just then makes the Playground draw its cards anew and drop what was typed, or the press: once more. */
async function allowNames(reason: string): Promise<void> {
  const route = cardWith('Alerts come here from now on');
  const allowed = cardWith('Names are shown here from now on');
  const missing = route.getByText('Please give a reason.');
  for (let tries = 0; tries < 5; tries += 1) {
    await route.getByRole('textbox', { name: /Why names may be shown/ }).fill(reason);
    await route.getByRole('button', { name: 'Show names here' }).click();
    await allowed
      .or(missing)
      .first()
      .waitFor({ timeout: patienceMs / 5 })
      .catch(() => undefined);
    if (await allowed.isVisible()) return;
  }
  throw new Error('the reason was never taken');
}

it('answers a question in the personal chat', async () => {
  const box = page.locator('[role=textbox]').first();
  await box.click();
  await box.pressSequentially('who is responsible for backups?');
  await page.keyboard.press('Enter');

  const answer = cards()
    .filter({ has: page.locator('#party') })
    .last();
  await answer.waitFor();

  expect(await answer.locator('#party').textContent()).toBe('You (customer)');
  expect(await answer.textContent()).toContain('What we do');
  await keepPicture(answer, 'answer');
}, 30_000);

it('tells of a new link, and removes it once a lead has approved', async () => {
  await page
    .getByRole('treeitem', { name: /Posture alerts/ })
    .last()
    .click();
  await cardWith('First reading done').waitFor();
  await allowNames('Everybody here works in IT operations');

  const story = run('dist/cli/demo-story.js', program.storyArgs);
  const [, file = ''] = await story.line(/^1\. .*shared "(.+)",/);
  const alert = alertOf(file, 'Open');
  await alert.waitFor();

  expect(await alert.textContent()).toContain('Stella Staff');
  await keepPicture(alert, 'alert');

  story.child.stdin?.write('\n');
  const asked = alertOf(file, 'Fix asked');
  await asked.waitFor();
  expect(await asked.textContent()).toMatch(/DELETE\s+\/v1\.0\/drives\//);
  expect(await asked.textContent()).toContain('Adam Admin');
  expect(await alertOf(file, 'Open').count()).toBe(0);
  await keepPicture(asked, 'plan');

  await asked.getByRole('button', { name: 'Approve' }).click();
  const fixed = alertOf(file, 'Fixed');
  await fixed.waitFor();
  expect(await fixed.textContent()).toContain('approved by Lena Lead');
  expect(await fixed.getByRole('button', { name: /Approve|Decline|Request fix/ }).count()).toBe(0);
  await keepPicture(fixed, 'fixed');

  await story.line(/^3\. The link is gone/);
  const [exit] = story.child.exitCode === null ? await once(story.child, 'exit') : [story.child.exitCode];
  expect(exit).toBe(0);
}, 60_000);
