import { isUploadAddress } from '../../src/bot/upload-file';

it.each<[string, boolean]>([
  ['https://contoso-my.sharepoint.com/personal/adam/_api/v2.0/drive/items/1/uploadSession?guid=x', true],
  ['https://contoso.sharepoint.com/x', true],
  ['http://contoso.sharepoint.com/x', false],
  ['https://contoso.sharepoint.com:8443/x', false],
  ['https://contoso.sharepoint.com.evil.example/x', false],
  ['https://evil.example/.sharepoint.com', false],
  ['https://evil.example#.sharepoint.com', false],
  ['https://contoso.sharepoint.com@evil.example/x', false],
  ['https://user:pass@contoso.sharepoint.com/x', false],
  ['https://a.b.sharepoint.com/x', false],
  ['https://sharepoint.com/x', false],
  ['https://169.254.169.254/metadata', false],
  ['https://127.0.0.1/x', false],
  ['http://127.0.0.1:3979/x', false],
  ['file:///etc/passwd', false],
  ['no address', false],
  ['', false],
])('%s: %s', (address, isOne) => {
  expect(isUploadAddress(address, false)).toBe(isOne);
});

it.each<[string, boolean]>([
  ['http://127.0.0.1:1234/upload', true],
  ['http://127.0.0.1.evil.example/upload', false],
  ['http://10.0.0.1/upload', false],
  ['http://user@127.0.0.1/upload', false],
])('in demo mode, %s: %s', (address, isOne) => {
  expect(isUploadAddress(address, true)).toBe(isOne);
});
