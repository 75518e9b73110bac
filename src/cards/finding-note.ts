import { isEndState } from '../model/finding';
import type { FindingCardInput } from './finding';
import type { History } from './finding-history';
import { plainText } from './plain-text';
import { when } from './when';

/** What became of it, in one sentence. */
export function noteOf({ finding, approval, fix, exception, history, showsNames }: FindingCardInput): string {
  const decider = showsNames && approval?.decidedBy ? plainText(approval.decidedBy, 80) : 'a security lead';
  const asker = showsNames && approval ? plainText(approval.askedBy, 80) : 'an admin';
  if (finding.state === 'fix-asked' && !showsNames)
    return 'A fix was asked for. Security leads have the plan in their own chat with me.';
  if (finding.state === 'fixing')
    return `${approval?.decidedAs === 'owner' ? 'Asked by its owner' : `Approved by ${decider}`}. Working on it…`;
  if (finding.state === 'fixed' && approval?.state === 'approved' && fix?.state === 'done') {
    return `Done, and seen to be gone ${when(fix.finishedAt ?? finding.closedAt ?? finding.firstSeenAt)}. ${peopleOf(approval, asker, decider, showsNames)}`;
  }
  const byHand = history.events.find(({ kind }) => kind === 'done-by-hand');
  const hand = showsNames && byHand?.by ? plainText(byHand.by.name, 80) : 'An admin';
  if (isEndState(finding.state) && byHand)
    return `Gone since ${when(finding.closedAt ?? finding.firstSeenAt)}: ${hand} did it by hand, and a reading has confirmed it.`;
  if (isEndState(finding.state))
    return `Gone since ${when(finding.closedAt ?? finding.firstSeenAt)}: seen at the last reading, without us.`;
  if (finding.state === 'failed')
    return `The fix did not work. ${reasonOf(fix)}. Nothing counts as fixed; you can ask again.`;
  if (finding.state === 'unverified')
    return `Sent, not seen yet: ${reasonOf(fix)}. The next reading may show it; you can also ask again.`;
  const end = when(finding.until ?? finding.firstSeenAt);
  if (finding.state === 'snoozed') return `Put off until ${end}. Then it opens again by itself.`;
  if (finding.state === 'accepted') return acceptedNote(exception, end, showsNames);
  if (exception?.state === 'asked' && !showsNames)
    return 'Somebody asks to accept this risk. Security leads have the request in their own chat with me.';
  if (finding.state === 'open' && approval?.state === 'approved' && fix?.state === 'done' && approval.plan.staysOpen)
    return `“${plainText(approval.plan.summary, 200)}” is done, and was seen to be so ${when(fix.finishedAt ?? finding.firstSeenAt)}. ${peopleOf(approval, asker, decider, showsNames)} ${approval.plan.staysOpen}`;
  if (byHand && history.events[0] === byHand)
    return `${hand} says that this is done, ${when(byHand.at)}. A reading has to confirm it; as long as this card stands open, none has.`;
  const [newest] = history.events;
  if (finding.state === 'open' && newest?.kind === 'risk-declined') return riskDeclinedNote(newest, showsNames);
  if (finding.state === 'open' && approval?.state === 'declined')
    return `Declined by ${decider}, ${when(approval.decidedAt ?? approval.askedAt)}${showsNames && approval.reason ? `: “${plainText(approval.reason, 300)}”` : ''}. Nothing was changed.`;
  if (finding.state === 'open' && approval?.state === 'lapsed')
    return 'The last plan lapsed: it was not decided, or could not begin, in time. Nothing was changed. Ask again if it is still wanted.';
  if (approval?.state === 'stale')
    return 'The thing changed after the plan was approved, so nothing was done. Ask again to see the new plan.';
  return '';
}

/** Graph's own words may be in it: text of others. */
const reasonOf = (fix: FindingCardInput['fix']): string =>
  plainText(fix?.note ?? 'No reason was given', 700).replace(/\.$/, '');

function peopleOf(
  { decidedAs, reason }: NonNullable<FindingCardInput['approval']>,
  asker: string,
  decider: string,
  showsNames: boolean,
): string {
  const why = showsNames && reason ? ` The reason: “${plainText(reason, 300)}”` : '';
  if (decidedAs === 'owner') return `Done by ${showsNames ? asker : 'its owner'}${showsNames ? ', who owns it' : ''}.`;
  if (decidedAs === 'self')
    return `Asked and approved by ${showsNames ? decider : 'the same person'}, the only security lead here; the organisation allows that.${why}`;
  return `Asked by ${asker}, approved by ${decider}.${why}`;
}

function riskDeclinedNote({ at, by, note }: History['events'][number], showsNames: boolean): string {
  const who = showsNames && by ? plainText(by.name, 80) : 'A security lead';
  const why = showsNames && note ? `: “${plainText(note.replace(/\.$/, ''), 300)}”` : '';
  return `${who} declined to accept this risk, ${when(at)}${why}. It stays open.`;
}

function acceptedNote(exception: FindingCardInput['exception'], end: string, showsNames: boolean): string {
  if (!showsNames || !exception?.decidedBy) return `A security lead accepted this risk until ${end}.`;
  const asked =
    exception.askedBy.id === exception.decidedBy.id ? '' : `, asked by ${plainText(exception.askedBy.name, 80)}`;
  const by = `${plainText(exception.decidedBy.name, 80)}${asked}`;
  const more = exception.thing === null ? '' : ' Also for what is found here later, of the same kind.';
  return `Risk accepted until ${end} by ${by}. The reason: ${plainText(exception.reason, 500)}${more}`;
}
