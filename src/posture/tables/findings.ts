import { findCheck, listChecks } from '../../checks';
import type { FindingState } from '../../model/finding';
import type { FindingFilter, ListedFinding } from '../../model/listing';
import { countFindingsBy, eachFinding, listFindingsBy } from '../../store/finding-list';
import type { Subject } from '../ask-subject';
import { checkIdsOf } from '../ask-subjects';
import { seenByChecks } from '../what-was-seen';
import { table } from './table';

/** A subject of everything is about all checks. */
function checksFor(subject: Subject): readonly string[] {
  const own = checkIdsOf(subject);
  return own.length > 0 ? own : listChecks().map(({ id }) => id);
}

const restWords: Partial<Record<FindingState, readonly string[]>> = {
  snoozed: ['put off'],
  accepted: ['risk accepted'],
};

/** What a finding of the tenant itself is called, is its check's title. */
const titleBeside = ({ checkId, subject }: ListedFinding): readonly string[] => {
  const title = findCheck(checkId)?.title ?? checkId;
  return title === subject ? [] : [title];
};

export const findings = table({
  seen: (deps, { subject }) => seenByChecks(deps, checksFor(subject)),
  filterOf: ({ subject, filter, datedAfter, isResting }): FindingFilter => ({
    isResting,
    checkIds: checksFor(subject),
    severity: filter.severity,
    adminsOnly: filter.adminsOnly,
    since: filter.since,
    until: filter.until,
    ...(filter.since === undefined || datedAfter === null ? {} : { seenAfter: datedAfter }),
  }),
  count: countFindingsBy,
  list: listFindingsBy,
  each: eachFinding,
  row: (one: ListedFinding) => ({
    name: one.subject,
    detail: [
      ...titleBeside(one),
      `${one.severity}: ${one.because}`,
      ...(restWords[one.state] ?? []),
      ...one.facts.filter(({ name }) => name === 'Where').map(({ value }) => value),
    ].join(' · '),
    url: null,
    subjectId: null,
    findingKey: one.key,
  }),
  columns: {
    Check: (one) => findCheck(one.checkId)?.title ?? one.checkId,
    'What or who': (one) => one.subject,
    Severity: (one) => one.severity,
    State: (one) => one.state,
    Because: (one) => one.because,
    'First seen': (one) => one.firstSeenAt,
    Details: (one) => one.facts.map(({ name, value }) => `${name}: ${value}`).join('; '),
  },
});
