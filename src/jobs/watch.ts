import type { Trace } from '../model/log';
import type { Meter } from '../model/meter';
import type { Span } from '../model/span';
import type { WakeName } from '../model/wake';
import type { Job } from './jobs';

/** The same jobs, each run counted, timed and told apart in the log. */
export function watched(
  jobs: Readonly<Record<WakeName, Job>>,
  { meter, trace, span }: { readonly meter: Pick<Meter, 'job'>; readonly trace: Trace; readonly span: Span },
): Record<WakeName, Job> {
  const watch = ([name, { run, cron }]: [string, Job]): [string, Job] => [
    name,
    {
      cron,
      run: () =>
        trace('job', async (id) => {
          const begun = performance.now();
          const told = (isFailed: boolean): void => meter.job(name, isFailed, (performance.now() - begun) / 1000);
          try {
            await span(`job ${name}`, { job: id }, run);
          } catch (error) {
            told(true);
            throw error;
          }
          told(false);
        }),
    },
  ];
  return Object.fromEntries(Object.entries(jobs).map(watch)) as Record<WakeName, Job>;
}
