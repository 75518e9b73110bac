import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keyOf, openSigningKey } from '../../src/evidence/signing-key';
import { isSigned, keyIdOf } from '../../src/model/signed-head';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-key-'));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
const pem = (type: 'ed25519' | 'x25519' = 'ed25519'): string =>
  generateKeyPairSync(type as 'ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

it('makes a key once and keeps it for nobody else to read', () => {
  const first = openSigningKey(null, dir);
  const second = openSigningKey(null, dir);

  expect(second.keyId).toBe(first.keyId);
  expect(fs.readdirSync(dir)).toEqual(['journal-key.pem']);
  expect(fs.statSync(path.join(dir, 'journal-key.pem')).mode & 0o777).toBe(0o600);
});

it('does not sign with a key that others can read', () => {
  const open = path.join(dir, 'open');
  openSigningKey(null, open);
  fs.chmodSync(path.join(open, 'journal-key.pem'), 0o640);

  expect(() => openSigningKey(null, open)).toThrow(/can be read by others/);
});

it('takes the operator’s key, its lines joined by \\n or not', () => {
  const given = pem();

  expect(openSigningKey(given.replaceAll('\n', '\\n'), dir)).toMatchObject({
    keyId: openSigningKey(given, dir).keyId,
    isGiven: true,
  });
});

it.each([
  ['no key', 'secret-1'],
  ['a key that cannot sign', pem('x25519')],
  ['a public key', createPublicKey(pem()).export({ type: 'spki', format: 'pem' }) as string],
])('refuses %s without repeating it', (_name, given) => {
  expect(() => keyOf(given, true)).toThrow(/no Ed25519 private key/);
  expect(() => keyOf(given, true)).not.toThrow(/secret-1/);
});

it('signs what anybody can check, in one spelling only', () => {
  const key = keyOf(pem(), true);
  const signature = key.sign('where it stood');
  const publicKey = createPublicKey({ key: Buffer.from(key.publicKey, 'base64'), format: 'der', type: 'spki' });

  expect(verify(null, Buffer.from('where it stood'), publicKey, Buffer.from(signature, 'hex'))).toBe(true);
  expect(isSigned(key.publicKey, 'where it stood', signature)).toBe(true);
  expect(keyIdOf(key.publicKey)).toBe(key.keyId);
  for (const bad of [signature.toUpperCase(), `${signature}00`, signature.slice(2), ` ${signature}`])
    expect(isSigned(key.publicKey, 'where it stood', bad)).toBe(false);
  expect(isSigned(key.publicKey, 'where it stands', signature)).toBe(false);
  expect(isSigned(keyOf(pem(), true).publicKey, 'where it stood', signature)).toBe(false);
});

it('gives one name one word, and another key another', () => {
  const [one, other] = [keyOf(pem(), true), keyOf(pem(), true)];

  expect(one.pseudonym('person', 'u1')).toBe(one.pseudonym('person', 'u1'));
  expect(one.pseudonym('person', 'u1')).not.toBe(one.pseudonym('thing', 'u1'));
  expect(one.pseudonym('person', 'u1')).not.toBe(other.pseudonym('person', 'u1'));
});
