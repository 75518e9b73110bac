import { canonical, sha256 } from './canonical';

/** One entry of the journal as it stands in the chain. `body` is canonical JSON: what is hashed is what is kept. */
export interface ChainEntry {
  readonly tenantId: string;
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

export const genesisHash = (tenantId: string): string => sha256(`keyholder journal of ${tenantId}`);

export const entryHash = (entry: Omit<ChainEntry, 'hash'>): string =>
  sha256(
    canonical({
      tenantId: entry.tenantId,
      seq: entry.seq,
      at: entry.at,
      kind: entry.kind,
      body: entry.body,
      prevHash: entry.prevHash,
    }),
  );

export const commitmentOf = (salt: string, field: string, value: string): string =>
  sha256(canonical([salt, field, value]));
