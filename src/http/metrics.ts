import { timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Figures, Meter } from '../model/meter';

export interface Metrics extends Meter {
  /** In the text form of Prometheus; what stands in the store is counted now. */
  readonly text: (figures: readonly FiguresOf[]) => Promise<string>;
  readonly contentType: string;
}

/** What stands in the store of one organisation. `organisation`: null where it is the only one. */
interface FiguresOf {
  readonly organisation: string | null;
  readonly figures: Figures;
}

const turnBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const callBuckets = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The program's counters, by the names in docs/metrics.md. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'keyholder_turn_seconds',
    help: 'Activities of Teams, by type and HTTP status of the answer',
    labelNames: ['type', 'status'],
    buckets: turnBuckets,
    registers,
  });
  const calls = new Histogram({
    name: 'keyholder_graph_call_seconds',
    help: 'Tries of Graph calls, by the service whose limit they count against and status (0: no answer)',
    labelNames: ['service', 'status'],
    buckets: callBuckets,
    registers,
  });
  const throttled = new Counter({
    name: 'keyholder_graph_throttled_total',
    help: 'Graph calls refused with 429 or 503, those inside a batch included',
    labelNames: ['service'],
    registers,
  });
  const deliveries = new Counter({
    name: 'keyholder_deliveries_total',
    help: 'Cards that went to Teams: posted, updated, put-off, failed, closed',
    labelNames: ['result'],
    registers,
  });
  const jobs = new Histogram({
    name: 'keyholder_job_seconds',
    help: 'Jobs that ran, by name and result',
    labelNames: ['job', 'result'],
    buckets: callBuckets,
    registers,
  });
  const show = gaugesIn(registry);
  return {
    turn: (type, status, tookS) => turns.observe({ type, status }, tookS),
    graph(service, status, tookS) {
      if (status === 429 || status === 503) throttled.inc({ service });
      // What came inside a batch took the batch's time, which is counted once.
      if (tookS > 0) calls.observe({ service, status }, tookS);
    },
    delivery: (result) => deliveries.inc({ result }),
    job: (job, isFailed, tookS) => jobs.observe({ job, result: isFailed ? 'failed' : 'done' }, tookS),
    async text(figures) {
      show(figures);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

const secondsOf = (at: string | null): number => (at === null ? 0 : Date.parse(at) / 1000);

/** What stands in the store: set anew each time, so that a row that is gone leaves no number behind. */
function gaugesIn(registry: Registry): (all: readonly FiguresOf[]) => void {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `keyholder_${name}`, help, labelNames: [...labelNames, 'organisation'], registers: [registry] });
  const findings = gauge('findings', 'Findings by state and severity', ['state', 'severity']);
  const due = gauge('deliveries_due', 'Cards that Teams should show and does not yet');
  const oldest = gauge('deliveries_oldest_due_timestamp_seconds', 'Since when the oldest of them is due; 0: none');
  const gaveUp = gauge('deliveries_given_up', 'Cards whose conversation is closed to the bot');
  const approvals = gauge('approvals_asked', 'Plans that wait for a security lead');
  const fixes = gauge('fixes_due', 'Approved fixes that are not finished');
  const drives = gauge('drives', 'Drives known');
  const drivesDue = gauge('drives_due', 'Drives that changed and were not read since');
  const drivesOldest = gauge('drives_oldest_read_timestamp_seconds', 'When the drive read longest ago was read');
  const journal = gauge('journal_entries', 'Entries of the journal');
  const readAt = gauge('collection_read_timestamp_seconds', 'When a collection was last read whole; 0: never', [
    'name',
  ]);
  const skipped = gauge('collection_skipped', '1: the collection cannot be seen', ['name']);
  const items = gauge('collection_items', 'Things in a collection at its last reading', ['name']);
  return (all) => {
    for (const one of [findings, readAt, skipped, items]) one.reset();
    for (const { organisation, figures } of all) {
      const whose = organisation === null ? {} : { organisation };
      for (const { state, severity, count } of figures.findings) findings.set({ ...whose, state, severity }, count);
      due.set(whose, figures.deliveries.due);
      oldest.set(whose, secondsOf(figures.deliveries.oldestDueAt));
      gaveUp.set(whose, figures.deliveries.gaveUp);
      approvals.set(whose, figures.approvalsAsked);
      fixes.set(whose, figures.fixesDue);
      drives.set(whose, figures.drives.count);
      drivesDue.set(whose, figures.drives.due);
      drivesOldest.set(whose, secondsOf(figures.drives.oldestReadAt));
      journal.set(whose, figures.journalEntries);
      for (const one of figures.collections) {
        readAt.set({ ...whose, name: one.name }, secondsOf(one.readAt));
        skipped.set({ ...whose, name: one.name }, one.isSkipped ? 1 : 0);
        items.set({ ...whose, name: one.name }, one.items);
      }
    }
  };
}

/** Open where nothing but this machine listens; elsewhere to who brings the token. */
export const metricsOf = (
  metrics: Metrics,
  { demo, metricsToken }: { readonly demo: boolean; readonly metricsToken: string | null },
  figures: () => Promise<readonly FiguresOf[]>,
) => ({
  contentType: metrics.contentType,
  text: async () => metrics.text(await figures()),
  mayRead(authorization: string | undefined): boolean {
    if (metricsToken === null) return demo;
    const given = Buffer.from(authorization ?? '');
    const wanted = Buffer.from(`Bearer ${metricsToken}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  },
});
