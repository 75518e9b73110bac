import { listChecks } from '../../checks';
import { topics } from '../../knowledge/topics';
import { standOf, standText, topicState } from './check-stand';
import { controlsOf } from './controls';
import type { Row, Section } from './section';

const frameworks = {
  scuba: 'CISA SCuBA',
  csf: 'NIST CSF 2.0',
  nist: 'NIST SP 800-53',
  iso: 'ISO/IEC 27001 A',
  cis: 'CIS Controls v8.1',
} as const;
type Framework = keyof typeof frameworks;
const order = Object.keys(frameworks) as readonly Framework[];

/** What speaks to one control: checks, and topics that no check looks at. */
interface Control {
  readonly framework: Framework;
  readonly id: string;
  readonly checks: Set<string>;
  readonly topics: Set<string>;
}

/** Which control, which evidence, which state. By number only: the texts belong to those who wrote them. */
export const frameworksSection: Section = {
  id: 'frameworks',
  title: 'By control',
  about:
    'What Keyholder’s checks say to controls that auditors ask for, by their numbers only. “Kept” means that every check behind a control passed on the last day of the period and could judge everything, “kept, partly seen” that some could not; it does not mean that the control is fulfilled, which takes more than what is measured here.',
  columns: [
    { id: 'framework', label: 'Framework', width: 2.6 },
    { id: 'control', label: 'Control', width: 2.4 },
    { id: 'state', label: 'State', width: 2.2 },
    { id: 'failed', label: 'Failed', width: 1.2 },
    { id: 'checks', label: 'Evidence: checks', width: 6.6 },
    { id: 'topics', label: 'Topics without a check', width: 0 },
  ],
  none: 'There are no checks.',
  async *rows(scope) {
    yield listControls().map(({ framework, id, checks, topics: others }): Row => {
      const stands = [...checks].toSorted().map((check) => standOf(scope, check));
      return {
        framework: frameworks[framework],
        control: id,
        state: topicState(stands),
        failed: stands.filter(({ result }) => result === 'failed').length,
        checks: stands.map(standText).join('; '),
        topics: [...others].toSorted().join('; '),
      };
    });
  },
};

function listControls(): readonly Control[] {
  const all = new Map<string, Control>();
  const of = (framework: Framework, id: string): Control => {
    const key = `${framework} ${id}`;
    const known = all.get(key) ?? { framework, id, checks: new Set<string>(), topics: new Set<string>() };
    all.set(key, known);
    return known;
  };
  for (const { id, area, controls = [] } of listChecks()) {
    const { csf, nist, iso, cis } = controlsOf[area];
    for (const [framework, ids] of Object.entries({ csf, nist, iso, cis }) as [Framework, readonly string[]][])
      for (const control of ids) of(framework, control).checks.add(id);
    for (const control of controls) of(...referenceOf(control)).checks.add(id);
  }
  const checked = new Set(listChecks().map(({ topicId }) => topicId));
  for (const topic of topics.filter(({ id }) => !checked.has(id)))
    for (const control of topic.controls) of(...referenceOf(control)).topics.add(topic.title);
  return [...all.values()].toSorted(
    (a, b) =>
      order.indexOf(a.framework) - order.indexOf(b.framework) || a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
}

/** As checks and topics write them: "MS.AAD.3.2v2", "NIST IA-2(1)", "IA-2(1)". */
const referenceOf = (control: string): readonly [Framework, string] =>
  control.startsWith('MS.') ? ['scuba', control] : ['nist', control.replace(/^NIST /, '')];
