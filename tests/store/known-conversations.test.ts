import type { Conversation } from '../../src/model/conversation';
import { createKnownConversations } from '../../src/store/known-conversations';

const one: Conversation = {
  id: 'a:1',
  kind: 'personal',
  serviceUrl: 'https://x.example/',
  botId: '28:b',
  userId: 'u1',
};
const start = Date.parse('2026-01-01T00:00:00Z');
let shift = 0;
const open = () => {
  shift = 0;
  const known = createKnownConversations(() => new Date(start + shift));
  known.note(one);
  return known;
};

it('knows what it noted, and nothing else', () => {
  const known = open();

  expect(known.has({ ...one })).toBe(true);
  expect(known.has({ ...one, id: 'a:2' })).toBe(false);
  expect(known.has({ ...one, serviceUrl: 'https://moved.example/' })).toBe(false);
});

it('forgets after a minute, and when it is told to', () => {
  const known = open();
  shift = 59_000;
  expect(known.has(one)).toBe(true);
  shift = 60_000;
  expect(known.has(one)).toBe(false);

  const again = open();
  again.forget(one.id);
  expect(again.has(one)).toBe(false);
});

it('stays small', () => {
  const known = open();
  for (let n = 0; n < 10_000; n += 1) known.note({ ...one, id: `b:${n}` });

  expect(known.has(one)).toBe(false);
  expect(known.has({ ...one, id: 'b:9999' })).toBe(true);
});
