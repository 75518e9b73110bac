import { openTestDb, type TestDb } from '../open-test-db';
import { lookAt, seeds } from './look';

const forwarding = 'email.rule-forwarding-outside';
const hiding = 'email.rule-hiding-mail';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';
const rules = `/users/${STELLA}/mailFolders/inbox/messageRules`;

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

it.each(seeds)('finds every rule that sends mail outside or hides it, and no other: %s', async (seed) => {
  const look = await lookAt(store, { seed });

  await look.read();

  const { email } = look.demo.truth();
  expect(await look.standing(forwarding)).toEqual([...email.forwardingOutside].sort());
  expect(await look.standing(hiding)).toEqual([...email.hidingMail].sort());
  expect([await look.skipped(forwarding), await look.skipped(hiding)]).toEqual([[], []]);
});

it.each([
  ['MailboxSettings.Read', forwarding],
  ['MailboxSettings.Read', hiding],
  ['Domain.Read.All', forwarding],
])('without %s %s is skipped and finds nothing', async (permission, checkId) => {
  const look = await lookAt(store, { seed: 'truth-1', withoutPermissions: [permission] });

  await look.read();

  expect(await look.standing(checkId)).toEqual([]);
  expect(await look.skipped(checkId)).toEqual(['no-permission']);
});

it('sees a rule come and go', async () => {
  const look = await lookAt(store);
  await look.read();
  const before = await look.standing(forwarding);

  const actions = { forwardTo: [{ emailAddress: { name: 'me', address: 'stella@freemail.example' } }] };
  const { body } = await look.demo.call('POST', rules, { body: { displayName: 'Copy', actions } });
  look.moveDays(1);
  await look.read();
  const during = await look.standing(forwarding);
  await look.demo.call('PATCH', `${rules}/${body.id}`, { body: { isEnabled: false } });
  look.moveDays(1);
  await look.read();

  expect(before).not.toContain(STELLA);
  expect(during).toEqual([...before, STELLA].sort());
  expect(await look.standing(forwarding)).toEqual(before);
});
