import { sql } from 'kysely';
import { splitId } from '../../src/model/check';
import type { Remedy } from '../../src/model/remedy';
import type { Span } from '../../src/model/span';
import { decide } from '../../src/remediation/decide';
import type { RemediationDeps } from '../../src/remediation/deps';
import { lapseApprovals } from '../../src/remediation/lapse';
import { narrowOwnItem } from '../../src/remediation/own-item';
import { requestFix } from '../../src/remediation/request-fix';
import { runFixes } from '../../src/remediation/run-fixes';
import { noteSelfApproval, switchFixes } from '../../src/remediation/switch-fixes';
import { requestUndo } from '../../src/remediation/undo';
import { findRemedy } from '../../src/remedies';
import { findApproval, findAskedApproval } from '../../src/store/approvals';
import type { Db } from '../../src/store/db';
import { findFix } from '../../src/store/fixes';
import { appendJournal } from '../../src/store/journal';
import { saveSwitch } from '../../src/store/switches';
import { itOnServer } from '../open-test-db';
import { disagreements } from './agree';
import { staging } from './staging';
import {
  adam,
  approve,
  askAndApprove,
  found,
  journalOf,
  latest,
  lena,
  luis,
  openWorkbench,
  runToEnd,
  stateOf,
  stella,
  type Workbench,
} from './workbench';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const hourMs = 3_600_000;
const pass = (ms: number): void => {
  bench.at.now = new Date(bench.at.now.getTime() + ms);
};
const stage = async (deps: RemediationDeps, id: string) =>
  found(deps, await (staging[id] ?? (() => Promise.reject(id)))(bench));
const kinds = async (deps: RemediationDeps) => (await journalOf(deps)).map(({ kind }) => kind);

describe('time', () => {
  it('reminds the leads once, and then the plan lapses by itself', async () => {
    const told: string[][] = [];
    const deps = bench.depsFor({
      onNotice: async (_tx, _id, lines, userIds) => void told.push([...lines, ...userIds]),
    });
    const { key } = await stage(deps, 'remove-link');
    await requestFix(deps, key, lena);

    await lapseApprovals(deps);
    pass(6.5 * 24 * hourMs);
    await lapseApprovals(deps);
    await lapseApprovals(deps);

    expect(told).toHaveLength(1);
    expect(told[0]?.join(' ')).toMatch(/still waits for a security lead, and lapses .* luis$/);
    pass(24 * hourMs);
    await lapseApprovals(deps);
    expect(await stateOf(deps, key)).toBe('open');
    expect((await latest(deps, key))?.state).toBe('lapsed');
    expect(await kinds(deps)).toEqual(['fix.asked', 'fix.reminded', 'fix.lapsed']);
    expect(await requestFix(deps, key, adam)).toMatchObject({ ok: true });
  });

  it('an approval whose time is over cannot be decided, even before the job has looked', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'remove-link');
    await requestFix(deps, key, adam);
    pass(8 * 24 * hourMs);

    await expect(approve(deps, key)).rejects.toThrow('The time to decide this has run out');
    expect(await stateOf(deps, key)).toBe('fix-asked');
  });

  it('approved and not begun in time, nothing runs', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'remove-link');
    const before = bench.writes('demo-fix').length;
    const id = await askAndApprove(deps, key, 'remove-link');
    pass(8 * 24 * hourMs);

    expect(await runToEnd(bench, deps, id)).toMatchObject({ state: 'stale' });
    expect(await stateOf(deps, key)).toBe('open');
    expect((await findApproval(deps.db, deps.tenantId, id))?.state).toBe('lapsed');
    expect(bench.writes('demo-fix').length).toBe(before);
  });

  it('a fix can be undone for thirty days', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'resolve-alert');
    const fix = await runToEnd(bench, deps, await askAndApprove(deps, key, 'resolve-alert'));
    pass(29 * 24 * hourMs);
    expect(await requestUndo(deps, fix.id, adam)).toMatchObject({ ok: true });
    pass(2 * 24 * hourMs);
    await lapseApprovals(deps);

    expect(await requestUndo(deps, fix.id, adam)).toMatchObject({
      ok: false,
      why: expect.stringContaining('more than 30 days ago'),
    });
    expect((await kinds(deps)).at(-1)).toBe('fix.undo-lapsed');
  });
});

