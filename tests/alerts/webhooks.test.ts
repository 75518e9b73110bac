import { readWebhookUrl, signatureOf } from '../../src/alerts/post-signed';
import { lastTry, retryPauseS } from '../../src/alerts/webhooks';

it.each([
  ['https://example.com/hook?x=1', false, true],
  ['https://8.8.8.8/hook', false, true],
  ['http://example.com/hook', false, false],
  ['https://user:word@example.com/', false, false],
  ['https://127.0.0.1/', false, false],
  ['https://0x7f000001/', false, false],
  ['https://2130706433/', false, false],
  ['https://[::1]/', false, false],
  ['https://[::ffff:10.0.0.1]/', false, false],
  ['https://169.254.169.254/metadata', false, false],
  ['file:///etc/passwd', false, false],
  ['nonsense', false, false],
  [`https://example.com/${'x'.repeat(500)}`, false, false],
  ['http://127.0.0.1:9/hook', true, true],
  ['http://127.0.0.1:9/hook', false, false],
  ['http://localhost:9/hook', true, false],
  ['http://10.0.0.1/hook', true, false],
])('%s, in the demo: %s, may be called: %s', (url, isDemo, may) => {
  expect(readWebhookUrl(url, isDemo).ok).toBe(may);
});

it('signs time and body together', () => {
  const signature = signatureOf('secret', '1772442900', '{"a":1}');

  expect(signature).toBe('v1=920f927eac649e851f6c39e5a647ddb574ca2a29fe8ca6fbb2807818b7801ed5');
  expect(signatureOf('secret', '1772442901', '{"a":1}')).not.toBe(signature);
  expect(signatureOf('secret', '1772442900', '{"a":2}')).not.toBe(signature);
  expect(signatureOf('other', '1772442900', '{"a":1}')).not.toBe(signature);
});

it('tries for a day, ever later, at least hourly', () => {
  const pauses = Array.from({ length: lastTry }, (_, i) => retryPauseS(i + 1));

  expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
  expect(Math.max(...pauses)).toBe(3600);
  expect(pauses.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(86_400);
  expect(pauses.slice(0, -1).reduce((a, b) => a + b)).toBeLessThan(86_400);
});
