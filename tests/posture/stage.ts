import { check } from '../../src/checks/anonymous-links';
import type { Finding, FindingState } from '../../src/model/finding';
import type { LifeDeps } from '../../src/posture/life-deps';
import { saveFinding } from '../../src/store/findings';
import { newTenant, type TestDb } from '../open-test-db';

export const start = Date.UTC(2026, 2, 2, 9);
export const inDays = (days: number): string => new Date(start + days * 86_400_000).toISOString();
export const adam = { id: 'b1', name: 'Adam Admin' };
export const lena = { id: 'c1', name: 'Lena Lead' };
export const luis = { id: 'c2', name: 'Luis Lead' };

export const findingIn = (state: FindingState, more: Partial<Finding> = {}): Finding => ({
  key: `${check.id}:d/i/l`,
  checkId: check.id,
  subjectId: 'd/i/l',
  subject: 'Brochure.pdf',
  severity: 'high',
  because: 'anyone can view',
  facts: [],
  url: null,
  state,
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: inDays(-1),
  dueAt: null,
  closedAt: state === 'fixed' || state === 'dismissed' ? inDays(0) : null,
  assignee: null,
  until: state === 'snoozed' || state === 'accepted' ? inDays(9) : null,
  regressions: 0,
  ...more,
});

/** A tenant with this one finding, and what people may do with it. */
export async function openLife(store: TestDb, finding: Finding) {
  const tenantId = newTenant();
  let nowMs = start;
  await store.db.transaction().execute((tx) => saveFinding(tx, tenantId, finding));
  const told: string[] = [];
  const deps: LifeDeps = {
    db: store.db,
    tenantId,
    now: () => new Date(nowMs),
    onChanged: async (_tx, findings) => {
      told.push(...findings.map(({ key, state }) => `${key} ${state}`));
    },
    onAsked: async () => undefined,
    longestAcceptanceDays: 366,
    leads: async () => [lena, luis],
    wake: () => undefined,
  };
  return {
    deps,
    tenantId,
    told,
    moveTo: (days: number) => {
      nowMs = start + days * 86_400_000;
    },
    rows: () => store.db.selectFrom('findings').selectAll().where('tenant_id', '=', tenantId).orderBy('key').execute(),
    async journal() {
      const rows = await store.db
        .selectFrom('journal')
        .select('kind')
        .where('tenant_id', '=', tenantId)
        .orderBy('seq')
        .execute();
      return rows.map(({ kind }) => kind);
    },
    async life() {
      const rows = await store.db
        .selectFrom('finding_events')
        .select('kind')
        .where('tenant_id', '=', tenantId)
        .orderBy('seq')
        .execute();
      return rows.map(({ kind }) => kind);
    },
  };
}
