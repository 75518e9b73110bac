import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../model/errors';
import { keyIdOf } from '../model/signed-head';

/** What signs the journal's head and the packs. */
export interface SigningKey {
  readonly keyId: string;
  /** SPKI, base64. */
  readonly publicKey: string;
  /** Given by the operator, so that it may take the place of another. */
  readonly isGiven: boolean;
  /** Ed25519, in small hexadecimal digits. */
  readonly sign: (text: string) => string;
  /** The same name is always the same word, and nobody without the key can try names out. */
  readonly pseudonym: (kind: string, value: string) => string;
}

const fileName = 'journal-key.pem';

/**
 * The operator's key, or one that is made once and kept in the data folder for nobody else to read.
 * @throws AppError 'config-invalid' when it is no Ed25519 key, 'not-allowed' when others can read the file
 */
export function openSigningKey(given: string | null, dataDir: string): SigningKey {
  return given === null ? keyOf(keptKey(path.join(dataDir, fileName)), false) : keyOf(given, true);
}

function keptKey(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (!fs.existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    const own = `${file}.${process.pid}`;
    fs.writeFileSync(own, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'w' });
    // Of two that make one at the same time the first one's stays.
    try {
      fs.linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      fs.rmSync(own);
    }
  }
  const isOpen = process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0;
  if (isOpen)
    throw new AppError('not-allowed', `${file} can be read by others: chmod 600 it, or make a new key in JOURNAL_KEY.`);
  return fs.readFileSync(file, 'utf8');
}

/** @throws AppError 'config-invalid', without a word of what was given */
export function keyOf(pem: string, isGiven: boolean): SigningKey {
  const key = parse(pem.replaceAll('\\n', '\n'));
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new AppError('config-invalid', 'JOURNAL_KEY is no Ed25519 private key (PEM, as openssl genpkey writes it)');
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const secret = Buffer.from(
    hkdfSync('sha256', key.export({ type: 'pkcs8', format: 'der' }), '', 'keyholder pseudonyms', 32),
  );
  return {
    keyId: keyIdOf(publicKey),
    publicKey,
    isGiven,
    sign: (text) => sign(null, Buffer.from(text), key).toString('hex'),
    pseudonym: (kind, value) =>
      createHmac('sha256', secret)
        .update(JSON.stringify([kind, value]))
        .digest('hex')
        .slice(0, 10),
  };
}

function parse(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
