import { library } from '../../src/wiring/understanding';

const { find, isTranslated } = library;

it('has every topic in English, and in other languages as far as it is translated', () => {
  expect(find('conditional-access')?.party).toBe('customer');
  expect(find('mfa-for-everyone', 'de')?.title).not.toBe(find('mfa-for-everyone')?.title);
  expect(isTranslated('mfa-for-everyone', 'de')).toBe(true);
  expect(isTranslated('mfa-for-everyone', 'en')).toBe(true);
});

it('has nothing of another name, not even one that objects have', () => {
  expect(find('constructor')).toBeUndefined();
  expect(find('no-such-topic', 'de')).toBeUndefined();
  expect(isTranslated('constructor', 'de')).toBe(false);
});
