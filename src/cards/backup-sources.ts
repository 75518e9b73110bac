import { Template } from 'adaptivecards-templating';
import layout from './backup-sources.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);

/** What reports backups, and the form for another. */
export const backupSourcesData = (
  sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly createdAt: string;
    readonly lastAt: string | null;
  }[],
) => ({
  sources: sources.map(({ id, name, createdAt, lastAt }) => ({
    id,
    name: plainText(name, 80),
    since: `Since ${createdAt.slice(0, 10)}. ${lastAt === null ? 'It has not reported yet.' : `Its last run ended ${when(lastAt)}.`}`,
  })),
});

export const backupSourcesCard = (data: ReturnType<typeof backupSourcesData>): Record<string, unknown> =>
  template.expand({ $root: data });
