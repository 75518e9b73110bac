import { partsOf } from '../../src/knowledge/parts';
import { knowledgeOf } from '../../src/wiring/knowledge';

const { reply } = knowledgeOf().knowledge;

it.each([
  [
    'who backs up mail and how long do deleted files stay?',
    ['who-is-responsible-for-backups', 'sharepoint-onedrive-recycle-bin'],
  ],
  [
    'who is responsible for backups and the datacenters?',
    ['who-is-responsible-for-backups', 'physical-datacenter-security'],
  ],
  ['who does backups and datacenters', ['who-is-responsible-for-backups', 'physical-datacenter-security']],
  ['Who is responsible for MFA? And does Copilot train on our data?', ['mfa-for-everyone', 'copilot-training-data']],
])('answers each of "%s"', (text, ids) => {
  const got = reply(text);

  expect(got.kind === 'answers' ? got.answers.map(({ topic }) => topic.id) : got.kind).toEqual(ids);
});

it.each([
  'backup and recovery of teams and sharepoint',
  'who manages identities and users',
  'who looks after guests and external accounts?',
  'who is responsible for retention policies and labels?',
  'who is responsible for identity and directory infrastructure?',
  'who is responsible for backups and how long are they kept?',
  'what happens to onedrive and mail when an employee leaves?',
  'who backs up mail and who is the best singer of all time?',
  'is mfa required for admins and is mfa required for everyone?',
  'who is responsible for backups? thanks and have a nice day',
])('takes "%s" for one question', (text) => {
  expect(reply(text).kind).not.toBe('answers');
});

it('leaves more questions than cards for one turn alone', () => {
  expect(partsOf('who does a? who does b? who does c? who does d?')).toEqual([]);
});
