import { followUpPhrases } from '../../src/knowledge/follow-up-phrases';
import { topics } from '../../src/knowledge/topics';
import { knowledgeOf } from '../../src/wiring/knowledge';

const { reply } = knowledgeOf().knowledge;

it.each([
  ['who-is-responsible-for-backups', 'and how do we test it?', 'restore-testing'],
  ['leaver-process', 'and his onedrive?', 'onedrive-of-leaver'],
  ['copilot-permissions', 'does it train on that', 'copilot-training-data'],
  ['unified-audit-log', 'and sign-ins?', 'entra-signin-logs'],
  ['external-sharing-settings', 'and anonymous links?', 'anyone-links'],
  ['onedrive-of-leaver', 'how long?', 'onedrive-of-leaver'],
  ['unified-audit-log', 'how long is it kept?', 'unified-audit-log'],
  ['email-threat-filtering', 'and who lets it out?', 'quarantine-and-zap'],
  ['microsoft-365-backup', 'what does it cost?', 'microsoft-365-backup'],
  ['who-is-responsible-for-backups', 'and which tool is best?', 'third-party-backup'],
  ['who-is-responsible-for-backups', 'what about teams?', 'who-is-responsible-for-backups'],
  ['sharepoint-onedrive-recycle-bin', 'and who restores them?', 'sharepoint-onedrive-recycle-bin'],
  ['sharepoint-onedrive-recycle-bin', 'what about onedrive?', 'sharepoint-onedrive-recycle-bin'],
  ['data-loss-prevention', 'and who sets it up?', 'data-loss-prevention'],
  ['guest-invitations', 'and who removes them?', 'guest-lifecycle'],
  ['guest-lifecycle', 'and who is responsible?', 'guest-lifecycle'],
  ['guest-lifecycle', 'and whose job is that?', 'guest-lifecycle'],
  ['encryption-and-keys', 'and for our mail?', 'encryption-and-keys'],
  ['sharepoint-onedrive-recycle-bin', 'and for mail?', 'deleted-email-recovery'],
  ['onedrive-of-leaver', 'who patches the exchange servers?', 'service-patching'],
  ['sharepoint-onedrive-recycle-bin', 'can microsoft read my mails', 'microsoft-access-to-content'],
  ['sharepoint-onedrive-recycle-bin', 'who can bring them back?', 'sharepoint-onedrive-recycle-bin'],
  ['sharepoint-onedrive-recycle-bin', 'can I do that myself?', 'sharepoint-onedrive-recycle-bin'],
  ['sharepoint-onedrive-recycle-bin', 'can I bring them back on my own?', 'sharepoint-onedrive-recycle-bin'],
  ['deleted-email-recovery', 'can I get it back?', 'deleted-email-recovery'],
  ['who-is-responsible-for-backups', 'and how often?', 'microsoft-365-backup'],
  ['lost-or-stolen-device', 'who do I tell?', 'lost-or-stolen-device'],
  ['lost-or-stolen-device', 'and whom do I call?', 'lost-or-stolen-device'],
  ['anyone-links', 'in simple words please', 'anyone-links'],
  ['anyone-links', 'shorter please', 'anyone-links'],
  ['mfa-for-everyone', 'can you explain that in plain English?', 'mfa-for-everyone'],
  ['mfa-for-everyone', 'too long, a short version please', 'mfa-for-everyone'],
])('after %s, "%s" means %s', (subject, text, topic) => {
  expect(reply(text, { subject })).toMatchObject({ kind: 'answer', topic: { id: topic } });
});

it('does not take thanks or orders for a question about the subject', () => {
  expect(reply('thanks', { subject: 'anyone-links' }).kind).toBe('smalltalk');
  expect(reply('and remove all links now', { subject: 'anyone-links' }).kind).toBe('refused');
});

it('does not take everyday life for a question about the subject', () => {
  expect(reply('where can I get pizza near the office', { subject: 'anyone-links' }).kind).toBe('unknown');
});

it('knows every topic that people go on to', () => {
  const ids = topics.map(({ id }) => id);

  expect([...followUpPhrases.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});
