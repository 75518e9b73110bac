import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type DemoTenant, startDemoTenant } from '../../src/demo';
import { journalLines } from '../../src/evidence/journal-file';
import { createGraph } from '../../src/graph/client';
import { fixedToken } from '../../src/graph/tokens';
import type { Json } from '../../src/model/canonical';
import type { Nomination } from '../../src/model/emergency';
import type { Finding } from '../../src/model/finding';
import type { ConditionalAccessPolicy } from '../../src/model/objects/access';
import { noSpan } from '../../src/model/span';
import { decide } from '../../src/remediation/decide';
import type { RemediationDeps } from '../../src/remediation/deps';
import { requestFix } from '../../src/remediation/request-fix';
import { runFixes } from '../../src/remediation/run-fixes';
import { asFinding } from '../../src/remediation/target';
import { findRemedy } from '../../src/remedies';
import { findAskedApproval, findLatestApproval } from '../../src/store/approvals';
import { decideNomination, insertNomination } from '../../src/store/emergency';
import { findFinding, saveFinding } from '../../src/store/findings';
import { findFix } from '../../src/store/fixes';
import { guardOf } from '../../src/wiring/access';
import { newTenant, openTestDb, type TestDb } from '../open-test-db';
import { type FaultyWire, startProxy } from './proxy';

export const adam = { id: 'adam', name: 'Adam Admin' };
export const lena = { id: 'lena', name: 'Lena Lead' };
export const stella = { id: 'dece0000-0000-4000-8000-0000000000a1', name: 'Stella Staff' };
export const luis = { id: 'luis', name: 'Luis Lead' };

/** One write that the demo tenant made, as its own log has it. */
export interface Write {
  readonly by: string;
  readonly call: string;
  readonly kind: string;
  readonly data: Json;
}

export interface Workbench {
  readonly store: TestDb;
  readonly demo: DemoTenant;
  readonly proxy: FaultyWire;
  readonly at: { now: Date };
  /** How the staged policy stood before; newest first. */
  readonly versions: ConditionalAccessPolicy[];
  /** Of a tenant of its own in the store, over the one demo tenant. */
  readonly depsFor: (more?: Partial<RemediationDeps>, tenantId?: string) => RemediationDeps;
  /** A call as a signed-in administrator. */
  readonly graph: <T = Record<string, Json>>(method: string, at: string, body?: object) => Promise<T>;
  /** All writes so far, those of `who` only. */
  readonly writes: (who?: string) => readonly Write[];
  readonly close: () => Promise<void>;
}

