import type { Card } from './connector';
import { openVeiledStage } from './settled';
import { textOf } from './share';
import { button, channel, element, lastState, people, type Stage, until } from './stage';
import type { Veil } from './veil';

let veil: Veil;
let stage: Stage;
beforeAll(async () => {
  ({ stage, veil } = await openVeiledStage());
});
afterAll(async () => {
  await stage.close();
  await veil.close();
});
beforeEach(() => veil.lift());

const sayOf = (card: Card | undefined): string => String(card && element(lastState(card), 'drill-state')?.text);
const drillsIn = (where: string): readonly Card[] =>
  stage.connector.cards().filter((card) => card.conversation.startsWith(where) && sayOf(card) !== 'undefined');
const wholeOf = async (): Promise<string> => {
  const drive = await stage.graph<{ id: string }>('GET', `/users/${people.admin.aadObjectId}/drive`);
  const { value } = await stage.graph<{ value: { name: string }[] }>('GET', `/drives/${drive.id}/root/children`);
  return value.map(({ name }) => name).join('\n');
};
const dataOf = (node: unknown, verb: string) => button(node, verb)?.data ?? {};

/** Asks for a drill in the channel. @returns its card there */
async function ask(): Promise<Card> {
  const before = drillsIn(channel).length;
  await stage.say('admin', 'drill', channel);
  return until(() => drillsIn(channel)[before]);
}
const approve = (card: Card) => stage.press('lead', 'approval.approve', dataOf(lastState(card), 'approval.approve'));
const isOver = (card: Card): boolean => button(lastState(card), 'drill.ask') !== undefined;
const posture = async (): Promise<string> => textOf((await stage.say('admin', 'posture'))[0] as Card);
const skippedIn = (card: string): number => Number(/(\d+) could not look/.exec(card)?.[1] ?? 0);
/** The time is over; what waits for it looks at once. */
function runOut(): void {
  stage.moveClock(400_000);
  stage.wake('fix');
}

it('is for admins, asked by one and approved by a lead who saw each call', async () => {
  const [no] = await stage.say('staff', 'drill');
  expect(no && textOf(no)).toContain('for admins and security leads');
  const before = await wholeOf();

  const card = await ask();

  expect(sayOf(card)).toBe('Waits for a security lead');
  expect(textOf(card)).toMatch(/POST .*children.*PUT .*content.*createLink.*DELETE .*permissions.{0,4}link.*DELETE /s);
  await until(() => drillsIn('a:29:lead').length > 0 && drillsIn('a:29:lead2').length > 0);
  expect(await wholeOf()).toBe(before);
  const [again] = await stage.say('lead', 'run a drill');
  expect(again && sayOf(again)).toBe('Waits for a security lead');
  const data = dataOf(lastState(card), 'approval.approve');
  expect(String((await stage.press('admin', 'approval.approve', data)).value)).toContain('Only a security lead');
  const forged = { ...data, planHash: '0'.repeat(64) };
  expect(String((await stage.press('lead', 'approval.approve', forged)).value)).toContain('The plan changed');

  await stage.press('lead', 'approval.approve', data);
  await until(() => isOver(card));

  expect(sayOf(card)).toMatch(/^Noticed after \d+ seconds?$/);
  expect(textOf(card)).toMatch(/Card in Teams.*after the link was made.*Taken away.*looked, and it is gone/s);
  expect(await wholeOf()).toBe(before);
  expect(await posture()).toMatch(/Tested on \d{4}-\d\d-\d\d.*noticed after \d+ seconds?/);
  expect((await stage.journal()).join('\n')).toMatch(
    /"kind":"fix.asked"[\s\S]*fire-drill[\s\S]*"kind":"fix.approved"[\s\S]*"kind":"drill.made"[\s\S]*"kind":"drill.tested"[\s\S]*"kind":"drill.ended"/,
  );
  // Its finding goes the way of any: told once, and seen to be gone.
  const told = await until(() =>
    stage.connector
      .cards()
      .find(
        (one) =>
          one.conversation.startsWith(channel) &&
          one.states.some((state) => JSON.stringify(state).includes('nothing secret.txt') && element(state, 'state')),
      ),
  );
  await until(() => element(lastState(told), 'state')?.text === 'Fixed');
});

