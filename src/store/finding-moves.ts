import { type Finding, type FindingEvent, nextState } from '../model/finding';
import type { LifeKind } from '../model/life';
import type { Person } from '../model/person';
import type { Tx } from './db';
import { appendLife } from './finding-events';
import { lockFindings } from './findings';

export interface Move {
  readonly event: FindingEvent;
  readonly at: string;
  readonly by?: Person;
  /** For the history. */
  readonly note?: string;
  /** When what begins now ends by itself. */
  readonly until?: string;
}

/** The history's word for each move; `came-back` and `worse` come from readings. */
const lifeKinds: Partial<Record<FindingEvent, LifeKind>> = {
  gone: 'gone',
  'fix-asked': 'fix-asked',
  'fix-declined': 'fix-declined',
  'fix-approved': 'fix-approved',
  'fix-replanned': 'fix-replanned',
  'fix-lapsed': 'fix-lapsed',
  'fix-done': 'fix-done',
  'fix-helped': 'fix-helped',
  'fix-failed': 'fix-failed',
  'fix-unverified': 'fix-unverified',
  snooze: 'snoozed',
  accept: 'accepted',
};

/** Moves a finding by the table of transitions, and writes its history. @returns the finding after the event, or undefined when the event means nothing to it */
export async function moveFinding(tx: Tx, tenantId: string, key: string, move: Move): Promise<Finding | undefined> {
  const known = await lockFindings(tx, tenantId, [key]);
  const [moved] = await moveFindings(tx, tenantId, [...known.values()], move);
  return moved;
}

/** The same for many that were locked before. @returns those to which the event means something, after it */
export async function moveFindings(
  tx: Tx,
  tenantId: string,
  locked: readonly Finding[],
  { event, at, by, note, until }: Move,
): Promise<readonly Finding[]> {
  const moved = locked.flatMap((finding) => {
    const state = nextState(finding.state, event);
    if (!state) return [];
    const closedAt = state === 'fixed' || state === 'dismissed' ? at : null;
    return [{ before: finding.state, after: { ...finding, state, closedAt, until: until ?? null } }];
  });
  for (const [state, some] of Map.groupBy(moved, ({ after }) => after.state)) {
    await tx
      .updateTable('findings')
      .set({ state, closed_at: some[0]?.after.closedAt ?? null, until: until ?? null, touched_at: at })
      .where('tenant_id', '=', tenantId)
      .where(
        'key',
        'in',
        some.map(({ after }) => after.key),
      )
      .execute();
  }
  const life = moved.flatMap(({ before, after }) => {
    const ended = before === 'accepted' ? 'acceptance-ended' : 'snooze-ended';
    const kind = event === 'wake' ? ended : lifeKinds[event];
    return kind ? [{ key: after.key, at, kind, by: by ?? null, note: note ?? null } as const] : [];
  });
  await appendLife(tx, tenantId, life);
  return moved.map(({ after }) => after);
}
