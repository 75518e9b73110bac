import { findCollection } from '../../store/collections';
import { listObjects } from '../../store/objects';
import type { Row, Section } from './section';

const kinds = { mailboxes: 'Mailboxes', sites: 'Sites', onedrives: 'OneDrives' } as const;

/** What Microsoft 365 Backup itself says through Graph. */
export const backupSection: Section = {
  id: 'microsoft-365-backup',
  title: 'Microsoft 365 Backup',
  about:
    'What Microsoft 365 Backup says through Graph when it was last read. Of another product Graph says nothing. That a copy exists does not prove that it can be restored: a restore test does.',
  columns: [
    { id: 'what', label: 'What', width: 3 },
    { id: 'state', label: 'State', width: 4 },
    { id: 'inside', label: 'Protected', width: 1.6 },
    { id: 'outside', label: 'Not protected', width: 1.8 },
    { id: 'failing', label: 'Failing', width: 1.4 },
    { id: 'readAt', label: 'Read', width: 2.2 },
  ],
  none: 'Microsoft 365 Backup was not read, or is not set up.',
  async *rows({ db, tenantId }) {
    const [services, coverage, points] = await Promise.all([
      listObjects(db, tenantId, 'backup-service'),
      listObjects(db, tenantId, 'backup-coverage'),
      listObjects(db, tenantId, 'restore-points'),
    ]);
    const { readAt } = await findCollection(db, tenantId, 'backup-service');
    const empty = { inside: null, outside: null, failing: null, readAt };
    const service = services.map(({ object }): Row => {
      const state = object.state === null ? 'in a state that is new to Keyholder' : object.state;
      return {
        ...empty,
        what: 'Service',
        state: object.isThirdParty ? `${state}, through a product of another firm` : state,
      };
    });
    const covered = coverage.map(({ object }): Row => {
      const fresh = points.find((one) => one.object.id === object.id)?.object;
      return {
        ...empty,
        what: kinds[object.id],
        state: fresh
          ? `${fresh.stale} of ${fresh.looked} looked at without a point of the last two days`
          : 'restore points not read',
        inside: object.inside,
        outside: object.outside,
        failing: object.failing,
      };
    });
    yield [...service, ...covered];
  },
};
