import { digestCard, digestData } from '../cards/digest';
import { say } from '../cards/message';
import { defaultSettings } from '../model/route-settings';
import { findCollection } from '../store/collections';
import type { Message } from './chat';
import { countPeriod, type DigestDeps } from './digest';
import { findSettings } from './settings';

/** What came up, what was fixed and how the score went in a time that somebody asks for; nothing of it is kept. */
export async function lookBack(
  deps: DigestDeps,
  conversationId: string,
  wanted: { readonly from: string; readonly until: string },
  showsNames: boolean,
): Promise<Message> {
  const { readAt } = await findCollection(deps.db, deps.tenantId, 'first-read');
  if (readAt === null)
    return say('My first reading is not done yet, so I know of no time before. Please ask again later.');
  if (wanted.until <= readAt)
    return say(`I have watched this tenant since ${readAt.slice(0, 10)}. What was before I do not know.`);
  const isCut = wanted.from < readAt;
  const period = { from: isCut ? readAt : wanted.from, until: wanted.until };
  const settings = (await findSettings(deps, conversationId)) ?? defaultSettings;
  const numbers = await countPeriod(deps, { conversationId, settings }, period, period.from.slice(0, 10));
  const line = (numbers.more?.line ?? []).filter(({ day }) => day <= period.until.slice(0, 10));
  const [first, last] = [line[0], line.at(-1)];
  const before = first === last ? null : (first?.percent ?? null);
  const data = digestData(
    {
      ...numbers,
      score: { percent: last?.percent ?? numbers.score.percent, before },
      ...(numbers.more ? { more: { ...numbers.more, line } } : {}),
    },
    showsNames,
    { sinceDay: first?.day ?? null, isCut },
  );
  return { card: digestCard(data), summary: data.title };
}
