import { canonical, type Json } from '../../model/canonical';
import type { PackWish } from '../../model/period';
import { findCheckDayBefore } from '../../store/check-days';
import { findHeadBefore, findJournalHead } from '../../store/journal';
import { listKeys, listSignedHeads } from '../../store/signed-heads';
import { extractLines } from '../journal-file';
import { drawReport } from '../report/report';
import { sections } from '../sections';
import type { Scope } from '../sections/section';
import type { SigningKey } from '../signing-key';
import { headsName, journalName, keyName, type Manifest, manifestName, pemOf } from './pack-format';
import { readme } from './readme';
import type { Scratch } from './scratch';
import { tellEvery, type WrittenSection, writeSection } from './write-section';
import { type Listed, type PackFile, zipAndSign } from './zip';

export interface PackDeps extends Pick<Scope, 'db' | 'tenantId' | 'scoreOf'> {
  readonly key: SigningKey;
  /** How the tenant stands now. */
  readonly stand: () => Promise<Scope['stand']>;
  /** Told now and then: what is being written, and how many rows and entries are. @throws what ends the work */
  readonly onProgress?: (doing: string, done: number) => Promise<void>;
}

export interface MadePack {
  readonly file: Scratch;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of all tables, and entries of the journal. */
  readonly rows: number;
  readonly head: { readonly seq: number; readonly hash: string };
}

/** From the same store at the same time the same bytes. Streamed: nothing grows with the number of rows but files. */
export async function makePack(deps: PackDeps, wish: PackWish, at: string): Promise<MadePack> {
  const { db, tenantId, key, onProgress = async () => undefined } = deps;
  const { from, until, isRedacted } = wish;
  const head = await findJournalHead(db, tenantId);
  const start = await findHeadBefore(db, tenantId, from);
  const scope: Scope = {
    db,
    tenantId,
    from,
    until,
    at,
    scoreOf: deps.scoreOf,
    stand: await deps.stand(),
    lastDay: await lastDayOf(deps, wish),
  };
  let rows = 0;
  const written: WrittenSection[] = [];
  const drop = (): Promise<unknown> => Promise.all(written.flatMap(({ csv, json }) => [csv.drop(), json.drop()]));
  try {
    for (const section of sections) {
      await onProgress(section.title, rows);
      const before = rows;
      const one = await writeSection(section, scope, {
        redactWith: isRedacted ? key.pseudonym : null,
        tell: (count) => onProgress(section.title, before + count),
      });
      rows = before + one.count;
      written.push(one);
    }
    await onProgress('Report', rows);
    const listed: Listed[] = [];
    const about = { tenantId, madeAt: at, period: { from, until }, withoutNames: isRedacted, keyId: key.keyId };
    const journal = { from: start, head };
    async function* lines(): AsyncGenerator<string> {
      const extract = { from: start, head, personalUntil: isRedacted ? null : until };
      let entry = -1;
      for await (const line of extractLines(db, tenantId, extract)) {
        yield `${line}\n`;
        entry += 1;
        if (entry > 0 && entry % tellEvery === 0) await onProgress('Journal', rows + entry);
      }
    }
    const heads = { keys: await listKeys(db, tenantId), heads: await listSignedHeads(db, tenantId) };
    const files: readonly PackFile[] = [
      text('README.txt', readme({ ...about, publicKey: key.publicKey })),
      ...written.flatMap(({ section, csv, json }) => [
        { name: `data/${section.id}.csv`, chunks: csv.chunks },
        { name: `data/${section.id}.json`, chunks: json.chunks },
      ]),
      text(headsName, `${canonical(heads as unknown as Json)}\n`),
      { name: journalName, chunks: lines },
      text(keyName, pemOf(key.publicKey)),
      { name: 'report.pdf', chunks: () => drawReport({ ...about, publicKey: key.publicKey, journal, scope, written }) },
    ];
    const manifest = (): Manifest => ({
      keyholderPack: 1,
      ...about,
      journal,
      sections: written.map(({ section, count }) => ({ id: section.id, title: section.title, rows: count })),
      files: listed.filter(({ name }) => name !== manifestName),
    });
    const last: PackFile = {
      name: manifestName,
      async *chunks() {
        yield `${canonical(manifest() as unknown as Json)}\n`;
      },
    };
    const { file, sha256 } = await zipAndSign([...files, last], listed, key);
    return { file, sha256, bytes: file.bytes(), rows: rows + head.seq - start.seq, head };
  } finally {
    await drop();
  }
}

const text = (name: string, content: string): PackFile => ({
  name,
  async *chunks() {
    yield content;
  },
});

async function lastDayOf({ db, tenantId }: PackDeps, { from, until }: PackWish): Promise<Scope['lastDay']> {
  const dayAfter = new Date(Date.parse(until) + 86_399_999).toISOString().slice(0, 10);
  const last = await findCheckDayBefore(db, tenantId, dayAfter);
  return last && last.day >= from.slice(0, 10) ? last : null;
}