/** Fixing as a use case: the store, the demo tenant over HTTP, a clock that waiting moves, and nothing of Teams. */
export async function openWorkbench(): Promise<Workbench> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-bench-'));
  const at = { now: new Date('2026-03-02T09:00:00Z') };
  const now = (): Date => at.now;
  const recordFile = process.env.RECORD_DIR
    ? { recordFile: path.join(process.env.RECORD_DIR, `${path.basename(dataDir)}.ndjson`) }
    : {};
  const [store, demo] = await Promise.all([
    openTestDb(),
    startDemoTenant({
      port: 0,
      now,
      dataDir,
      users: 40,
      sites: 4,
      itemsPerSite: 20,
      itemsPerOneDrive: 600,
      ...recordFile,
    }),
  ]);
  const proxy = await startProxy(demo.url);
  const graphOf = (url: string, token: string) =>
    createGraph({
      baseUrl: `${url}/v1.0`,
      getToken: fixedToken(token),
      now,
      sleep: async (ms) => {
        at.now = new Date(at.now.getTime() + ms);
      },
      random: () => 0,
      maxTries: 3,
    });
  const read = graphOf(demo.url, 'demo-read');
  const fix = graphOf(proxy.url, 'demo-fix');
  const log = (): readonly Write[] =>
    fs
      .readdirSync(dataDir)
      .flatMap((file) => fs.readFileSync(path.join(dataDir, file), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as Write);
  const versions: ConditionalAccessPolicy[] = [];
  const emergency = demo.truth().people.emergency.map(({ id }) => ({ id, name: id, upn: id }));
  /** The real guard; in each tenant of the store the demo's emergency accounts are named when it is first asked. */
  const guard = (tenantId: string): Pick<RemediationDeps, 'readAccess' | 'whyGuarded'> => {
    const real = guardOf({ db: store.db, tenantId, read, now, ownAppIds: [] });
    const named = nameThem(store, tenantId, emergency);
    return {
      async readAccess(parts, finding) {
        await named();
        const world = await real.readAccess(parts, finding);
        return parts.includes('versions') ? { ...world, versions } : world;
      },
      async whyGuarded(...asked) {
        await named();
        return real.whyGuarded(...asked);
      },
    };
  };
  return {
    store,
    demo,
    proxy,
    at,
    versions,
    depsFor: (more = {}, tenantId = newTenant()) => ({
      db: store.db,
      tenantId,
      holder: null,
      read,
      canFix: true,
      fix,
      ...guard(tenantId),
      remedyOf: findRemedy,
      settings: { officeHours: null, reasonFor: [], selfApproval: false },
      now,
      onChanged: async () => undefined,
      onAsked: async () => undefined,
      onReceipt: async () => undefined,
      onBulk: async () => undefined,
      onDrill: async () => undefined,
      onNotice: async () => undefined,
      whyNotTenantWide: async () => undefined,
      leads: async () => [lena, luis],
      wake: () => undefined,
      fault: () => undefined,
      span: noSpan,
      log: { info: () => undefined, warn: () => undefined },
      ...more,
    }),
    async graph(method, where, body) {
      const response = await fetch(`${demo.url}/v1.0${where}`, {
        method,
        headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${where}: ${response.status} ${text}`);
      return text ? JSON.parse(text) : {};
    },
    writes: (who) => log().filter(({ by, call }) => call !== undefined && (who === undefined || by === who)),
    async close() {
      await proxy.close();
      await demo.close();
      await store.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Names them once in this tenant of the store, as an admin and a lead would. */
function nameThem({ db }: TestDb, tenantId: string, people: Nomination['people']): () => Promise<unknown> {
  let done: Promise<unknown> | undefined;
  const at = '2026-03-02T09:00:00.000Z';
  return () => {
    done ??= db.transaction().execute(async (tx) => {
      await insertNomination(tx, tenantId, { id: 'n1', people, askedBy: adam, askedAt: at });
      await decideNomination(tx, tenantId, 'n1', { state: 'approved', whyNot: null, by: lena, at });
    });
    return done;
  };
}

/** What a remedy is about, made in the tenant: the check that would have found it, and its subject. */
export interface Staged {
  readonly checkId: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly because?: string;
}

/** Puts a finding into the store as a reading would have. */
export async function found(deps: RemediationDeps, { checkId, because = '', ...target }: Staged): Promise<Finding> {
  const finding = {
    ...asFinding(`${checkId}:${target.subjectId}`, target, deps.now().toISOString()),
    checkId,
    because,
  };
  await deps.db.transaction().execute((tx) => saveFinding(tx, deps.tenantId, finding));
  return finding;
}

/** Asked by an admin, approved by as many leads as it takes. @returns the approval's id */
export async function askAndApprove(deps: RemediationDeps, key: string, remedyId: string): Promise<string> {
  const asked = await requestFix(deps, key, adam, { remedyId });
  if (!asked.ok) throw new Error(asked.why);
  return approve(deps, key);
}

export async function approve(deps: RemediationDeps, key: string): Promise<string> {
  const approval = await findAskedApproval(deps.db, deps.tenantId, key);
  if (!approval) throw new Error('nothing waits for a decision');
  for (const by of approval.plan.reach === 'tenant' ? [lena, luis] : [lena]) {
    const { id: approvalId, planHash } = approval;
    const answer = await decide(deps, { approvalId, planHash, state: 'approved', by, isLead: true });
    if (!answer.ok) throw new Error(answer.why);
  }
  return approval.id;
}

/** Runs, and lets time pass, until the fix has ended; a fault that stands for a kill is survived like one. */
export async function runToEnd(bench: Workbench, deps: RemediationDeps, approvalId: string) {
  for (let round = 0; round < 150; round += 1) {
    await runFixes(deps).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      // A killed process lets its lease run out.
      bench.at.now = new Date(bench.at.now.getTime() + 6 * 60_000);
    });
    const fix = await findFix(deps.db, deps.tenantId, approvalId);
    if (fix && fix.state !== 'due') return fix;
    bench.at.now = new Date(bench.at.now.getTime() + 10_000);
  }
  throw new Error('the fix did not end');
}

/** Stands for a kill of the process at a named place: nothing after it runs. */
export class Killed extends Error {}

export const stateOf = async (deps: RemediationDeps, key: string) =>
  (await findFinding(deps.db, deps.tenantId, key))?.state;
export const latest = (deps: RemediationDeps, key: string) => findLatestApproval(deps.db, deps.tenantId, key);

/** The journal's entries, parsed. */
export async function journalOf(
  deps: Pick<RemediationDeps, 'db' | 'tenantId'>,
): Promise<readonly ({ readonly kind: string } & { readonly [name: string]: Json })[]> {
  const lines = (await Array.fromAsync(journalLines(deps.db, deps.tenantId))).slice(1);
  return lines.map((line) => {
    const { kind, body } = JSON.parse(line) as { kind: string; body: string };
    return { kind, ...(JSON.parse(body) as { [name: string]: Json }) };
  });
}
