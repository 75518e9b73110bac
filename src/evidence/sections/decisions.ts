import { z } from 'zod/v4';
import { eachEntryIn, mapNames } from '../../store/evidence-rows';
import { type Cell, person, type Row, type Scope, type Section } from './section';

const bodyShape = z.record(z.string(), z.unknown());

const columns = [
  { id: 'at', label: 'When', width: 2.2 },
  { id: 'kind', label: 'What', width: 2.6 },
  { id: 'by', label: 'By', width: 2.4 },
  { id: 'details', label: 'Details', width: 6 },
  { id: 'entry', label: 'Entry', width: 1.3 },
];

/** Entries of these kinds as rows. What a body says stands in it as it is hashed: ids, no names. */
async function* rowsOf({ db, tenantId, from, until }: Scope, kinds: readonly string[]) {
  for await (const page of eachEntryIn(db, tenantId, { from, until }, kinds)) {
    const read = page.map((row) => ({ ...row, values: bodyShape.safeParse(JSON.parse(row.body)).data ?? {} }));
    const names = await mapNames(
      db,
      tenantId,
      read.flatMap(({ values }) => byOf(values) ?? []),
    );
    yield read.map(({ seq, at, kind, values }): Row => {
      const by = byOf(values);
      return { at, kind, by: byCell(by, names), details: detailsOf(values), entry: seq };
    });
  }
}

const byOf = (values: Readonly<Record<string, unknown>>): string | null => {
  const by = values.by ?? values.decidedBy ?? values.askedBy;
  return typeof by === 'string' ? by : null;
};

const byCell = (by: string | null, names: ReadonlyMap<string, string>): Cell =>
  by === 'operator' ? 'an operator at the server' : person(by, by === null ? null : (names.get(by) ?? null));

const detailsOf = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .filter(([name]) => name !== 'personal' && name !== 'by' && name !== 'decidedBy')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ')
    .slice(0, 2000);

const weight = ({ entry }: Row): number => Number(entry);

/** The first words of entries that tell of settings and duties. */
const settingKinds = [
  'route',
  'check',
  'change',
  'webhook',
  'duty',
  'entry',
  'expert-room',
  'emergency',
  'key',
  'heads',
];

/** What people set and decided about Keyholder itself. */
export const settingsSection: Section = {
  id: 'settings',
  title: 'Settings and duties',
  about:
    'What people changed about Keyholder itself: where alerts go, how serious checks are, planned changes, webhooks, owners of duties, answers of the company’s own, and the key that signs.',
  columns,
  none: 'Nothing was set in the period.',
  weight,
  rows: (scope) => rowsOf(scope, settingKinds),
};

/** Who took data out. */
export const exportsSection: Section = {
  id: 'exports',
  title: 'Who took what out',
  about: 'Lists, packs and the journal that left Keyholder as a file, by whom and how much.',
  columns,
  none: 'Nothing was taken out in the period.',
  weight,
  rows: (scope) => rowsOf(scope, ['posture', 'pack', 'journal']),
};
