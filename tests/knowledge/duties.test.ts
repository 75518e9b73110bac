import { asAsked, topicsWithDuties } from '../../src/knowledge/duties';
import { normalise } from '../../src/knowledge/words';
import { knowledgeOf } from '../../src/wiring/knowledge';
import { library } from '../../src/wiring/understanding';

const { knowledge, interpreter } = knowledgeOf();

const numbersIn = (text = 'none 0'): readonly string[] => text.match(/\d+/g) ?? [];

it('parts only topics that exist and are shared', () => {
  expect(topicsWithDuties.filter((id) => library.find(id)?.party !== 'shared')).toEqual([]);
});

it.each([
  ['what-is-shared-responsibility', 'what is microsoft’s responsibility', 'microsoft'],
  ['what-is-shared-responsibility', 'we are in the cloud, so security is microsoft’s responsibility', 'shared'],
  ['encryption-and-keys', 'who encrypts data at rest', 'microsoft'],
  ['encryption-and-keys', 'who manages our own keys', 'customer'],
  ['encryption-and-keys', 'who looks after secrecy', 'shared'],
  ['sharepoint-onedrive-recycle-bin', 'can i still get a deleted file back', 'customer'],
  ['sharepoint-onedrive-recycle-bin', 'recycle bin', 'shared'],
  ['microsoft-access-to-content', 'are we kept apart from other tenants', 'microsoft'],
  ['breach-notification', 'does microsoft have to tell us', 'microsoft'],
  ['breach-notification', 'who tells the authority', 'customer'],
  ['external-forwarding', 'block forwarding to private addresses', 'customer'],
  ['external-forwarding', 'does microsoft block forwarding', 'shared'],
  ['quarantine-and-zap', 'a good mail sits in there, who lets it out', 'customer'],
  ['entra-service-uptime', 'who keeps the sign-in service running', 'microsoft'],
  ['entra-service-uptime', 'who patches the sync server', 'customer'],
] as const)('%s: %s → %s', (id, question, party) => {
  const topic = library.find(id);

  const asked = topic && asAsked(topic, normalise(question), 'who');

  expect(asked?.party).toBe(party);
  // What is told of it may not lose a number.
  expect(numbersIn(asked?.short)).toEqual(numbersIn(topic?.short));
});

it('says the duty first, and once', () => {
  const reply = knowledge.reply('how do I restore a deleted file from the recycle bin?');

  expect(reply).toMatchObject({ kind: 'answer', topic: { party: 'customer' } });
  expect(reply.kind === 'answer' && reply.topic.short).toMatch(
    /^Noticing the loss and restoring in time is our job\. Deleted files .* counted from the deletion\. Microsoft keeps them that long\.$/,
  );
});

it.each([
  ['Kan ik op de prullenbak terugvallen?', 'nl', 'customer'],
  ['Kann ich eine gelöschte Datei aus dem Papierkorb zurückholen?', 'de', 'customer'],
  ['Wer ist für den Papierkorb zuständig?', 'de', 'shared'],
  ['Peut-on récupérer un mail supprimé ?', 'fr', 'customer'],
])('%s: whose duty that is, in its language too', (question, language, party) => {
  const heard = interpreter.hear(question, {});

  expect(heard.language).toBe(language);
  expect(heard.reply).toMatchObject({ kind: 'answer', topic: { party } });
});
