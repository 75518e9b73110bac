import { listChecks } from '../../checks';
import { findArea } from '../../knowledge/areas';
import { topics } from '../../knowledge/topics';
import { isOurs, ownerOf } from '../../model/duty';
import type { Party } from '../../model/topic';
import { mapConfirmed } from '../../store/duties';
import { standOf, standText, topicState } from './check-stand';
import { person, type Row, type Section } from './section';

export const partyNames: Readonly<Record<Party, string>> = {
  microsoft: 'Microsoft',
  customer: 'You (customer)',
  shared: 'Shared',
};

/** Whose duty each topic is, who looks after it here, and how what can be measured of it stands. */
export const matrixSection: Section = {
  id: 'responsibility-matrix',
  title: 'Responsibility matrix',
  about:
    'Every topic of the shared responsibility model, whose duty it is, who confirmed to look after it here, and how the checks behind it stood on the last day of the period. “Not measured” means that no check of Keyholder looks at it; “kept, partly seen” that a check could not look or could not judge everything.',
  columns: [
    { id: 'area', label: 'Area', width: 2.6 },
    { id: 'topic', label: 'Topic', width: 4.2 },
    { id: 'party', label: 'Whose duty', width: 2 },
    { id: 'owner', label: 'Owner here', width: 2.4 },
    { id: 'confirmedAt', label: 'Confirmed', width: 1.7 },
    { id: 'state', label: 'State', width: 2 },
    { id: 'checks', label: 'Checks', width: 0 },
  ],
  none: 'There are no topics.',
  async *rows(scope) {
    const confirmed = await mapConfirmed(scope.db, scope.tenantId);
    const rows = topics.map((topic): Row => {
      const checks = listChecks().filter(({ topicId }) => topicId === topic.id);
      const stands = checks.map(({ id }) => standOf(scope, id));
      const { state, duty } = ownerOf(topic, confirmed, scope.until);
      const isHeld = isOurs(topic) && duty !== null && (state === 'owned' || state === 'old');
      return {
        area: findArea(topic.area)?.title ?? topic.area,
        topic: topic.title,
        party: partyNames[topic.party],
        owner: isHeld ? person(duty.personId, duty.name) : isOurs(topic) ? 'nobody confirmed' : null,
        confirmedAt: isHeld ? (duty.decidedAt?.slice(0, 10) ?? null) : null,
        state: topicState(stands),
        checks: stands.map(standText).join('; '),
      };
    });
    yield rows.toSorted((a, b) => compare(a.area, b.area) || compare(a.topic, b.topic));
  },
};

const compare = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
