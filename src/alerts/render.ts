import { type BaselineInput, baselineCard, baselineCardData, baselineSummary } from '../cards/baseline';
import { type FindingCardInput, findingCard, findingCardData, findingSummary } from '../cards/finding';
import { findCheck } from '../checks';
import { topics } from '../knowledge/topics';
import { splitId } from '../model/check';
import { personOf } from '../model/conversation';
import { type Finding, isEndState } from '../model/finding';
import type { Reach } from '../model/remedy';
import { hasOwner } from '../model/review';
import { remediesOf } from '../remedies';
import { viewApproval } from '../store/approval-views';
import { findLatestApproval } from '../store/approvals';
import type { Db } from '../store/db';
import type { Delivery } from '../store/deliveries';
import { listDriveOwners } from '../store/drive-owners';
import { findLatestException } from '../store/exceptions';
import { listLife } from '../store/finding-events';
import { findFinding } from '../store/findings';
import { findFix } from '../store/fixes';
import { listInsiders } from '../store/people';
import { findLatestAsk } from '../store/reviews';
import { listRoutes } from '../store/routes';
import type { SubjectKind } from '../store/tables/alerts';
import type { Message } from './chat';
import { renderGroup } from './render-group';

export interface RenderDeps {
  readonly db: Db;
  readonly tenantId: string;
  /** Whether there is an identity that may fix. */
  readonly canFix: boolean;
  /** Whose approval needs a reason here. */
  readonly reasonFor?: readonly Reach[];
  /** How the tenant stands, for the summary card. */
  readonly baseline: () => Promise<BaselineInput>;
  /** Whether this person is still an admin or a lead. @throws GraphError when nobody can tell: then the card waits */
  readonly mayPersonSee: (userId: string) => Promise<boolean>;
  /** Cards that are no findings: what other use cases want to stand somewhere. */
  readonly others: Readonly<
    Record<
      Exclude<SubjectKind, 'finding' | 'group' | 'baseline'>,
      (subjectId: string, showsNames: () => Promise<boolean>) => Promise<Message | undefined>
    >
  >;
}

/** The card as it must look now; undefined when its subject is no more. */
export async function render(
  deps: RenderDeps,
  delivery: Pick<Delivery, 'subjectKind' | 'subjectId' | 'conversationId'>,
): Promise<Message | undefined> {
  if (delivery.subjectKind === 'baseline') {
    const input = await deps.baseline();
    return { card: baselineCard(baselineCardData(input, 'baseline')), summary: baselineSummary(input) };
  }
  const showsNames = (): Promise<boolean> => mayShowNames(deps, delivery.conversationId);
  if (delivery.subjectKind === 'group') return renderGroup(deps, delivery.subjectId, 0, await showsNames());
  if (delivery.subjectKind !== 'finding') return deps.others[delivery.subjectKind](delivery.subjectId, showsNames);
  const finding = await findFinding(deps.db, deps.tenantId, delivery.subjectId);
  return finding && renderFinding(deps, finding, await showsNames());
}

/** Names go to the own chats of admins and leads, and to routes whose roster holds admins and leads only (or where an admin allowed it). */
export async function mayShowNames(
  { db, tenantId, mayPersonSee }: Pick<RenderDeps, 'db' | 'tenantId' | 'mayPersonSee'>,
  conversationId: string,
): Promise<boolean> {
  const userId = personOf(conversationId);
  if (userId) return mayPersonSee(userId);
  const routes = await listRoutes(db, tenantId);
  return routes.find((route) => route.conversationId === conversationId)?.showsNames ?? false;
}

/** So many lines of its history stand on a card; so many people to assign it to. */
const historyLines = 8;
const mostPeople = 12;

export async function renderFinding(
  deps: Pick<RenderDeps, 'db' | 'tenantId' | 'canFix' | 'reasonFor'>,
  finding: Finding,
  showsNames: boolean,
): Promise<Message | undefined> {
  const check = findCheck(finding.checkId);
  if (!check) return undefined;
  const approval = await findLatestApproval(deps.db, deps.tenantId, finding.key);
  const fix = approval && (await findFix(deps.db, deps.tenantId, approval.id));
  const exception = await findLatestException(deps.db, deps.tenantId, finding.key);
  const history = await listLife(deps.db, deps.tenantId, finding.key, historyLines);
  const input: FindingCardInput = {
    finding,
    check: { ...check, isBlind: check.per === 'nothing' },
    topicTitle: topics.find(({ id }) => id === check.topicId)?.title ?? '',
    exception: exception ?? null,
    history,
    ask: (await findLatestAsk(deps.db, deps.tenantId, finding.key)) ?? null,
    canAskOwner: hasOwner(check) && (await hasOwnerToAsk(deps, finding)),
    people: showsNames && !isEndState(finding.state) ? await listInsiders(deps.db, deps.tenantId, mostPeople) : [],
    remedies: deps.canFix ? remediesOf(check.remedies, finding).map(({ id, label }) => ({ id, label })) : [],
    approval: approval ? await viewApproval(deps.db, deps.tenantId, approval) : null,
    needsReason: approval !== undefined && (deps.reasonFor ?? []).includes(approval.plan.reach),
    fix: fix ?? null,
    showsNames,
  };
  return { card: findingCard(findingCardData(input)), summary: findingSummary(input) };
}

/** Whether somebody owns the place who is here and, as far as is known, can be reached. */
async function hasOwnerToAsk({ db, tenantId }: Pick<RenderDeps, 'db' | 'tenantId'>, finding: Finding) {
  const [driveId = ''] = splitId(finding.subjectId);
  const owners = await listDriveOwners(db, tenantId, [driveId]);
  return owners.some(({ isHere, isGuest, isUnreachable }) => isHere && !isGuest && !isUnreachable);
}
