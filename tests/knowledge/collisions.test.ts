import { collisionAmong, collisions } from '../../src/knowledge/collisions';
import { knowledgeOf } from '../../src/wiring/knowledge';
import { library } from '../../src/wiring/understanding';

const { reply } = knowledgeOf().knowledge;
const { find } = library;

it.each(collisions)('"$question" is asked of topics that exist', ({ topics: ids, question }) => {
  expect(ids.filter((id) => id !== undefined && find(id) === undefined)).toEqual([]);
  expect(question).toMatch(/^Do you mean .+\?$/);
});

it.each([
  ['archive?', 'inactive-mailbox'],
  ['how do i restore', 'deleted-email-recovery'],
  ['policies?', 'data-loss-prevention'],
  ['how long are logs kept', 'entra-signin-logs'],
])('asks back on "%s"', (text, one) => {
  const got = reply(text);

  expect(got).toMatchObject({ kind: 'candidates', question: expect.stringContaining('Do you mean') });
  expect(got.kind === 'candidates' && got.topics.map(({ id }) => id)).toContain(one);
});

it('does not ask back where more is said, or where the party is the same whatever is meant', () => {
  expect(reply('how long is the audit log kept')).toMatchObject({ kind: 'answer' });
  expect(reply('who is responsible for labels')).toMatchObject({ kind: 'answer', topic: { party: 'customer' } });
});

it('knows which topics are told apart by one question', () => {
  expect(collisionAmong(['unified-audit-log', 'entra-signin-logs'])?.question).toMatch(/sign-ins/);
  expect(collisionAmong(['unified-audit-log'])).toBeUndefined();
  expect(collisionAmong(['unified-audit-log', 'anyone-links'])).toBeUndefined();
});
