import { AppError } from '../model/errors';
import type { Db } from '../store/db';
import { findHold, forgetSends, holdSends, insertSend, listNthSends, lockPace } from '../store/sends';

/** Teams' published limits for one bot: so many messages within so many milliseconds, in one conversation and in the tenant. */
const perConversation = [
  { most: 7, withinMs: 1000 },
  { most: 8, withinMs: 2000 },
  { most: 60, withinMs: 30_000 },
  { most: 1800, withinMs: 3_600_000 },
] as const;
/** The page says 50 a second, an older copy of it 30: the smaller one holds. */
const perBot = [{ most: 30, withinMs: 1000 }] as const;
/** Messages do not arrive as evenly as they were sent; by so much two may come closer together. */
const arrivalMs = 500;

export interface Pace {
  /**
   * Takes one message's place. `now` is asked once it is our turn: another instance may have held us up.
   * @returns 0: it may go; else the milliseconds to wait, and nothing is taken
   */
  readonly take: (conversationId: string, now: () => Date) => Promise<number>;
  /** Teams said to wait there. */
  readonly hold: (conversationId: string, untilMs: number) => Promise<void>;
}

/**
 * Keeps all instances on one store within the limits together, over a restart too.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export function createPace(db: Db, tenantId: string): Pace {
  return {
    take: (conversationId, now) =>
      db.transaction().execute(async (tx) => {
        await lockPace(tx, tenantId);
        const nowMs = now().getTime();
        const held = await findHold(tx, tenantId, conversationId);
        const waitMs = Math.max(
          held === null ? 0 : Date.parse(held) - nowMs,
          waitOf(await listNthSends(tx, tenantId, conversationId, mosts(perConversation)), perConversation, nowMs),
          waitOf(await listNthSends(tx, tenantId, null, mosts(perBot)), perBot, nowMs),
        );
        if (waitMs > 0) return waitMs;
        await insertSend(tx, tenantId, conversationId, new Date(nowMs).toISOString());
        await forgetSends(tx, tenantId, new Date(nowMs - longestMs).toISOString());
        return 0;
      }),
    hold: (conversationId, untilMs) => holdSends(db, tenantId, conversationId, new Date(untilMs).toISOString()),
  };
}

const longestMs = perConversation[3].withinMs + arrivalMs;

type Limits = readonly { readonly most: number; readonly withinMs: number }[];
const mosts = (limits: Limits): readonly number[] => limits.map(({ most }) => most);

/** How long until one more fits into every window; `nth`: when the message went that is the oldest in each full window. */
const waitOf = (nth: readonly (string | null)[], limits: Limits, nowMs: number): number =>
  Math.max(
    0,
    ...limits.map(({ withinMs }, i) => {
      const oldest = nth[i] ?? null;
      return oldest === null ? 0 : Date.parse(oldest) + withinMs + arrivalMs - nowMs;
    }),
  );

/** @throws AppError 'delivery-failed' with `waitMs` when Teams would not take one more there now */
export async function inPace(
  deps: { readonly pace: Pace; readonly now: () => Date },
  conversationId: string,
): Promise<void> {
  const waitMs = await deps.pace.take(conversationId, deps.now);
  if (waitMs > 0) throw new AppError('delivery-failed', 'the pace is full', { status: 0, waitMs });
}
