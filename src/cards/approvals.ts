import { Template } from 'adaptivecards-templating';
import layout from './approvals.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
const most = 6;

/** Fixes that wait for a decision, oldest first. */
export const approvalsCardData = (
  asked: readonly {
    readonly verb: string;
    readonly data: Readonly<Record<string, string>>;
    readonly summary: string;
    readonly askedBy: string;
    readonly askedAt: string;
    readonly expiresAt: string | null;
  }[],
) => ({
  title:
    asked.length === 0
      ? 'No fix waits for a decision'
      : `${asked.length} ${asked.length === 1 ? 'fix waits' : 'fixes wait'} for a decision`,
  asked: asked.slice(0, most).map((one) => ({
    verb: one.verb,
    data: one.data,
    summary: plainText(one.summary, 300),
    people: `Asked by ${plainText(one.askedBy, 80)}, ${when(one.askedAt)}${one.expiresAt === null ? '' : `; lapses ${when(one.expiresAt)}`}`,
  })),
  hasMore: asked.length > most,
  more: `and ${asked.length - most} more, once these are decided.`,
});

export const approvalsCard = (data: ReturnType<typeof approvalsCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
