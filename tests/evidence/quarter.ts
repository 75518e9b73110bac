import type { BaselineInput } from '../../src/cards/baseline';
import { listChecks } from '../../src/checks';
import type { Finding, FindingState, Severity } from '../../src/model/finding';
import { type Plan, planHash } from '../../src/model/remedy';
import { insertApproval } from '../../src/store/approvals';
import { saveCheckDay } from '../../src/store/check-days';
import { saveCollection } from '../../src/store/collections';
import type { Db } from '../../src/store/db';
import { insertException } from '../../src/store/exceptions';
import { appendLife } from '../../src/store/finding-events';
import { saveFinding } from '../../src/store/findings';
import { finishFix, insertFix, recordIntent, recordResult } from '../../src/store/fixes';
import { appendJournal } from '../../src/store/journal';

export const quarter = { from: '2026-07-01T00:00:00.000Z', until: '2026-10-01T00:00:00.000Z' };
export const madeAt = '2026-10-02T08:30:00.000Z';
const dayMs = 86_400_000;
const dayAt = (n: number, hour = 9): string =>
  new Date(Date.parse(quarter.from) + n * dayMs + hour * 3_600_000).toISOString();

export const adam = { id: 'dece0000-0000-4000-8000-0000000000b1', name: 'Adam Admin' };
export const lena = { id: 'dece0000-0000-4000-8000-0000000000c1', name: 'Lena Łęcka-Öberg' };

/** How the tenant stands, as the posture card would say. */
export const stand: BaselineInput = {
  readAt: dayAt(92),
  read: [{ name: 'Accounts', items: 240 }],
  progress: [],
  scores: [{ area: 'all', percent: 71, passed: 48, partly: 0, failed: 20, skipped: 9, stated: 0 }],
  since: null,
  checks: [],
  unseen: [
    {
      what: 'Data loss prevention',
      why: 'Microsoft Graph shows no policies of data loss prevention to any program',
      cure: 'Look in the Purview portal, and record what you saw as an attestation.',
    },
    {
      what: 'Inbox rules',
      why: 'no permission (403)',
      cure: 'Grant MailboxSettings.Read. Not checked: Rules that hide mail.',
    },
  ],
  seenWithin: { how: 'told' },
  drill: null,
};

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const states: readonly FindingState[] = ['open', 'fixed', 'fixed', 'snoozed', 'accepted', 'fixed'];
const names = [
  'Gehälter 2026 Übersicht.xlsx',
  'Umowa najmu – Żółć.docx',
  'Προσφορά πελάτη.pptx',
  'Договор аренды.pdf',
  '=HYPERLINK("http://evil.example";"click")',
  'Budget Q3 (final) v2.xlsx',
  '給与.xlsx',
  'Plan d’été – août.docx',
];

/** A quarter as a tenant of middle size has it; the same for the same numbers. */
export async function fillQuarter(db: Db, tenantId: string, findings = 60): Promise<void> {
  const checks = listChecks();
  for (let n = 0; n < 92; n += 1) {
    // Ten days on which nobody looked.
    if (n >= 40 && n < 50) continue;
    const rows = checks.map(({ id }, c) => ({
      checkId: id,
      result:
        c % 9 === 0
          ? ('skipped' as const)
          : (c * 5 + n * 3) % (3 + Math.floor(n / 20)) === 0
            ? ('failed' as const)
            : ('passed' as const),
      standing: (c + n) % 4,
      // In July it was not kept yet.
      unjudged: n < 31 ? null : c % 4 === 1 ? c : 0,
    }));
    await saveCheckDay(db, tenantId, dayAt(n).slice(0, 10), rows);
  }
  for (const [n, name] of ['users', 'drives', 'sharing-links', 'groups', 'conditional-access-policies'].entries())
    await saveCollection(db, tenantId, name, { readAt: dayAt(91, n), items: 240 * (n + 1), outcome: { kind: 'ran' } });
  await saveCollection(db, tenantId, 'inbox-rules', {
    outcome: { kind: 'skipped', reason: 'no-permission', detail: '403' },
  });
  await db
    .transaction()
    .execute((tx) => appendJournal(tx, tenantId, [{ kind: 'first-read.done', at: dayAt(-3), body: {} }]));
  for (let n = 0; n < findings; n += 1) {
    const check = checks[n % checks.length];
    if (!check) continue;
    const state = states[n % states.length] ?? 'open';
    const finding: Finding = {
      key: `${check.id}:thing-${String(n).padStart(6, '0')}`,
      checkId: check.id,
      subjectId: `thing-${n}`,
      subject: names[n % names.length] ?? '',
      severity: severities[n % severities.length] ?? 'low',
      because: 'anyone can edit, no end date',
      facts: [],
      url: null,
      state,
      isBaseline: false,
      firstSeenAfter: dayAt(n % 90, 8),
      firstSeenAt: dayAt(n % 90),
      dueAt: null,
      closedAt: state === 'fixed' ? dayAt((n % 90) + 1) : null,
      assignee: n % 5 === 0 ? adam : null,
      until: state === 'snoozed' || state === 'accepted' ? dayAt(120) : null,
      regressions: n % 13 === 0 ? 1 : 0,
    };
    await db.transaction().execute(async (tx) => {
      await saveFinding(tx, tenantId, finding);
      await appendLife(tx, tenantId, [
        { key: finding.key, at: dayAt(n % 90, 10), kind: 'assigned', by: adam, note: lena.name },
        ...(state === 'fixed'
          ? [{ key: finding.key, at: dayAt((n % 90) + 1), kind: 'gone' as const, by: null, note: null }]
          : []),
      ]);
      await appendJournal(tx, tenantId, [
        {
          kind: 'finding.open',
          at: finding.firstSeenAt,
          body: { key: finding.key },
          personal: { subject: finding.subject },
        },
      ]);
    });
    if (n % 6 === 1) await fillFix(db, tenantId, finding, n);
    if (state === 'accepted') await fillException(db, tenantId, finding, n);
  }
  await db.transaction().execute((tx) =>
    appendJournal(tx, tenantId, [
      {
        kind: 'route.made',
        at: dayAt(1),
        body: { conversation: '19:posture@thread.tacv2', by: adam.id, outsiders: 0 },
      },
      {
        kind: 'check.severity',
        at: dayAt(20),
        body: { check: 'identity.mfa-not-registered', to: 'critical', by: lena.id },
      },
      { kind: 'posture.exported', at: dayAt(30), body: { by: adam.id, subject: 'links', rows: 17 } },
      // After the period: its personal value is nobody's business in this pack.
      {
        kind: 'finding.open',
        at: '2026-10-01T12:00:00.000Z',
        body: { key: 'later' },
        personal: { subject: 'Later secret.docx' },
      },
    ]),
  );
}

