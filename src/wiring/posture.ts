import type { BaselineInput, SeenWithin } from '../cards/baseline';
import { findCheck } from '../checks';
import { findSource, type Source, sources } from '../graph/sources';
import { cureOf, reasonNames } from '../model/cure';
import { severities } from '../model/finding';
import type { Outcome } from '../model/tenant';
import { standingOf } from '../posture/keep-day';
import type { CheckPosture } from '../posture/posture-of';
import { remedies } from '../remedies';
import { listCollections } from '../store/collections';
import type { Db } from '../store/db';
import { findDrillTest } from '../store/drills';
import { progressOf } from '../tenant/progress';

/** Collections that the summary counts, in the reader's words. */
const countedAs: Readonly<Record<string, string>> = {
  users: 'Accounts',
  'role-assignments': 'Admin roles held',
  drives: 'Libraries and OneDrives',
};

interface PostureDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly postureOf: () => Promise<readonly CheckPosture[]>;
  readonly seenWithin: () => Promise<SeenWithin>;
}

/** How the tenant stands, as its card shows it: put together from several use cases, which do not know each other. */
export async function baselineOf({ db, tenantId, now, postureOf, seenWithin }: PostureDeps): Promise<BaselineInput> {
  const [checks, collections] = await Promise.all([postureOf(), listCollections(db, tenantId)]);
  const isDone = collections.find(({ name }) => name === 'first-read')?.readAt != null;
  const standing = await standingOf(db, tenantId, checks, now().toISOString());
  const bySeverity = checks.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return {
    readAt: isDone ? (checks.flatMap(({ readAt }) => readAt ?? []).toSorted()[0] ?? null) : null,
    read: Object.entries(countedAs).flatMap(([name, label]) => {
      const items = collections.find((one) => one.name === name)?.items ?? 0;
      return items > 0 ? [{ name: label, items }] : [];
    }),
    progress: isDone ? [] : await progressOf(db, tenantId, now()),
    scores: standing.scores,
    since: standing.since && {
      ...standing.since,
      changes: standing.since.changes.map(({ checkId, ...one }) => ({
        ...one,
        title: findCheck(checkId)?.title ?? checkId,
      })),
    },
    checks: bySeverity,
    unseen: unseenOf(checks),
    seenWithin: await seenWithin(),
    drill: (await findDrillTest(db, tenantId)) ?? null,
  };
}

/** Each thing that could not be read once, however many checks wait for it; and what checks could not judge singly. */
function unseenOf(checks: readonly CheckPosture[]): BaselineInput['unseen'] {
  const keyOf = ({ collection, outcome }: CheckPosture['unseen'][number]): string =>
    `${collection} ${outcome.kind === 'skipped' ? outcome.detail : ''}`;
  const each = new Map(checks.flatMap(({ unseen }) => unseen).map((one) => [keyOf(one), one]));
  const whole = [...each].flatMap(([key, { collection: name, outcome, steps, isDisproved }]) => {
    const needing = checks.filter(({ unseen }) => unseen.some((one) => keyOf(one) === key));
    if (outcome.kind === 'ran') return [];
    if (steps) {
      const stated = checks.find(({ unseen }) => unseen.some((one) => keyOf(one) === key))?.stated;
      const statement = stated
        ? `A person stated on ${stated.at.slice(0, 10)} how it is, until ${stated.until.slice(0, 10)}; it was not measured. `
        : '';
      const notChecked = isDisproved ? ` Not checked: ${titlesOf(needing)}.` : '';
      return [{ what: name, why: outcome.detail, cure: `${statement}${steps.join(' ')}${notChecked}` }];
    }
    const source = findSource(name);
    return [
      {
        what: outcome.reason === 'not-licensed' && name === 'licences' ? titlesOf(needing) : (source?.label ?? name),
        why: `${reasonNames[outcome.reason]} (${outcome.detail})`,
        cure: `${cureFor(outcome, source)} Not checked: ${titlesOf(needing)}.`,
      },
    ];
  });
  const single = checks.flatMap(({ title, unchecked }) =>
    unchecked.map(({ reason, count }) => ({ what: title, why: `${count} could not be judged: ${reason}`, cure: '' })),
  );
  const less = checks.flatMap(({ title, untold }) =>
    untold.flatMap(({ collection, outcome }) => {
      if (outcome.kind === 'ran') return [];
      const source = findSource(collection);
      return [
        {
          what: source?.label ?? collection,
          why: `${reasonNames[outcome.reason]} (${outcome.detail})`,
          cure: `${cureFor(outcome, source)} Says less without it: ${title}.`,
        },
      ];
    }),
  );
  return [...whole, ...less, ...single];
}

const cureFor = ({ reason }: Extract<Outcome, { kind: 'skipped' }>, source: Source | undefined): string =>
  cureOf(reason, source?.permission ?? 'the permission', source?.licence ?? null);

const titlesOf = (checks: readonly CheckPosture[]): string => checks.map(({ title }) => title).join(', ');

const watching = ['Files.ReadWrite.All'];

/** What each registration is to be granted: exactly what the readers and the remedies name. */
export function registrationsOf() {
  const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted();
  return [
    {
      title: 'The read-only registration',
      variable: 'GRAPH_CLIENT_ID',
      permissions: distinct(sources.map(({ permission }) => permission)),
    },
    {
      title: 'The watch registration (optional: drive subscriptions want a write permission, though they only listen)',
      variable: 'WATCH_CLIENT_ID',
      permissions: watching,
    },
    {
      title: 'The remediation registration (optional: without it fixes are written steps)',
      variable: 'REMEDIATION_CLIENT_ID',
      permissions: distinct(remedies.flatMap(({ permission }) => permission.split(', '))),
    },
  ];
}
