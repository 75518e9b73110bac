import { say } from '../cards/message';
import { groupReplyText, replyText } from '../cards/reply';
import { findCheck } from '../checks';
import type { Fault } from '../model/fault';
import { type FindingState, isEndState } from '../model/finding';
import type { Delivery } from '../store/deliveries';
import { findGroup } from '../store/finding-groups';
import { findFinding } from '../store/findings';
import { listWaitingReplies, noteReplied, type Reply } from '../store/replies';
import type { Chat, Place } from './chat';
import { conversationOf } from './conversation-of';
import { inPace, type Pace } from './pace';
import { mayShowNames, type RenderDeps } from './render';

type ReplyDeps = Pick<RenderDeps, 'db' | 'tenantId' | 'mayPersonSee'> & {
  readonly chat: Chat;
  readonly now: () => Date;
  readonly pace: Pace;
  readonly fault: Fault;
};

/** Says under a card that stands what an update alone would say in silence. Each is noted as soon as Teams has it. */
export async function replyUnder(deps: ReplyDeps, delivery: Delivery, place: Place): Promise<void> {
  if (delivery.subjectKind !== 'finding' && delivery.subjectKind !== 'group') return;
  for (const reply of await listWaitingReplies(deps.db, deps.tenantId, delivery.id)) {
    const text = await textOf(deps, delivery, reply);
    if (text !== undefined) {
      const conversation = await conversationOf(deps, delivery.conversationId);
      await inPace(deps, delivery.conversationId);
      deps.fault('before-reply');
      await deps.chat.reply(conversation, place, say(text));
      deps.fault('after-reply');
    }
    await noteReplied(deps.db, deps.tenantId, reply, deps.now().toISOString());
  }
}

/** Undefined when it is true no more: what came back is over again before anybody heard of it. */
async function textOf(deps: ReplyDeps, delivery: Delivery, reply: Reply): Promise<string | undefined> {
  if (delivery.subjectKind === 'group') {
    const group = await findGroup(deps.db, deps.tenantId, delivery.subjectId);
    const check = group && findCheck(group.checkId);
    const isOver = group && Object.keys(group.counts).every((state) => isEndState(state as FindingState));
    return check && !isOver ? groupReplyText(reply.kind, reply.count, check.plural) : undefined;
  }
  const finding = await findFinding(deps.db, deps.tenantId, delivery.subjectId);
  const check = finding && findCheck(finding.checkId);
  if (!check || isEndState(finding.state)) return undefined;
  const subject = (await mayShowNames(deps, delivery.conversationId)) ? finding.subject : null;
  return replyText(reply.kind, { headline: check.headline, severity: finding.severity, subject });
}