describe('a plan that changed', () => {
  it('is not run: what it would be now goes back for approval, beside what was approved', async () => {
    const deps = bench.depsFor();
    const finding = await stage(deps, 'end-link');
    const first = await askAndApprove(deps, finding.key, 'remove-link');
    const [driveId, itemId, linkId] = splitId(finding.subjectId);
    const before = bench.writes('demo-fix').length;
    await bench.graph('PATCH', `/drives/${driveId}/items/${itemId}/permissions/${linkId}`, {
      expirationDateTime: '2028-01-01T00:00:00Z',
    });

    expect(await runToEnd(bench, deps, first)).toMatchObject({ state: 'stale' });

    expect(bench.writes('demo-fix').length).toBe(before);
    expect(await stateOf(deps, finding.key)).toBe('fix-asked');
    const again = await findAskedApproval(deps.db, deps.tenantId, finding.key);
    expect(again).toMatchObject({ replaces: first, askedBy: adam, plan: { sees: expect.stringContaining('2028') } });
    expect(await runToEnd(bench, deps, await approve(deps, finding.key))).toMatchObject({ state: 'done' });
    expect(await disagreements(bench, deps, before)).toEqual([]);
  });

  it('an undo says what somebody changed since the fix', async () => {
    const deps = bench.depsFor();
    const finding = await stage(deps, 'disable-forwarding-rules');
    const fix = await runToEnd(bench, deps, await askAndApprove(deps, finding.key, 'disable-forwarding-rules'));
    const rules = `/users/${stella.id}/mailFolders/inbox/messageRules`;
    const { value } = await bench.graph<{ value: { id: string }[] }>('GET', rules);
    await bench.graph('DELETE', `${rules}/${value[0]?.id}`);

    expect(await requestUndo(deps, fix.id, adam)).toMatchObject({ ok: true });

    const undo = await findAskedApproval(deps.db, deps.tenantId, finding.key);
    expect(undo?.plan.calls).toHaveLength(1);
    expect(undo?.plan.consequences.join(' ')).toContain('One rule is not in the mailbox any more');
    expect(await runToEnd(bench, deps, await approve(deps, finding.key))).toMatchObject({ state: 'done' });
  });
});

