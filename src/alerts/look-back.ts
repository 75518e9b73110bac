import { digestCard, digestData } from '../cards/digest';
import { say } from '../cards/message';
import { dayMs } from '../model/durations';
import { defaultSettings } from '../model/route-settings';
import { findCollection } from '../store/collections';
import type { Message } from './chat';
import { countPeriod, type DigestDeps } from './digest';

const nowhere = '';

/** What came up, what was fixed and how the score went since then, of everything that is watched; nothing of it is kept. */
export async function lookBack(
  deps: DigestDeps,
  { from: wanted, timeZone }: { readonly from: string; readonly timeZone: string },
  showsNames: boolean,
): Promise<Message> {
  const { readAt } = await findCollection(deps.db, deps.tenantId, 'first-read');
  if (readAt === null)
    return say('My first reading is not done yet, so I know of no time before. Please ask again later.');
  const isCut = wanted < readAt;
  const from = isCut ? readAt : wanted;
  // A day is kept as it ended: what was before the time is the day before it.
  const firstDay = new Date(Date.parse(from) - dayMs).toISOString().slice(0, 10);
  const place = { conversationId: nowhere, settings: { ...defaultSettings, timeZone } };
  const numbers = await countPeriod(deps, place, { from, until: deps.now().toISOString() }, firstDay);
  const [first, ...later] = numbers.more?.line ?? [];
  const before = later.length === 0 ? null : (first ?? null);
  const data = digestData(
    { ...numbers, score: { percent: numbers.score.percent, before: before?.percent ?? null } },
    showsNames,
    { sinceDay: before?.day ?? null, isCut },
  );
  return { card: digestCard(data), summary: data.title };
}
