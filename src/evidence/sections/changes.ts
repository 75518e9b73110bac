import { findSource } from '../../graph/sources';
import { eachVersionIn } from '../../store/proof-rows';
import { person, type Section } from './section';

/** How policies and settings of the tenant changed. */
export const changesSection: Section = {
  id: 'configuration-changes',
  title: 'Changes of policies and settings',
  about:
    'What came, changed or went of the tenant’s policies and settings, between two readings. Who did it comes from the directory’s log, where that says so.',
  columns: [
    { id: 'at', label: 'Seen', width: 2.5 },
    { id: 'since', label: 'After', width: 2.5 },
    { id: 'collection', label: 'Kind', width: 2.6 },
    { id: 'name', label: 'What', width: 3.2, holds: 'thing' },
    { id: 'kind', label: 'Change', width: 1.5 },
    { id: 'by', label: 'By', width: 2 },
    { id: 'before', label: 'Before', width: 0, holds: 'thing' },
    { id: 'after', label: 'After it', width: 0, holds: 'thing' },
    { id: 'id', label: 'Id', width: 0 },
  ],
  none: 'No policy or setting was seen changed in the period.',
  weight: ({ at }) => Date.parse(String(at)),
  async *rows({ db, tenantId, from, until }) {
    for await (const page of eachVersionIn(db, tenantId, { from, until }))
      yield page.map((row) => ({
        at: row.at,
        since: row.since,
        collection: findSource(row.collection)?.label ?? row.collection,
        name: row.name,
        kind: row.kind,
        by: person(row.by_id, row.by_name),
        before: row.before === null ? null : JSON.stringify(row.before),
        after: row.after === null ? null : JSON.stringify(row.after),
        id: row.object_id,
      }));
  },
};