describe('who decides', () => {
  it('a no carries its reason into the record', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'remove-link');
    await requestFix(deps, key, adam);
    const { id: approvalId, planHash } = (await findAskedApproval(deps.db, deps.tenantId, key)) ?? {
      id: '',
      planHash: '',
    };

    await decide(deps, { approvalId, planHash, state: 'declined', by: lena, isLead: true, reason: ' still needed ' });

    expect(await latest(deps, key)).toMatchObject({ state: 'declined', reason: 'still needed', decidedBy: lena });
    expect(await stateOf(deps, key)).toBe('open');
  });

  it('a no without its reason changes nothing where the plan reaches the whole tenant', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'tighten-resharing');
    await requestFix(deps, key, adam);
    const { id: approvalId, planHash } = (await findAskedApproval(deps.db, deps.tenantId, key)) ?? {
      id: '',
      planHash: '',
    };
    const before = await kinds(deps);
    const say = (reason?: string) =>
      decide(deps, { approvalId, planHash, state: 'declined', by: lena, isLead: true, reason });

    for (const reason of [undefined, '', '  \n ', 'no'])
      expect(await say(reason)).toMatchObject({
        ok: false,
        why: expect.stringMatching(/^Declining this needs a reason/),
      });

    expect(await latest(deps, key)).toMatchObject({ state: 'asked', decidedBy: null });
    expect(await stateOf(deps, key)).toBe('fix-asked');
    expect(await kinds(deps)).toEqual(before);
    expect(await say('partners share with theirs')).toMatchObject({ ok: true });
    expect(await stateOf(deps, key)).toBe('open');
  });

  it('who comes second hears who was faster, and how', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'remove-link');
    await requestFix(deps, key, adam);
    const { id: approvalId, planHash } = (await findAskedApproval(deps.db, deps.tenantId, key)) ?? {
      id: '',
      planHash: '',
    };
    const press = (state: 'approved' | 'declined', by: typeof lena) =>
      decide(deps, { approvalId, planHash, state, by, isLead: true });

    const answers = await Promise.all([press('approved', lena), press('declined', luis)]);

    const [won, lost] = [answers.find(({ ok }) => ok), answers.find(({ ok }) => !ok)];
    expect(won).toBeDefined();
    const { state, decidedBy } = (await latest(deps, key)) ?? {};
    expect(lost).toMatchObject({ why: expect.stringContaining(`${decidedBy?.name} has ${state} this`) });
  });

  it('an only lead may approve an own request where that is switched on, and every record says so', async () => {
    const deps = bench.depsFor({
      leads: async () => [lena],
      settings: { officeHours: null, reasonFor: [], selfApproval: true },
    });
    await noteSelfApproval(deps);
    await noteSelfApproval(deps);
    const { key } = await stage(deps, 'tighten-resharing');
    await requestFix(deps, key, lena);
    const { id: approvalId, planHash } = (await findAskedApproval(deps.db, deps.tenantId, key)) ?? {
      id: '',
      planHash: '',
    };

    expect(await decide(deps, { approvalId, planHash, state: 'approved', by: lena, isLead: true })).toMatchObject({
      ok: true,
    });

    expect(await latest(deps, key)).toMatchObject({ decidedAs: 'self' });
    const entries = await journalOf(deps);
    expect(entries.filter(({ kind }) => kind === 'self-approval.on')).toHaveLength(1);
    expect(entries.find(({ kind }) => kind === 'fix.approved')).toMatchObject({ decidedAs: 'self' });
  });

  it('an owner narrows an own item, and nobody else does', async () => {
    const deps = bench.depsFor();
    const staged = await (staging['remove-access'] ?? (() => Promise.reject()))(bench);
    const [driveId = '', itemId = '', permissionId = ''] = splitId(staged.subjectId);
    const item = {
      driveId,
      itemId,
      permissionId,
      itemName: 'Löhne.xlsx',
      remedyId: 'remove-access',
      from: 'review',
    } as const;
    const before = bench.writes('demo-fix').length;

    expect(await narrowOwnItem(deps, item, lena)).toMatchObject({
      ok: false,
      why: expect.stringContaining('not yours'),
    });
    expect(bench.writes('demo-fix').length).toBe(before);
    const answer = await narrowOwnItem(deps, item, stella);

    expect(answer).toMatchObject({ ok: true });
    expect(await runToEnd(bench, deps, answer.approvalId ?? '')).toMatchObject({ state: 'done' });
    expect(await disagreements(bench, deps, before)).toEqual([]);
    expect((await journalOf(deps)).find(({ kind }) => kind === 'fix.approved')).toMatchObject({
      decidedAs: 'owner',
      decidedBy: stella.id,
    });
    expect(await narrowOwnItem(deps, item, stella)).toMatchObject({
      ok: false,
      why: expect.stringContaining('gone already'),
    });
  });

  it('an owner’s own link that is a finding goes the way of any fix', async () => {
    const deps = bench.depsFor();
    const finding = await stage(deps, 'remove-link');
    await requestFix(deps, finding.key, adam);
    const [driveId = '', itemId = '', permissionId = ''] = splitId(finding.subjectId);

    const item = {
      driveId,
      itemId,
      permissionId,
      itemName: 'Löhne.xlsx',
      remedyId: 'remove-link',
      from: 'own-links',
    } as const;
    const answer = await narrowOwnItem(deps, item, stella);

    expect(await runToEnd(bench, deps, answer.approvalId ?? '')).toMatchObject({ state: 'done' });
    expect(await stateOf(deps, finding.key)).toBe('fixed');
  });
});

/** Does this between a fix's first call and its second. */
function afterFirstStep(work: () => Promise<unknown>): Span {
  let isDone = false;
  return async (name, _facts, step) => {
    const result = await step(() => undefined);
    if (name === 'fix step' && !isDone) {
      isDone = true;
      await work();
    }
    return result;
  };
}

/** Until a transaction waits for another's lock. */
async function somebodyWaits(db: Db): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows.length > 0) return;
  }
}

