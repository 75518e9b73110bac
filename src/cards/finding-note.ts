import { isEndState } from '../model/finding';
import type { FindingCardInput } from './finding';
import { plainText } from './plain-text';
import { when } from './when';

/** What became of it, in one sentence. */
export function noteOf({ finding, approval, fix, exception, showsNames }: FindingCardInput): string {
  const decider = showsNames && approval?.decidedBy ? plainText(approval.decidedBy, 80) : 'a security lead';
  const asker = showsNames && approval ? plainText(approval.askedBy, 80) : 'an admin';
  if (finding.state === 'fix-asked' && !showsNames)
    return 'A fix was asked for. Security leads have the plan in their own chat with me.';
  if (finding.state === 'fixing') return `Approved by ${decider}. Working on it…`;
  if (finding.state === 'fixed' && approval?.state === 'approved' && fix?.state === 'done') {
    return `Done, and seen to be gone ${when(fix.finishedAt ?? finding.closedAt ?? finding.firstSeenAt)}. Asked by ${asker}, approved by ${decider}.`;
  }
  if (isEndState(finding.state))
    return `Gone since ${when(finding.closedAt ?? finding.firstSeenAt)}: seen at the last reading, without us.`;
  if (finding.state === 'failed')
    return `The fix did not work: ${reasonOf(fix)}. Nothing counts as fixed; you can ask again.`;
  if (finding.state === 'unverified')
    return `The call was made, but whether it worked could not be seen: ${reasonOf(fix)}. You can ask again.`;
  const end = when(finding.until ?? finding.firstSeenAt);
  if (finding.state === 'snoozed') return `Put off until ${end}. Then it opens again by itself.`;
  if (finding.state === 'accepted') return acceptedNote(exception, end, showsNames);
  if (exception?.state === 'asked' && !showsNames)
    return 'Somebody asks to accept this risk. Security leads have the request in their own chat with me.';
  if (finding.state === 'open' && approval?.state === 'approved' && fix?.state === 'done' && approval.plan.staysOpen)
    return `“${plainText(approval.plan.summary, 200)}” is done, and was seen to be so ${when(fix.finishedAt ?? finding.firstSeenAt)}. Asked by ${asker}, approved by ${decider}. ${approval.plan.staysOpen}`;
  if (approval?.state === 'declined')
    return `Declined by ${decider}, ${when(approval.decidedAt ?? approval.askedAt)}. Nothing was changed.`;
  if (approval?.state === 'stale')
    return 'The thing changed after the plan was approved, so nothing was done. Ask again to see the new plan.';
  return '';
}

const reasonOf = (fix: FindingCardInput['fix']): string =>
  plainText(fix?.note ?? 'no reason given', 200).replace(/\.$/, '');

function acceptedNote(exception: FindingCardInput['exception'], end: string, showsNames: boolean): string {
  if (!showsNames || !exception?.decidedBy) return `A security lead accepted this risk until ${end}.`;
  const asked =
    exception.askedBy.id === exception.decidedBy.id ? '' : `, asked by ${plainText(exception.askedBy.name, 80)}`;
  const by = `${plainText(exception.decidedBy.name, 80)}${asked}`;
  return `Risk accepted until ${end} by ${by}. The reason: ${plainText(exception.reason, 500)}`;
}
