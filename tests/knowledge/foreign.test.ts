import { isEveryday, isForeign, isTrouble } from '../../src/knowledge/foreign';

it.each([
  'can i select people to exclude from mfa',
  'select the sites that are kept out from copilot',
  'are we using patch management for exchange',
  'how do we get-started with mfa',
  'a get-together of all admins',
])('"%s" is no work for programmers', (text) => {
  expect(isForeign(text, text)).toBe(false);
});

it.each([
  'select * from users',
  'select name, mail from users',
  'select name from users where id = 1',
  'update the user using patch',
  'it fails using a patch request',
  'get-mailbox returns nothing',
])('"%s" is work for programmers', (text) => {
  expect(isForeign(text, text)).toBe(true);
});

it.each([
  ['how do i request an exception to the sharing policy', false],
  ['who gets an exception from mfa', false],
  ['i get an exception when i open the file', true],
  ['it throws an exception', true],
  ['unhandled exception in my app', true],
])('whether "%s" tells of trouble: %s', (text, is) => {
  expect(isTrouble(text)).toBe(is);
});

it.each([
  ['who must monitor the audit log', false],
  ['do we monitor sign-ins at night', false],
  ['my second monitor is black', true],
  ['the monitor has no picture', true],
])('whether "%s" is of everyday life: %s', (text, is) => {
  expect(isEveryday(text)).toBe(is);
});
