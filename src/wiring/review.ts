import { wantNotice } from '../alerts/notices';
import { wantFindings } from '../alerts/want';
import type { Reviews } from '../bot/review-deps';
import { askOwner } from '../evidence/review/ask-owner';
import { beginCampaign } from '../evidence/review/begin';
import { decideForAdmins, decideForOwner, decideOwn } from '../evidence/review/decide';
import type { Begun, ReviewDeps } from '../evidence/review/deps';
import {
  adminListMessage,
  latestCampaignMessage,
  managerListMessage,
  managerPageMessage,
  ownListMessage,
  ownOpenMessage,
  reviewMessage,
} from '../evidence/review/messages';
import { runReviews } from '../evidence/review/run';
import { managersAskedSince, switchManagers } from '../evidence/review/switch-managers';
import { interactive } from '../graph/graph';
import type { Log } from '../model/log';
import { kindOf, type ReviewItem } from '../model/review';
import type { Acceptance } from '../posture/accept-risk';
import type { LifeAnswer } from '../posture/life-deps';
import type { Answer, Person } from '../remediation/deps';
import type { OwnItem } from '../remediation/own-item';
import type { Choice } from '../remediation/request-fix';
import { findLatestApproval } from '../store/approvals';
import type { Db } from '../store/db';
import { findLatestException } from '../store/exceptions';
import { appendJournal } from '../store/journal';
import { markUnwanted } from '../store/outside-grants';
import { findLatestCampaign } from '../store/reviews';
import type { Wake } from '../store/wake';
import type { TenantDeps } from '../tenant/deps';
import type { Graphs } from './graph';

type Narrowing = Parameters<ReviewDeps['narrow']>[1];
const removals = { link: 'remove-link', person: 'remove-access', guest: 'disable-guest' } as const;
const narrowings = { link: 'remove-link', person: 'remove-access' } as const;

interface Wiring {
  readonly db: Db;
  readonly tenantId: string;
  readonly isQuarterly: boolean;
  readonly graphs: Pick<Graphs, 'read'>;
  readonly now: () => Date;
  readonly wake: Wake;
  readonly log: Log;
  readonly onFound: TenantDeps['onFound'];
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
  /** Who was there before, or for long, is no finding until somebody says that it is no longer needed. */
  const findUnwanted = async ({ driveId, itemId, linkId: permissionId, who }: ReviewItem): Promise<void> => {
    const at = wiring.now().toISOString();
    await db.transaction().execute(async (tx) => {
      const grant = await markUnwanted(tx, tenantId, { driveId, itemId, permissionId, who: who ?? '' }, at);
      if (!grant) return;
      const reading = {
        per: 'outsideGrant',
        standing: [grant],
        goneIds: [],
        at,
        since: at,
        isBaseline: false,
      } as const;
      const entries = await wiring.onFound(tx, reading);
      if (entries.length > 0) await appendJournal(tx, tenantId, entries);
    });
  };
  const requestFix = async (item: ReviewItem, how: Narrowing, by: Person): Promise<Begun> => {
    if (how.how === 'view') return { ok: false, why: 'Here security leads change what people may do: ask an admin.' };
    const kind = kindOf(item);
    if (kind === 'person') await findUnwanted(item);
    const choice = how.how === 'limit' ? { remedyId: 'end-link', endsOn: how.until } : { remedyId: removals[kind] };
    return begun(await wiring.requestFix(item.findingKey, by, choice));
  };
  const deps: ReviewDeps = {
    ...wiring,
    read: wiring.graphs.read,
    readNow: interactive(wiring.graphs.read),
    onChanged: (tx, findings, at) => wantFindings(tx, tenantId, findings, at),
    notify: (tx, notice) => wantNotice(tx, tenantId, notice),
    async narrow(item, how, by) {
      const kind = kindOf(item);
      if (kind === 'guest') return { ok: false, why: 'A guest’s account is nobody’s own thing.' };
      if (!wiring.ownersNarrowAlone) return requestFix(item, how, by);
      const { driveId, itemId, linkId: permissionId, itemName } = item;
      const choice =
        how.how === 'limit'
          ? ({ remedyId: 'end-link', endsOn: how.until } as const)
          : ({
              remedyId: how.how === 'view' ? 'limit-to-view' : narrowings[kind],
              who: item.who ?? undefined,
            } as const);
      const answer = await wiring.narrowOwnItem(
        { driveId, itemId, permissionId, itemName, ...choice, from: 'review' },
        by,
      );
      if (!answer.ok) return answer;
      return answer.approvalId ? { ok: true, approvalId: answer.approvalId } : begun(answer);
    },
    requestFix,
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
    managerList: (page) => managerListMessage(deps, page),
    managerPage: (page) => managerPageMessage(deps, page),
    adminList: (page) => adminListMessage(deps, page),
    async newestAdminList() {
      const newest = await findLatestCampaign(db, tenantId);
      return newest && adminListMessage(deps, { reviewId: newest.id });
    },
    decideOwn: (decision) => decideOwn(deps, decision),
    decideForOwner: (decision) => decideForOwner(deps, decision),
    decideForAdmins: (decision) => decideForAdmins(deps, decision),
    managersAskedSince: () => managersAskedSince(deps),
    switchManagers: (isOn, by) => switchManagers(deps, isOn, by),
    askOwner: (findingKey, by) => askOwner(deps, findingKey, by),
  };
  return {
    reviews,
    cards: { review: (subjectId: string) => reviewMessage(deps, subjectId) },
    work: { runReviews: () => runReviews(deps) },
  };
}
