import { checksPer, findCheck } from '../checks';
import { isPhishingResistant } from '../model/method-names';
import { findCollection } from '../store/collections';
import { listFindingsBy } from '../store/finding-list';
import { listLinks } from '../store/link-list';
import { countOwnLinks, findOwnMethods } from '../store/own-standing';
import { rowsPerPage } from './answer-ask';
import { checksOfTopic } from './signals';
import { linkRow } from './tables/links';
import type { Row } from './tables/table';
import { type AskDeps, seenByChecks, seenOf, type Unseen } from './what-was-seen';

export interface OwnMfa {
  readonly kind: 'mfa';
  /** `null`: not known; `unseen` says why where the report could not be read. */
  readonly isMfaRegistered: boolean | null;
  readonly isPhishingResistant: boolean;
  readonly methods: readonly string[];
  readonly readAt: string | null;
  readonly unseen: readonly Unseen[];
}
export interface OwnLinks {
  readonly kind: 'links';
  /** `null`: no OneDrive of this person was seen, so nothing can be said. */
  readonly total: number | null;
  readonly anonymous: number;
  readonly readAt: string | null;
  readonly unseen: readonly Unseen[];
}
interface OwnFinding {
  readonly kind: 'finding';
  readonly checkId: string;
  readonly title: string;
  /** `null`: nothing was found about this person. */
  readonly because: string | null;
  readonly readAt: string | null;
  readonly unseen: readonly Unseen[];
}
export type OwnFact = OwnMfa | OwnLinks | OwnFinding;

export async function ownMfa(deps: AskDeps, userId: string): Promise<OwnMfa> {
  const account = await findOwnMethods(deps.db, deps.tenantId, userId);
  const methods = account?.methods ?? [];
  const isMfaRegistered = account?.isMfaRegistered ?? null;
  return {
    kind: 'mfa',
    isMfaRegistered,
    isPhishingResistant: isPhishingResistant(methods),
    methods,
    readAt: account?.methodsReadAt ?? null,
    unseen: isMfaRegistered === null ? await skippedIn(deps, 'registrations') : [],
  };
}

async function skippedIn(deps: AskDeps, collection: string): Promise<readonly Unseen[]> {
  const { outcome } = await findCollection(deps.db, deps.tenantId, collection);
  return outcome.kind === 'skipped' ? (await seenOf(deps, [collection])).unseen : [];
}

export async function ownLinks(deps: AskDeps, userId: string): Promise<OwnLinks> {
  const { db, tenantId } = deps;
  const [{ drives, total, anonymous }, seen] = await Promise.all([
    countOwnLinks(db, tenantId, userId),
    seenOf(deps, ['drives', 'sharing-links']),
  ]);
  return { kind: 'links', total: drives > 0 && seen.canSay ? total : null, anonymous, ...seen };
}

/** Links in this person's own OneDrive, a page of them. */
export async function listOwnLinks(deps: AskDeps, userId: string, page: number): Promise<readonly Row[]> {
  const rows = await listLinks(
    deps.db,
    deps.tenantId,
    { ownerId: userId },
    { limit: rowsPerPage, offset: page * rowsPerPage },
  );
  return rows.map(linkRow);
}

async function ownFinding(deps: AskDeps, checkId: string, userId: string): Promise<OwnFinding> {
  const check = findCheck(checkId);
  const [[found], { readAt, unseen }] = await Promise.all([
    listFindingsBy(deps.db, deps.tenantId, { checkIds: [checkId], subjectId: userId }, { limit: 1, offset: 0 }),
    seenByChecks(deps, [checkId]),
  ]);
  return { kind: 'finding', checkId, title: check?.title ?? checkId, because: found?.because ?? null, readAt, unseen };
}

const isPerUser = (checkId: string): boolean => checksPer('user').some(({ id }) => id === checkId);
const isPerLink = (checkId: string): boolean => checksPer('sharingLink').some(({ id }) => id === checkId);

/** What the checks of a topic say of this person; of nobody else. */
export async function ownFactsOf(deps: AskDeps, topicId: string, userId: string): Promise<readonly OwnFact[]> {
  const ids = checksOfTopic(topicId);
  const people = ids.filter(isPerUser);
  return Promise.all([
    ...people.map((id) => (id === 'identity.mfa-not-registered' ? ownMfa(deps, userId) : ownFinding(deps, id, userId))),
    ...(ids.some(isPerLink) ? [ownLinks(deps, userId)] : []),
  ]);
}
