import { listChecks } from '../checks';
import type { CheckFacts, Per } from '../model/check';
import { hasLicence, licenceNames } from '../model/licence';
import { isPolicyCollection, type PolicyObjects, type Snapshot } from '../model/objects';
import type { Outcome } from '../model/tenant';

/** The small collections that these checks lean on. */
export const policiesOf = (
  checks: readonly Pick<CheckFacts, 'reads' | 'tells' | 'licence'>[],
): readonly (keyof PolicyObjects)[] => [
  ...new Set(
    checks
      .flatMap(({ reads, tells = [], licence }) => [...reads, ...tells, ...(licence ? ['licences'] : [])])
      .filter(isPolicyCollection),
  ),
];

/** Kinds of things that checks look at. */
export const kinds: readonly Per[] = [
  ...new Set(listChecks().flatMap(({ per }) => (per === 'tenant' || per === 'nothing' ? [] : [per]))),
];

/** Kinds of things whose checks lean on a small collection: they are judged again when it changes. */
export const leaningOn = (collection: string): readonly Per[] => [
  ...new Set(
    listChecks().flatMap((check) =>
      check.per !== 'tenant' && check.per !== 'nothing' && policiesOf([check]).some((name) => name === collection)
        ? [check.per]
        : [],
    ),
  ),
];

/** Whether everything small that the check leans on could be read, and its licence is there. */
export const canLook = (check: Pick<CheckFacts, 'reads' | 'licence'>, tenant: Snapshot): boolean =>
  policiesOf([{ reads: check.reads }]).every((name) => tenant[name] !== undefined) &&
  (check.licence === undefined || hasLicence(check.licence, tenant.licences) === true);

/** Why the check is skipped for its licence; undefined: it is not. */
export function unlicensed(check: Pick<CheckFacts, 'licence'>, tenant: Snapshot): Outcome | undefined {
  if (check.licence === undefined) return undefined;
  const has = hasLicence(check.licence, tenant.licences);
  if (has === true) return undefined;
  return has === null
    ? { kind: 'skipped', reason: 'no-data', detail: 'the licences could not be read' }
    : { kind: 'skipped', reason: 'not-licensed', detail: `needs ${licenceNames[check.licence]}` };
}
