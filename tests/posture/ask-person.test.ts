import { readPerson } from '../../src/posture/ask-person';

it.each([
  ['does Luca Rossi have MFA?', 'Luca Rossi'],
  ['Is Adam Admin an admin?', 'Adam Admin'],
  ['show Hugo Lopez', 'Hugo Lopez'],
  ['what do you know about Greta Nakamura?', 'Greta Nakamura'],
  ['is Nadia Ferrari’s account blocked', 'Nadia Ferrari'],
  ['show me the account of Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
])('%s asks for %s', (text, name) => {
  expect(readPerson(text)).toEqual({ subject: 'accounts', name });
});

it.each([
  'who is responsible for backups?',
  'does everybody have MFA?',
  'Show anonymous links',
  'who owns the files of Luca Rossi',
  'is MFA on',
])('%s asks for nobody by name', (text) => {
  expect(readPerson(text)).toBeUndefined();
});