it('has failed when the link is not noticed, and sharing is “could not check” until one succeeds', async () => {
  const before = await wholeOf();
  const skippedBefore = skippedIn(await posture());
  const card = await ask();
  veil.refuse(/root\/delta/, 403);
  await approve(card);
  await until(() => sayOf(card) === 'Watching for the link…');
  expect(await wholeOf()).not.toBe(before);

  runOut();
  await until(() => isOver(card));

  expect(sayOf(card)).toBe('Failed: the link was not noticed in time');
  expect(await wholeOf()).toBe(before);
  veil.lift();
  const failed = await posture();
  expect(failed).toMatch(/Tested on [^"]*: a new link was not noticed within 6 minutes/);
  expect(skippedIn(failed)).toBeGreaterThan(skippedBefore);
  expect(JSON.stringify(await stage.say('admin', 'what can you not see?'))).toMatch(
    /fire drill on .*showed that a new link is not noticed.*Not checked: [^"]*Anyone-links/s,
  );

  const good = await ask();
  await approve(good);
  await until(() => isOver(good));
  expect(sayOf(good)).toMatch(/^Noticed after/);
  // Less may be unseen by now: what is read last at a start may have come meanwhile.
  expect(skippedIn(await posture())).toBeLessThanOrEqual(skippedBefore);
});

it('says plainly what stands where it cannot be taken away', async () => {
  const before = await wholeOf();
  const card = await ask();
  const refused = veil.refuse(/root:\/Keyholder fire drill/, 403, 'DELETE');
  await approve(card);
  await until(() => isOver(card));

  expect(refused.hits).toBe(2);
  expect(sayOf(card)).toBe('Over, and something is left');
  const left = String(element(lastState(card), 'drill-standing')?.text);
  expect(left).toMatch(/Still there: the folder .*the file .*its link for anyone.*Graph answered 403.*by hand/s);
  expect(textOf(card)).toContain('Open the library');
  expect(await wholeOf()).not.toBe(before);
});

it('learns nothing where links for anyone are switched off, and leaves nothing', async () => {
  const before = await wholeOf();
  await stage.graph('PATCH', '/admin/sharepoint/settings', { sharingCapability: 'externalUserSharingOnly' });
  const card = await ask();

  await approve(card);
  await until(() => isOver(card));

  expect(sayOf(card)).toBe('Could not be tried');
  expect(textOf(card)).toContain('Links for anyone may be switched off here');
  expect(await wholeOf()).toBe(before);
  await stage.graph('PATCH', '/admin/sharepoint/settings', { sharingCapability: 'externalUserAndGuestSharing' });
});

it('stops with “fixes off” and says what stands, and goes on with “fixes on”', async () => {
  const before = await wholeOf();
  const card = await ask();
  veil.refuse(/root\/delta/, 403);
  await approve(card);
  await until(() => sayOf(card) === 'Watching for the link…');

  await stage.say('lead', 'fixes off');
  runOut();
  await until(() => textOf(card).includes('Fixes are switched off, so the link stands'));
  expect(await wholeOf()).not.toBe(before);

  await stage.say('lead', 'fixes on');
  await until(() => isOver(card));
  expect(await wholeOf()).toBe(before);
});

it('a lead can say no, and nothing is made', async () => {
  const before = await wholeOf();
  const card = await ask();

  await stage.press('lead', 'approval.decline', {
    ...dataOf(lastState(card), 'approval.decline'),
    declineReason: 'not now',
  });
  await until(() => isOver(card));

  expect(sayOf(card)).toBe('Not run');
  expect(await wholeOf()).toBe(before);
});
