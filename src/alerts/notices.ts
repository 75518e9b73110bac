import { messageCard, messageCardData } from '../cards/message';
import { plainLine } from '../cards/plain-text';
import type { Db, Tx } from '../store/db';
import { findNotice, insertNotice } from '../store/notices';
import { wantCard } from '../store/wanted-cards';
import type { Message } from './chat';

/** Says something once in each of these conversations. Text of others must have gone through `plainText`. */
export async function wantNotice(
  tx: Tx,
  tenantId: string,
  notice: {
    readonly id: string;
    readonly lines: readonly string[];
    readonly to: readonly string[];
    readonly at: string;
  },
): Promise<void> {
  const { id, lines, to, at } = notice;
  await insertNotice(tx, tenantId, { id, lines, at });
  for (const conversationId of to)
    await wantCard(tx, tenantId, { conversationId, subjectKind: 'notice', subjectId: id, at });
}

export async function noticeMessage(
  { db, tenantId }: { readonly db: Db; readonly tenantId: string },
  id: string,
): Promise<Message | undefined> {
  const lines = await findNotice(db, tenantId, id);
  return lines && { card: messageCard(messageCardData(...lines)), summary: plainLine(lines[0] ?? '', 150) };
}
