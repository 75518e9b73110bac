import { normalise } from '../../src/knowledge/words';

it.each([
  ['how long is the log in Purview kept', 'how long is the log at purview kept'],
  ['who reads the activity log on SharePoint', 'who reads the activity log at sharepoint'],
  ['is the log on by default', 'is the log at by default'],
  ['how do I log in to the portal', 'how do i signin to the portal'],
  ['the log-in page', 'the signin page'],
  ['is there a cap on guests', 'is there a cap on guests'],
  ['what is the cap for versions', 'what is the cap for versions'],
  ['our CAPs block it', 'our conditional access policy block it'],
  ['a CAP blocks it', 'a conditional access policy blocks it'],
  ['avg number of guests', 'avg number of guests'],
  ['AVG?', 'gdpr privacy'],
  ['the avg rules', 'the gdpr privacy rules'],
  ['gas', 'gas'],
  ['is a GA needed', 'is a globaladmin admin needed'],
  ['how many GAs', 'how many globaladmin admin'],
  ['GAs without a key', 'globaladmin admin without a key'],
  ["microsoft's part, not MS's", 'microsoft part, not microsoft'],
])('%s → %s', (text, read) => {
  expect(normalise(text)).toBe(read);
});
