import { methodNames } from '../../src/model/method-names';

it.each([
  [
    ['microsoftAuthenticatorPush', 'microsoftAuthenticator', 'mobilePhone'],
    ['Authenticator app', 'phone'],
  ],
  [['somethingNew'], ['somethingNew']],
  [[], []],
])('%j', (methods, expected) => {
  expect(methodNames(methods)).toEqual(expected);
});
