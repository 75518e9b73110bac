import { z } from 'zod/v4';

/** Stands at the very end of the file, as the zip's comment, before the signature's 128 digits. */
export const commentPrefix = (keyId: string): string => `keyholder-pack 1 ed25519 ${keyId} `;
export const signatureChars = 128;
export const commentShape = /^keyholder-pack 1 ed25519 ([0-9a-f]{16}) ([0-9a-f]{128})$/;
export const commentChars = commentPrefix('0'.repeat(16)).length + signatureChars;

/** What is signed: the SHA-256 of every byte before the signature, in words that mean a pack and nothing else. */
export const packStatement = (sha256: string): string => `keyholder pack 1 ${sha256}`;

export const manifestName = 'manifest.json';
export const journalName = 'journal.ndjson';
export const headsName = 'heads.json';
export const keyName = 'public-key.pem';

const place = z.strictObject({ seq: z.number().int(), hash: z.string() });
export const manifestShape = z.strictObject({
  keyholderPack: z.literal(1),
  tenantId: z.string(),
  madeAt: z.string(),
  period: z.strictObject({ from: z.string(), until: z.string() }),
  withoutNames: z.boolean(),
  keyId: z.string(),
  journal: z.strictObject({ from: place, head: place }),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string(), rows: z.number().int() })),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestShape>;

export const headsShape = z.strictObject({
  keys: z.array(
    z.strictObject({ keyId: z.string(), publicKey: z.string(), since: z.string(), until: z.string().nullable() }),
  ),
  heads: z.array(
    z.strictObject({
      tenantId: z.string(),
      seq: z.number().int(),
      hash: z.string(),
      at: z.string(),
      keyId: z.string(),
      signature: z.string(),
    }),
  ),
});
export type Heads = z.infer<typeof headsShape>;

/** SPKI in base64, as a PEM file. */
export const pemOf = (publicKey: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${publicKey.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END PUBLIC KEY-----\n`;
export const publicKeyIn = (pem: string): string | undefined =>
  /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)\n-----END PUBLIC KEY-----\n$/.exec(pem)?.[1]?.replaceAll('\n', '');
