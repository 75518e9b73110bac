import type { Card } from './connector';
import { openSettledStage } from './settled';
import { button, lastState, people, type Stage, stateOf, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const textOf = (card: Card): string => JSON.stringify(lastState(card));
const standing = (words: string): Card | undefined =>
  stage.connector.cards().find((card) => stateOf(card) !== undefined && textOf(card).includes(words));
const receipts = (): readonly Card[] =>
  stage.connector.cards().filter((card) => /Done, and seen to be done|Undone|Being undone/.test(textOf(card)));
type Data = Record<string, string>;
const dataOf = (node: unknown, verb: string): Data => (button(node, verb)?.data ?? {}) as Data;

const rulesOf = (userId: string): string => `/users/${userId}/mailFolders/inbox/messageRules`;

it('a rule that sends mail outside is switched off after approval, and on again after an approved undo', async () => {
  const { id } = await stage.graph<{ id: string }>('POST', rulesOf(people.staff.aadObjectId), {
    displayName: 'Copies',
    sequence: 1,
    isEnabled: true,
    actions: { forwardTo: [{ emailAddress: { address: 'x@evil.example', name: 'x' } }] },
  });
  const isOn = async (): Promise<boolean> => {
    const { value } = await stage.graph<{ value: { id: string; isEnabled: boolean }[] }>(
      'GET',
      rulesOf(people.staff.aadObjectId),
    );
    return value.find((rule) => rule.id === id)?.isEnabled ?? false;
  };
  stage.moveClock(24 * 3_600_000);
  stage.wake('mailboxes');
  const card = await until(() => standing('Stella'));

  const asked = await stage.press('admin', 'finding.request-fix', dataOf(lastState(card), 'finding.request-fix'));
  await stage.press('lead', 'approval.approve', dataOf(asked.value, 'approval.approve'));
  await until(() => stateOf(card) === 'Fixed');
  expect(await isOn()).toBe(false);
  expect(button(lastState(card), 'fix.undo')).toBeUndefined();

  const receipt = await until(() => receipts()[0]);
  const undo = dataOf(lastState(receipt), 'fix.undo');
  const refused = await stage.press('staff', 'fix.undo', undo, receipt.conversation);
  expect(String(refused.value)).toContain('Only an admin');
  const plan = await stage.press('lead', 'fix.undo', undo, receipt.conversation);
  const own = await stage.press(
    'lead',
    'approval.approve',
    dataOf(plan.value, 'approval.approve'),
    receipt.conversation,
  );
  expect(String(own.value)).toContain('somebody else has to approve');
  expect(await isOn()).toBe(false);

  await stage.press('lead2', 'approval.approve', dataOf(plan.value, 'approval.approve'), receipt.conversation);
  await until(() => receipts().some((one) => textOf(one).includes('"Undone"')));
  expect(await isOn()).toBe(true);
  expect((await stage.journal()).filter((line) => /"kind":"fix\.undo-(asked|approved|done)"/.test(line))).toHaveLength(
    3,
  );

  const again = await stage.press('admin', 'fix.undo', undo, receipt.conversation);
  expect(String(again.value)).toContain('as it did before');
});
