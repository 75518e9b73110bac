import { findSource } from '../../graph/sources';
import { reasonNames } from '../../model/cure';
import { listCollections } from '../../store/collections';
import { listReadingDigests } from '../../store/reading-digests';
import type { Section } from './section';

/** What was read of the tenant. */
export const readSection: Section = {
  id: 'what-was-read',
  title: 'What was read',
  about:
    'Each collection that Keyholder reads through Microsoft Graph, when it was last read in full or found unchanged, and how it ended. What is not in this list was not looked at.',
  columns: [
    { id: 'collection', label: 'Collection', width: 4 },
    { id: 'permission', label: 'Permission', width: 4.4 },
    { id: 'readAt', label: 'Read', width: 2.4 },
    { id: 'items', label: 'Items', width: 1.2 },
    { id: 'outcome', label: 'Outcome', width: 2.4 },
  ],
  none: 'Nothing was read yet.',
  async *rows({ db, tenantId }) {
    const [all, digests] = [await listCollections(db, tenantId), await listReadingDigests(db, tenantId)];
    const kept = new Map(digests.map((one) => [one.name, one.items]));
    yield all.flatMap(({ name, readAt, outcome }) => {
      const source = findSource(name);
      if (!source) return [];
      return [
        {
          collection: source.label,
          permission: source.permission,
          readAt,
          items: kept.get(name) ?? null,
          outcome: outcome.kind === 'ran' ? 'read' : `not seen: ${reasonNames[outcome.reason]}`,
        },
      ];
    });
  },
};
