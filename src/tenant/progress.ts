import { listCollections } from '../store/collections';
import type { Db } from '../store/db';
import { countDrives } from '../store/drives';

export interface Progress {
  readonly name: string;
  readonly done: number;
  /** How many there are; null where nobody knows before the end. */
  readonly of: number | null;
  readonly leftS: number | null;
}

const counted: readonly (readonly [string, string])[] = [
  ['users', 'Accounts'],
  ['registrations', 'Who has MFA'],
  ['role-assignments', 'Admin roles'],
];

/** How far the first reading has come. Time left is worked out from the drives read so far. */
export async function progressOf(db: Db, tenantId: string, now: Date): Promise<readonly Progress[]> {
  const [collections, drives] = await Promise.all([listCollections(db, tenantId), countDrives(db, tenantId)]);
  const byName = new Map(collections.map((one) => [one.name, one]));
  const beganAt = byName.get('drives')?.triedAt ?? null;
  const left = drives.all - drives.read;
  const perMs = beganAt === null ? 0 : drives.read / Math.max(1, now.getTime() - Date.parse(beganAt));
  return [
    ...counted.map(([name, label]) => ({ name: label, done: byName.get(name)?.items ?? 0, of: null, leftS: null })),
    {
      name: 'Libraries and OneDrives',
      done: drives.read,
      of: drives.all,
      leftS: perMs === 0 || left === 0 ? null : Math.round(left / perMs / 1000),
    },
  ];
}