describe('switched off', () => {
  it('a fix that runs stops before its next call, and goes on when fixes are on again', async () => {
    const deps = bench.depsFor({ span: afterFirstStep(() => switchFixes(deps, false, lena)) });
    const { key } = await stage(deps, 'disable-forwarding-rules');
    const before = bench.writes('demo-fix').length;
    const id = await askAndApprove(deps, key, 'disable-forwarding-rules');

    await runFixes(deps);
    pass(2 * 60_000);
    await runFixes(deps);

    expect(bench.writes('demo-fix').length - before).toBe(1);
    expect(await findFix(deps.db, deps.tenantId, id)).toMatchObject({ state: 'due' });
    expect(await switchFixes(deps, true, luis)).toBe(true);
    expect(await switchFixes(deps, true, luis)).toBe(false);
    expect(await runToEnd(bench, deps, id)).toMatchObject({ state: 'done' });
    expect(bench.writes('demo-fix').length - before).toBe(2);
    expect((await kinds(deps)).filter((kind) => kind.startsWith('fixes.'))).toEqual(['fixes.off', 'fixes.on']);
    expect(await disagreements(bench, deps, before)).toEqual([]);
  });

  itOnServer('off that comes while a call’s intent is written is seen', async () => {
    const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
    let switching: Promise<void> = Promise.resolve();
    const deps = bench.depsFor({
      span: afterFirstStep(() => {
        switching = deps.db.transaction().execute(async (tx) => {
          const at = deps.now().toISOString();
          await saveSwitch(tx, deps.tenantId, 'fixes', { isOn: false, by: lena, at });
          await appendJournal(tx, deps.tenantId, [{ kind: 'fixes.off', at, body: { by: lena.id } }]);
          hold();
          await somebodyWaits(deps.db);
        });
        return isHeld;
      }),
    });
    const { key } = await stage(deps, 'disable-forwarding-rules');
    const before = bench.writes('demo-fix').length;
    await askAndApprove(deps, key, 'disable-forwarding-rules');

    await runFixes(deps);
    await switching;

    expect(bench.writes('demo-fix').length - before).toBe(1);
    const all = await kinds(deps);
    expect(all.slice(all.indexOf('fixes.off'))).not.toContain('fix.intent');
  });

  it('nothing is approved while fixes are off, and nothing runs without an identity', async () => {
    const deps = bench.depsFor();
    const { key } = await stage(deps, 'remove-link');
    await requestFix(deps, key, adam);
    await switchFixes(deps, false, lena);
    await expect(approve(deps, key)).rejects.toThrow('Fixes are switched off');
    await switchFixes(deps, true, lena);
    const id = await approve(deps, key);

    expect(await runToEnd(bench, { ...deps, fix: null }, id)).toMatchObject({ state: 'failed' });
    expect(await stateOf(deps, key)).toBe('failed');
  });
});

describe('a refusal in the middle', () => {
  const half = (more: object): Remedy => {
    const remedy = findRemedy('disable-forwarding-rules') as Remedy;
    return { ...remedy, plan: (...given) => ({ ...remedy.plan(...given), ...more }) };
  };

  it.each([
    [
      'leaves what was made, and names it',
      {},
      1,
      /1 of 2 calls was made before that\. What stands changed: PATCH \/users/,
    ],
    [
      'takes back what would be worse than none',
      { half: 'take-back' },
      2,
      /made before that and taken back: all stands as before/,
    ],
  ] as const)('%s', async (_name, more, writes, says) => {
    const deps = bench.depsFor({ remedyOf: () => half(more) });
    const { key } = await stage(deps, 'disable-forwarding-rules');
    const before = bench.writes('demo-fix').length;
    const id = await askAndApprove(deps, key, 'disable-forwarding-rules');
    bench.proxy.faults.splice(0, 10, 'none', { status: 403 });

    const fix = await runToEnd(bench, deps, id);

    expect(fix.state).toBe('failed');
    expect(fix.note).toMatch(says);
    expect(fix.note).toContain('lacks MailboxSettings.ReadWrite');
    expect(bench.writes('demo-fix').length - before).toBe(writes);
    expect(await disagreements(bench, deps, before)).toEqual([]);
  });
});
