import { type Cover, restoreTestDays, type WorkloadFacts } from '../model/backup-facts';
import { workloadNames } from '../model/objects/backup';
import { plainText } from './plain-text';

/** What is said of a copy is what its product says of itself. */
export const notProven =
  'Reported by the products themselves. Keyholder has not proven it; a restore that was tried does.';

export interface TestLine {
  readonly testedOn: string;
  readonly workload: keyof typeof workloadNames;
  readonly what: string;
  readonly testedBy: string;
  readonly minutes: number;
  readonly result: 'worked' | 'partly' | 'failed';
  readonly recordedBy: string;
}

const results = { worked: 'it worked', partly: 'not all came back', failed: 'it failed' } as const;

const ageText = (hours: number): string => {
  if (hours < 1) return 'less than an hour old';
  return hours < 48 ? `${Math.round(hours)} hours old` : `${Math.round(hours / 24)} days old`;
};

/** The newest copy, against the objective. */
function copyText(
  { isReported, newestGoodAt, ageHours, isLate, failuresInARow }: Cover,
  objectiveHours: number,
): string {
  const failing = failuresInARow > 0 ? `, ${failuresInARow} failed in a row` : '';
  if (!isReported) return isLate ? 'not all of it has a fresh restore point' : 'restore points of the last two days';
  if (newestGoodAt === null || ageHours === null) return `no good copy reported${failing}`;
  return `newest good copy ${ageText(ageHours)}${isLate ? `, later than the ${objectiveHours} hours allowed` : ''}${failing}`;
}

/** Where it lies and what protects it, as stated. */
export function safetyText({
  stored,
  encrypted,
  immutable,
}: Pick<Cover, 'stored' | 'encrypted' | 'immutable'>): string {
  const parts = [
    stored === null ? 'place not stated' : `${stored} our tenant`,
    encrypted === null ? 'encryption not stated' : encrypted ? 'encrypted' : 'not encrypted',
    immutable === null ? 'not stated to be immutable' : immutable ? 'immutable' : 'can be changed',
  ];
  const withstands = stored === 'outside' && immutable === true;
  return `${parts.join(', ')}${withstands ? ': as stated, it withstands ransomware' : ''}`;
}

const scopeText = ({ scope }: Cover): string => (scope === null ? '' : ` (${plainText(scope, 60)})`);
const byText = ({ by, isReported }: Cover): string => {
  const who = plainText(by, 90);
  return isReported ? `reported by ${who}` : `${who}, as Graph shows`;
};
const stateText = (cover: Cover, objectiveHours: number): string =>
  `${copyText(cover, objectiveHours)}; ${safetyText(cover)}`;

export const coverText = (cover: Cover, objectiveHours: number): string =>
  `${byText(cover)}${scopeText(cover)}: ${stateText(cover, objectiveHours)}`;

const nobody = 'nobody reports a backup';

/** What an answer shows of the copies: kinds of data of which the same is said share a line. */
export function workloadLines(facts: readonly WorkloadFacts[], objectiveHours: number): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { workload, covers } of facts) {
    const said = covers.map((one) => `${byText(one)}; ${stateText(one, objectiveHours)}`).join(' · ') || nobody;
    const name = `${workloadNames[workload]}${covers.length === 1 ? covers.map(scopeText).join('') : ''}`;
    lines.set(said, [...(lines.get(said) ?? []), name]);
  }
  return [...lines].map(([said, names]) => `${names.join(', ')}: ${said}.`);
}

export function testText(test: TestLine | null): string {
  if (test === null) return `No restore test was ever recorded. One is asked for every ${restoreTestDays} days.`;
  const { testedOn, workload, what, testedBy, minutes, result, recordedBy } = test;
  return `Last restore test: ${testedOn.slice(0, 10)}, ${workloadNames[workload]} (${plainText(what, 80)}), ${results[result]}, ${minutes} minutes, by ${plainText(testedBy, 60)}; recorded by ${plainText(recordedBy, 60)}.`;
}
