import type { Finding } from '../model/finding';
import type { Approval } from '../store/approvals';

/** An own thing of which no finding stands, in the shape that remedies plan with. It is in no table of findings. */
export const targetFinding = ({ findingKey, target, askedAt }: Pick<Approval, 'findingKey' | 'target' | 'askedAt'>) =>
  target ? asFinding(findingKey, target, askedAt) : undefined;

export const asFinding = (
  key: string,
  { subjectId, subject }: { readonly subjectId: string; readonly subject: string },
  at: string,
): Finding => ({
  key,
  checkId: '',
  subjectId,
  subject,
  severity: 'low',
  because: '',
  facts: [],
  url: null,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at,
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
});
