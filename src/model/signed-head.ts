import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonical } from './canonical';

/** Where the journal stood, and who says so. What is signed covers the tenant too. */
export interface SignedHead {
  readonly tenantId: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly keyId: string;
  /** Ed25519, in small hexadecimal digits. */
  readonly signature: string;
}

/** What the signature of a head covers. */
export const headStatement = ({ tenantId, seq, hash, at }: Omit<SignedHead, 'keyId' | 'signature'>): string =>
  canonical({ keyholderHead: 1, tenantId, seq, hash, at });

/** `publicKey`: SPKI, base64. Short enough to read out; the whole key stands beside it where it counts. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);

/** A signature is right in one spelling only. */
export function isSigned(publicKey: string, text: string, signature: string): boolean {
  if (!/^[0-9a-f]{128}$/.test(signature)) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

/** A place in the chain that somebody noted outside it. `seq` null: only the hash was noted. */
export interface Pin {
  readonly seq: number | null;
  readonly hash: string;
  /** When it is a signed head, whole. */
  readonly signed?: Omit<SignedHead, 'tenantId'>;
}

/** One word to keep and to give to `verify --head`. */
export const headToken = ({ seq, hash, at, keyId, signature }: SignedHead): string =>
  ['kh1', seq, hash, Date.parse(at), keyId, signature].join('-');

/** A hash, an entry's number with its hash (`120:ab…`), or a signed head's word; undefined: none of them. */
export function pinOf(text: string): Pin | undefined {
  const given = text.trim().toLowerCase();
  const plain = /^(?:(\d{1,10}):)?([0-9a-f]{64})$/.exec(given);
  if (plain) return { seq: plain[1] === undefined ? null : Number(plain[1]), hash: plain[2] ?? '' };
  const signed = /^kh1-(\d{1,10})-([0-9a-f]{64})-(\d{1,15})-([0-9a-f]{16})-([0-9a-f]{128})$/.exec(given);
  if (!signed) return undefined;
  const [, seq = '', hash = '', ms = '', keyId = '', signature = ''] = signed;
  const at = new Date(Number(ms)).toISOString();
  return { seq: Number(seq), hash, signed: { seq: Number(seq), hash, at, keyId, signature } };
}
