/** When the last findings of one check were told, oldest first, and the group that the newest one stands in. */
export interface Burst {
  readonly recent: readonly string[];
  readonly groupId: string | null;
}

export const noBurst: Burst = { recent: [], groupId: null };
/** So many may stand alone within the window; from the next one they stand together. */
const mostAlone = 5;
const windowMs = 60_000;

/** One more finding of the check is told. @returns the burst after it; its `groupId`: where the finding stands, null: alone. Pure. */
export function tellIn({ recent, groupId }: Burst, checkId: string, at: string): Burst {
  const first = recent.length < mostAlone ? undefined : recent[0];
  const isBurst = first !== undefined && Date.parse(at) - Date.parse(first) <= windowMs;
  const kept = [...recent, at].toSorted().slice(-mostAlone);
  return { recent: kept, groupId: isBurst ? (groupId ?? `${checkId}:${at}`) : null };
}
