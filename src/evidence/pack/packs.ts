import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { packCard, packCardData, packSummary } from '../../cards/pack';
import { personAsConversation } from '../../model/conversation';
import { lastDayOf, type PackWish } from '../../model/period';
import type { Person } from '../../model/person';
import type { WakeName } from '../../model/wake';
import type { Db } from '../../store/db';
import { appendJournal } from '../../store/journal';
import { findPack, insertPack, insertPackLink, type Pack, readPackPart, takePackLink } from '../../store/packs';
import { wantCard } from '../../store/wanted-cards';

export interface PacksDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly wake: (name: WakeName) => void;
  /** Where people reach the bot. */
  readonly publicUrl: () => string;
}

/** A pack lies in parts of this size. */
export const partBytes = 1024 * 1024;
const linkMs = 15 * 60_000;

/** Makes it due; a card in the person's own chat shows how far it is. @returns false while another one of theirs is being made */
export async function askPack(deps: PacksDeps, wish: PackWish, by: Person): Promise<boolean> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const id = randomUUID();
  const { from, until, isRedacted } = wish;
  const isNew = await db.transaction().execute(async (tx) => {
    if (!(await insertPack(tx, tenantId, { ...wish, id, by, at }))) return false;
    const conversationId = personAsConversation(by.id);
    await wantCard(tx, tenantId, { conversationId, subjectKind: 'pack', subjectId: id, at });
    const body = { pack: id, by: by.id, from, until, withoutNames: isRedacted };
    await appendJournal(tx, tenantId, [{ kind: 'pack.asked', at, body }]);
    return true;
  });
  if (isNew) {
    deps.wake('packs');
    deps.wake('deliver');
  }
  return isNew;
}

export async function packMessage({ db, tenantId }: Pick<PacksDeps, 'db' | 'tenantId'>, id: string) {
  const pack = await findPack(db, tenantId, id);
  return pack && { card: packCard(packCardData(pack)), summary: packSummary(pack) };
}

export const packFileName = (pack: PackWish): string =>
  `keyholder-evidence-${pack.from.slice(0, 10)}-to-${lastDayOf(pack)}${pack.isRedacted ? '-without-names' : ''}.zip`;

/** One that is ready and that this person asked for. */
async function ownPack({ db, tenantId }: PacksDeps, id: string, by: string): Promise<Pack | undefined> {
  const pack = await findPack(db, tenantId, id);
  return pack?.state === 'ready' && pack.askedBy.id === by ? pack : undefined;
}

/** What a file's consent card says; undefined: there is no such pack for this person (any more). */
export async function describePack(deps: PacksDeps, id: string, by: string) {
  const pack = await ownPack(deps, id, by);
  return pack && { name: packFileName(pack), bytes: pack.bytes ?? 0 };
}

/** An address for one download. It is not kept: whoever loses it asks for another. */
export async function makePackLink(deps: PacksDeps, id: string, by: string): Promise<string | undefined> {
  const { db, tenantId } = deps;
  if (!(await ownPack(deps, id, by))) return undefined;
  const now = deps.now();
  const at = now.toISOString();
  const token = randomBytes(24).toString('base64url');
  const until = new Date(now.getTime() + linkMs).toISOString();
  await db.transaction().execute(async (tx) => {
    await insertPackLink(tx, tenantId, { tokenHash: hashOf(token), packId: id, by, until });
    await appendJournal(tx, tenantId, [{ kind: 'pack.link-made', at, body: { pack: id, by, until } }]);
  });
  return `${deps.publicUrl()}/packs/${token}`;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface TakenPack {
  readonly name: string;
  readonly bytes: number;
  readonly chunks: () => AsyncIterable<Buffer>;
  readonly read: (buffer: Uint8Array, from: number) => Promise<unknown>;
}

/** Follows a link, once. */
export async function takeByLink(deps: PacksDeps, token: string): Promise<TakenPack | undefined> {
  const { db, tenantId } = deps;
  const at = deps.now().toISOString();
  const taken = await db.transaction().execute(async (tx) => {
    const link = await takePackLink(tx, tenantId, hashOf(token), at);
    const pack = link && (await findPack(tx, tenantId, link.packId));
    if (!link || pack?.state !== 'ready') return undefined;
    const body = { pack: pack.id, by: link.by, how: 'link', sha256: pack.sha256 };
    await appendJournal(tx, tenantId, [{ kind: 'pack.taken', at, body }]);
    return pack;
  });
  return taken && asTaken(deps, taken);
}

/** For whoever asked for it, into their OneDrive. */
export async function takeToDrive(deps: PacksDeps, id: string, by: string): Promise<TakenPack | undefined> {
  const { db, tenantId } = deps;
  const pack = await ownPack(deps, id, by);
  if (!pack) return undefined;
  const at = deps.now().toISOString();
  const body = { pack: id, by, how: 'onedrive', sha256: pack.sha256 };
  await db.transaction().execute((tx) => appendJournal(tx, tenantId, [{ kind: 'pack.taken', at, body }]));
  return asTaken(deps, pack);
}

function asTaken({ db, tenantId }: PacksDeps, pack: Pack): TakenPack {
  const bytes = pack.bytes ?? 0;
  const part = async (n: number): Promise<Buffer> => {
    const read = await readPackPart(db, tenantId, pack.id, n);
    if (!read) throw new Error(`part ${n} of pack ${pack.id} is not there`);
    return read;
  };
  return {
    name: packFileName(pack),
    bytes,
    async *chunks() {
      for (let n = 0; n * partBytes < bytes; n += 1) yield await part(n);
    },
    async read(buffer, from) {
      for (let at = 0; at < buffer.length; ) {
        const place = from + at;
        const chunk = (await part(Math.floor(place / partBytes))).subarray(place % partBytes);
        buffer.set(chunk.subarray(0, buffer.length - at), at);
        at += chunk.length;
      }
    },
  };
}
