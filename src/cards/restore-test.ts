import { Template } from 'adaptivecards-templating';
import { workloadNames } from '../model/objects/backup';
import { plainLine } from './plain-text';
import layout from './restore-test.json';

const template = new Template(layout);

/** The form for a restore that was tried. */
export const restoreTestData = (given: { readonly today: string; readonly name: string }) => ({
  today: given.today,
  name: plainLine(given.name, 80),
  workloads: Object.entries(workloadNames).map(([id, title]) => ({ id, title })),
});

export const restoreTestCard = (data: ReturnType<typeof restoreTestData>): Record<string, unknown> =>
  template.expand({ $root: data });
