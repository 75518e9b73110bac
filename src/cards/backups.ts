import { Template } from 'adaptivecards-templating';
import type { WorkloadFacts } from '../model/backup-facts';
import { workloadNames } from '../model/objects/backup';
import { coverText, notProven, type TestLine, testText } from './backup-lines';
import layout from './backups.json';

const template = new Template(layout);

export interface BackupsInput {
  readonly facts: readonly WorkloadFacts[];
  readonly objectiveHours: number;
  readonly lastTest: TestLine | null;
  readonly sources: number;
}

export function backupsCardData({ facts, objectiveHours, lastTest, sources }: BackupsInput) {
  const gaps = gapsOf(facts);
  return {
    title: 'Backup: who saves what',
    state: gaps.length === 0 ? 'Somebody saves every kind of data.' : gaps.join(' '),
    stateColor: gaps.length === 0 ? 'default' : 'attention',
    workloads: facts.map(({ workload, exists, covers }) => ({
      name: `${workloadNames[workload]}${exists === null ? '' : ` (${exists} in the tenant)`}`,
      covers:
        covers.length === 0
          ? [{ text: 'Nobody reports a backup.', color: 'attention' }]
          : covers.map((one) => ({
              text: capital(coverText(one, objectiveHours)),
              color: one.isLate || one.failuresInARow > 1 ? 'attention' : 'default',
            })),
    })),
    test: testText(lastTest),
    testColor: lastTest === null || lastTest.result === 'failed' ? 'attention' : 'default',
    notProven,
    hours: objectiveHours,
    sources: sources === 0 ? 'Set up a source' : `Sources (${sources})`,
  };
}

/** What nobody saves: whole kinds, and what of the others is left out. */
function gapsOf(facts: readonly WorkloadFacts[]): readonly string[] {
  const missing = facts.filter(({ covers }) => covers.length === 0);
  const partly = facts.filter(({ outside }) => outside > 0);
  const inNone = partly.map(
    ({ workload, outside, exists }) => `${outside} of ${exists} ${plain(workloadNames[workload])}`,
  );
  return [
    ...(missing.length === 0
      ? []
      : [`Nobody reports a backup of: ${missing.map(({ workload }) => workloadNames[workload]).join(', ')}.`]),
    ...(inNone.length === 0 ? [] : [`In no backup that I know of: ${inNone.join(', ')}.`]),
  ];
}

const plain = (name: string): string => (name === 'OneDrives' ? name : name.toLowerCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const backupsCard = (data: ReturnType<typeof backupsCardData>): Record<string, unknown> =>
  template.expand({ $root: data });
