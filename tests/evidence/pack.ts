import { generateKeyPairSync } from 'node:crypto';
import { type MadePack, makePack } from '../../src/evidence/pack/make-pack';
import { keyOf, type SigningKey } from '../../src/evidence/signing-key';
import { scoreOf } from '../../src/posture/score';
import type { Db } from '../../src/store/db';
import { madeAt, quarter, stand } from './quarter';

export const newKey = (): SigningKey =>
  keyOf(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, true);

export const tenantId = 'dece0000-0000-4000-8000-000000000001';

/** The pack of the demo quarter, as bytes. */
export async function packOf(db: Db, key: SigningKey, isRedacted = false): Promise<Buffer> {
  const deps = { db, tenantId, key, stand: async () => stand, scoreOf };
  return bytesOf(await makePack(deps, { ...quarter, isRedacted }, madeAt));
}

async function bytesOf({ file }: MadePack): Promise<Buffer> {
  const all = Buffer.concat(await Array.fromAsync(file.chunks()));
  await file.drop();
  return all;
}