async function fillFix(db: Db, tenantId: string, finding: Finding, n: number): Promise<void> {
  const call = { method: 'DELETE', path: `/drives/d/items/i${n}/permissions/p` } as const;
  const plan: Plan = {
    remedyId: 'remove-link',
    findingKey: finding.key,
    summary: `Remove the link to “${finding.subject}”`,
    consequences: ['Whoever has the address cannot open it any more.'],
    calls: [call],
    sees: 'anonymous edit',
    reach: 'item',
    undo: null,
    cannotUndo: 'A new link has a new address.',
    undoes: null,
  } as Plan;
  const id = idOf('a', n);
  await db.transaction().execute(async (tx) => {
    await insertApproval(tx, tenantId, {
      id,
      findingKey: finding.key,
      plan,
      planHash: planHash(plan),
      askedBy: adam,
      askedAt: dayAt(n % 90, 11),
      expiresAt: dayAt((n % 90) + 7, 11),
    });
    await tx
      .updateTable('approvals')
      .set({ state: 'approved', decided_by: lena.id, decided_by_name: lena.name, decided_at: dayAt(n % 90, 12) })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .execute();
    await insertFix(tx, tenantId, { id: idOf('f', n), approvalId: id });
    await recordIntent(tx, tenantId, idOf('f', n), 0, call, dayAt(n % 90, 12));
    await recordResult(tx, tenantId, idOf('f', n), 0, {
      status: 204,
      requestId: 'r',
      code: null,
      words: null,
      at: dayAt(n % 90, 12),
    });
    await finishFix(tx, tenantId, idOf('f', n), { state: 'done', note: null, at: dayAt(n % 90, 13) });
    await appendJournal(tx, tenantId, [
      {
        kind: 'fix.asked',
        at: dayAt(n % 90, 11),
        body: { approvalId: id, askedBy: adam.id },
        personal: { askedByName: adam.name },
      },
      {
        kind: 'fix.approved',
        at: dayAt(n % 90, 12),
        body: { approvalId: id, decidedBy: lena.id },
        personal: { decidedByName: lena.name },
      },
      { kind: 'fix.done', at: dayAt(n % 90, 13), body: { approvalId: id } },
    ]);
  });
}

async function fillException(db: Db, tenantId: string, finding: Finding, n: number): Promise<void> {
  await db.transaction().execute((tx) =>
    insertException(tx, tenantId, {
      id: idOf('e', n),
      findingKey: finding.key,
      reason: 'The press kit has to be open; marketing looks after it (Jürgen Groß).',
      until: dayAt(150),
      state: 'accepted',
      askedBy: adam,
      askedAt: dayAt(n % 90, 14),
      decidedBy: lena,
      decidedAt: dayAt(n % 90, 15),
      whyNot: null,
      thing: null,
    }),
  );
}

const idOf = (kind: string, n: number): string => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
