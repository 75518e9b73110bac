import type { Conversation } from '../../src/model/conversation';
import {
  findConversation,
  findPersonalChat,
  markConversationDead,
  saveConversation,
} from '../../src/store/conversations';
import { at, newTenant, openTestDb, type TestDb } from '../open-test-db';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const chat = (id: string, more: Partial<Conversation> = {}): Conversation => ({
  id,
  kind: 'personal',
  serviceUrl: 'https://smba.example/emea/',
  botId: '28:bot',
  userId: 'u1',
  ...more,
});

it('gives back what was saved, renewed', async () => {
  const tenant = newTenant();
  await saveConversation(store.db, tenant, chat('a:1'), at(9));

  await saveConversation(store.db, tenant, chat('a:1', { serviceUrl: 'https://smba.example/amer/' }), at(9));

  expect(await findConversation(store.db, tenant, 'a:1')).toEqual(
    chat('a:1', { serviceUrl: 'https://smba.example/amer/' }),
  );
  expect(await findConversation(store.db, newTenant(), 'a:1')).toBeUndefined();
});

it('closed to us it is not found, until somebody speaks there again', async () => {
  const tenant = newTenant();
  await saveConversation(store.db, tenant, chat('a:1'), at(9));

  await markConversationDead(store.db, tenant, 'a:1', at(1));

  expect(await findConversation(store.db, tenant, 'a:1')).toBeUndefined();
  expect(await findPersonalChat(store.db, tenant, 'u1')).toBeUndefined();
  await saveConversation(store.db, tenant, chat('a:1'), at(9));
  expect(await findConversation(store.db, tenant, 'a:1')).toBeDefined();
});

const cases: readonly { name: string; given: Partial<Conversation>; found: boolean }[] = [
  { name: 'their own', given: {}, found: true },
  { name: 'a channel they spoke in', given: { kind: 'channel' }, found: false },
  { name: 'a group chat they spoke in', given: { kind: 'groupChat' }, found: false },
  { name: 'somebody else’s', given: { userId: 'u2' }, found: false },
  { name: 'nobody’s', given: { userId: null }, found: false },
];
it.each(cases)('personal chat: $name', async ({ given, found }) => {
  const tenant = newTenant();

  await saveConversation(store.db, tenant, chat('a:1', given), at(9));

  expect((await findPersonalChat(store.db, tenant, 'u1'))?.id).toBe(found ? 'a:1' : undefined);
});
