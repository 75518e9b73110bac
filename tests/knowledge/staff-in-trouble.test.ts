import { topics } from '../../src/knowledge/topics';
import { knowledgeOf } from '../../src/wiring/knowledge';

const { reply } = knowledgeOf().knowledge;

it.each([
  ['somebody sent me a weird email asking for my password', 'user-awareness'],
  ['I got a phishing email, what do I do', 'user-awareness'],
  ['I received a suspicious mail', 'user-awareness'],
  ['I already clicked the link', 'compromised-account'],
  ['I entered my password on a strange page', 'compromised-account'],
  ["I got a code on my phone but I wasn't logging in", 'compromised-account'],
  ['my authenticator asks me to approve and I did nothing', 'compromised-account'],
  ['someone is trying to log in as me', 'compromised-account'],
])('"%s" is answered with %s', (text, topic) => {
  expect(reply(text)).toMatchObject({ kind: 'answer', topic: { id: topic } });
});

it.each(['user-awareness', 'compromised-account', 'email-threat-filtering'])(
  'the first step of %s tells staff to let IT know',
  (id) => {
    expect(topics.find((topic) => topic.id === id)?.actions[0]).toMatch(/IT now/);
  },
);
