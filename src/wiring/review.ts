import { wantNotice } from '../alerts/notices';
import { wantFindings } from '../alerts/want';
import type { Reviews } from '../bot/review-deps';
import { askOwner } from '../evidence/review/ask-owner';
import { beginCampaign } from '../evidence/review/begin';
import { decideForAdmins, decideOwn } from '../evidence/review/decide';
import type { Begun, ReviewDeps } from '../evidence/review/deps';
import {
  adminListMessage,
  latestCampaignMessage,
  ownListMessage,
  ownOpenMessage,
  reviewMessage,
} from '../evidence/review/messages';
import { runReviews } from '../evidence/review/run';
import { interactive } from '../graph/graph';
import type { Log } from '../model/log';
import type { Acceptance } from '../posture/accept-risk';
import type { LifeAnswer } from '../posture/life-deps';
import type { Answer, Person } from '../remediation/deps';
import type { OwnItem } from '../remediation/own-item';
import type { Choice } from '../remediation/request-fix';
import { findLatestApproval } from '../store/approvals';
import type { Db } from '../store/db';
import { findLatestException } from '../store/exceptions';
import { findLatestCampaign } from '../store/reviews';
import type { Wake } from '../store/wake';
import type { Graphs } from './graph';

type Narrowing = Parameters<ReviewDeps['narrow']>[1];
const remedyOf = (how: Narrowing) =>
  how.how === 'remove'
    ? ({ remedyId: 'remove-link' } as const)
    : ({ remedyId: 'end-link', endsOn: how.until } as const);

interface Wiring {
  readonly db: Db;
  readonly tenantId: string;
  readonly isQuarterly: boolean;
  readonly graphs: Pick<Graphs, 'read'>;
  readonly now: () => Date;
  readonly wake: Wake;
  readonly log: Log;
  readonly ownersNarrowAlone: boolean;
  readonly narrowOwnItem: (item: OwnItem, by: Person) => Promise<Answer & { readonly approvalId?: string }>;
  readonly requestFix: (findingKey: string, by: Person, choice: Choice) => Promise<Answer>;
  readonly acceptRisk: (wish: Acceptance) => Promise<LifeAnswer>;
}

/** Reviews of sharing, and questions to single owners: the use case, its cards and its job. */
export function reviewOf(wiring: Wiring) {
  const { db, tenantId } = wiring;
  const begun = async (answer: Answer): Promise<Begun> => {
    if (!answer.ok) return answer;
    const approval = await findLatestApproval(db, tenantId, answer.findingKey);
    return approval ? { ok: true, approvalId: approval.id } : { ok: false, why: 'The plan is not there any more.' };
  };
  const requestFix = async (findingKey: string, by: Person, how: Narrowing = { how: 'remove' }) =>
    begun(await wiring.requestFix(findingKey, by, remedyOf(how)));
  const deps: ReviewDeps = {
    ...wiring,
    read: wiring.graphs.read,
    readNow: interactive(wiring.graphs.read),
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at),
    notify: (tx, notice) => wantNotice(tx, tenantId, notice),
    async narrow(item, how, by) {
      if (!wiring.ownersNarrowAlone) return requestFix(item.findingKey, by, how);
      const { driveId, itemId, linkId: permissionId, itemName } = item;
      const answer = await wiring.narrowOwnItem(
        { driveId, itemId, permissionId, itemName, ...remedyOf(how), from: 'review' },
        by,
      );
      if (!answer.ok) return answer;
      return answer.approvalId ? { ok: true, approvalId: answer.approvalId } : begun(answer);
    },
    requestFix: (findingKey, by) => requestFix(findingKey, by),
    async askToAccept(wish) {
      const answer = await wiring.acceptRisk({ ...wish, isLead: false, forThing: false });
      if (answer.ok) return answer;
      // A kill came between this and the answer's own transaction: it waits for leads already.
      const asked = await findLatestException(db, tenantId, wish.findingKey);
      return asked?.state === 'asked' && asked.askedBy.id === wish.by.id ? { ok: true } : answer;
    },
  };
  const reviews: Reviews = {
    async begin(by) {
      await beginCampaign(deps, by);
      return latestCampaignMessage(deps);
    },
    ownOpen: (ownerId) => ownOpenMessage(deps, ownerId),
    ownList: (page) => ownListMessage(deps, page),
    adminList: (page) => adminListMessage(deps, page),
    async newestAdminList() {
      const newest = await findLatestCampaign(db, tenantId);
      return newest && adminListMessage(deps, { reviewId: newest.id });
    },
    decideOwn: (decision) => decideOwn(deps, decision),
    decideForAdmins: (decision) => decideForAdmins(deps, decision),
    askOwner: (findingKey, by) => askOwner(deps, findingKey, by),
  };
  return {
    reviews,
    cards: { review: (subjectId: string) => reviewMessage(deps, subjectId) },
    work: { runReviews: () => runReviews(deps) },
  };
}
