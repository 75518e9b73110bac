import { knowledgeOf } from '../../src/wiring/knowledge';

const { reply } = knowledgeOf().knowledge;

it.each([
  ['my colleague can see my calendar, why', 'calendar-contact-sharing'],
  ['did microsoft lose our data?', 'data-corruption'],
  ["who do I call if teams doesn't work", 'service-health-communication'],
  ['what is a tenant?', 'tenant-isolation'],
  ['is Teams recording me', 'teams-recording-expiry'],
  ['does deleting in Teams delete it for everyone', 'teams-data-protection'],
  ['how do I change my password', 'self-service-password-reset'],
  ['my account is locked', 'self-service-password-reset'],
  ['I forgot my password', 'self-service-password-reset'],
  ['can I use chatgpt for work', 'ai-shared-responsibility'],
  ['can I put customer addresses in copilot?', 'copilot-training-data'],
  ['laptop stolen, who do I tell?', 'lost-or-stolen-device'],
  ['are we compliant with iso 27001?', 'compliance-split'],
  ['who can approve fixes?', 'high-impact-change-approval'],
])('"%s" is answered with %s', (text, topic) => {
  expect(reply(text)).toMatchObject({ kind: 'answer', topic: { id: topic } });
});

it.each([
  'which files of mine can everyone open?',
  'what happened yesterday?',
  "what's new since yesterday",
  'what did the last scan find?',
  'when did you last look?',
  'what should I fix first?',
  'what is overdue?',
  'oldest open finding',
  'give me a summary for the board',
  'which of our data is not backed up?',
  'who are the security leads',
  'who is an exchange admin?',
  'sharepoint admins',
  'how many members?',
])('"%s" asks how we stand', (text) => {
  expect(reply(text).kind).toBe('posture');
});

it('knows no way to take back a mail that was sent', () => {
  expect(reply('I sent an email to the wrong person, can I take it back').kind).not.toBe('answer');
});

it.each(['what can I ask you as an admin?', 'what may I ask as a new member'])('"%s" wants help', (text) => {
  expect(reply(text)).toEqual({ kind: 'smalltalk', mood: 'help' });
});
