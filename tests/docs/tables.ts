import { entries } from '../../src/checks';
import { sources } from '../../src/graph/sources';
import { createMetrics } from '../../src/http/metrics';
import type { Figures } from '../../src/model/meter';
import { remedies } from '../../src/remedies';
import { registrationsOf } from '../../src/wiring/posture';
import { licenceRows, lockFile, packagesIn } from './licences';

/** A store in which nothing stands. */
const noFigures: Figures = {
  findings: [],
  deliveries: { due: 0, oldestDueAt: null, gaveUp: 0 },
  approvalsAsked: 0,
  fixesDue: 0,
  drives: { count: 0, due: 0, oldestReadAt: null },
  journalEntries: 0,
  collections: [],
};

const cell = (text: string | null | undefined): string => (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ');

function table(names: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string {
  const line = (cells: readonly (string | null | undefined)[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(names), `|${names.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function checksPage(): string {
  const checks = entries.map(({ check }) => check).toSorted((a, b) => a.id.localeCompare(b.id));
  return table(
    ['check', 'what it finds', 'severity', 'whose duty', 'reads', 'needs', 'effort', 'fix', 'references'],
    checks.map((check) => [
      `[\`${check.id}\`](${check.source})`,
      check.title,
      check.severity,
      { microsoft: 'Microsoft', customer: 'customer', shared: 'shared' }[check.party],
      [...check.reads, ...(check.tells ?? []).map((name) => `${name} (to say more)`)].join(', ') ||
        'nothing: Graph does not show it',
      check.licence ?? '',
      check.effort ?? '',
      code(check.remedies),
      check.controls?.join(', '),
    ]),
  );
}

function remediesPage(): string {
  return table(
    ['remedy', 'what the button says', 'reaches', 'permission of the fixing registration', 'undo'],
    remedies.map((remedy) => [
      `\`${remedy.id}\``,
      remedy.label,
      { item: 'one item', person: 'one person', tenant: 'the whole tenant: two leads' }[remedy.reach],
      remedy.permission,
      remedy.isUndone ? 'yes' : 'no',
    ]),
  );
}

function permissionsPage(): string {
  const registrations = registrationsOf().map(({ title, variable, permissions }) => [
    title,
    `\`${variable}\``,
    code(permissions),
  ]);
  return [
    table(['registration', 'variable', 'application permissions'], registrations),
    '',
    'What each reading needs:',
    '',
    table(
      ['what is read', 'permission', 'licence'],
      sources.map(({ label, permission, licence }) => [label, `\`${permission}\``, licence]),
    ),
  ].join('\n');
}

async function metricsPage(): Promise<string> {
  const text = await createMetrics().text([{ organisation: null, figures: noFigures }]);
  const types = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => [name, type]));
  const rows = [...text.matchAll(/^# HELP (keyholder_\S+) (.*)$/gm)];
  return table(
    ['metric', 'type', 'what it says'],
    rows.map(([, name, help]) => [`\`${name}\``, types.get(name), help]),
  );
}

const licencesPage = (): string =>
  table(['licence', 'shipped', 'for building and testing only'], licenceRows(packagesIn(lockFile())));

/** Every table in docs/ that is made from the data, by its file. It stands there between two marks. */
export const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'checks.md': checksPage,
  'remedies.md': remediesPage,
  'permissions.md': permissionsPage,
  'metrics.md': metricsPage,
  'licences.md': licencesPage,
};

const marks = /(<!-- made from the data: npm run docs -->\n)[\s\S]*(\n<!-- end -->)/;

/** The page with its table as the data says now. @throws Error when it has no place for one */
export function withTable(page: string, made: string): string {
  if (!marks.test(page)) throw new Error('the page has no marks between which its table stands');
  return page.replace(marks, (_all, before: string, after: string) => `${before}${made}${after}`);
}
