import { AppError } from '../model/errors';

/** Teams' published limits for one bot: so many messages within so many milliseconds, in one conversation and in the tenant. */
const perConversation = [
  { most: 7, withinMs: 1000 },
  { most: 8, withinMs: 2000 },
  { most: 60, withinMs: 30_000 },
  { most: 1800, withinMs: 3_600_000 },
] as const;
/** The page says 50 a second, an older copy of it 30: the smaller one holds. */
const perBot = [{ most: 30, withinMs: 1000 }] as const;

export interface Pace {
  /** Takes one message's place. @returns 0: it may go; else the milliseconds to wait, and nothing is taken */
  readonly take: (conversationId: string, nowMs: number) => number;
  /** Teams said to wait there. */
  readonly hold: (conversationId: string, untilMs: number) => void;
}

/** Keeps one process within the limits. Others in the same tenant are seen only by what Teams answers. */
export function createPace(): Pace {
  const sent = new Map<string, number[]>();
  const bot: number[] = [];
  const heldUntil = new Map<string, number>();
  return {
    take(conversationId, nowMs) {
      const times = sent.get(conversationId) ?? [];
      const waitMs = Math.max(
        (heldUntil.get(conversationId) ?? 0) - nowMs,
        waitOf(times, perConversation, nowMs),
        waitOf(bot, perBot, nowMs),
      );
      if (waitMs > 0) return waitMs;
      sent.set(conversationId, keep(times, perConversation[3].most, nowMs));
      keep(bot, perBot[0].most, nowMs);
      if (sent.size > mostConversations) forgetIdle(sent, nowMs);
      return 0;
    },
    hold(conversationId, untilMs) {
      heldUntil.set(conversationId, untilMs);
    },
  };
}

const mostConversations = 2000;
const idleMs = 3_600_000;

function forgetIdle(sent: Map<string, number[]>, nowMs: number): void {
  for (const [id, times] of sent) if ((times.at(-1) ?? 0) < nowMs - idleMs) sent.delete(id);
}

/** How long until one more fits into every window. */
const waitOf = (
  times: readonly number[],
  limits: readonly { most: number; withinMs: number }[],
  nowMs: number,
): number =>
  Math.max(
    0,
    ...limits.map(({ most, withinMs }) => {
      const oldest = times.at(-most);
      return oldest === undefined ? 0 : oldest + withinMs - nowMs;
    }),
  );

function keep(times: number[], most: number, nowMs: number): number[] {
  times.push(nowMs);
  if (times.length > most) times.shift();
  return times;
}

/** @throws AppError 'delivery-failed' with `waitMs` when Teams would not take one more there now */
export function inPace(deps: { readonly pace: Pace; readonly now: () => Date }, conversationId: string): void {
  const waitMs = deps.pace.take(conversationId, deps.now().getTime());
  if (waitMs > 0) throw new AppError('delivery-failed', 'the pace is full', { status: 0, waitMs });
}
