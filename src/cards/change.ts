import { Template } from 'adaptivecards-templating';
import { areaNames } from '../model/areas';
import type { Comparison, PlannedChange } from '../model/planned-change';
import layout from './change.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);
const mostNames = 6;

/** Before and after a planned change. Names only where `showsNames`. */
export function changeData(
  change: PlannedChange & { readonly comparison: Comparison; readonly endedAt: string },
  showsNames: boolean,
) {
  const { comparison, area, by } = change;
  const different = comparison.checks.filter(({ before, after }) => before !== after);
  const worse = different.filter(({ before, after }) => after > before);
  const name = showsNames ? plainText(by.name, 80) : 'An admin';
  return {
    title: `Change of “${areaNames[area]}” ended: ${worse.length === 0 ? 'nothing is worse' : `${worse.length} ${worse.length === 1 ? 'check is' : 'checks are'} worse`}`,
    who: `${name}, ${when(change.beginsAt)} to ${when(change.endedAt)}${comparison.endedBy === 'person' ? ', ended early' : ''}.`,
    rows: different
      .toSorted((a, b) => b.after - b.before - (a.after - a.before))
      .map(({ title, before, after }) => ({
        sign: after > before ? 'Worse' : 'Better',
        color: after > before ? 'attention' : 'good',
        text: `${plainText(title, 80)}: ${before} open before, ${after} now`,
      })),
    isSame: different.length === 0,
    hasChanged: comparison.changed.length > 0,
    changed: changedText(comparison.changed, showsNames),
    held: heldText(comparison),
  };
}

export const changeCard = (data: ReturnType<typeof changeData>): Record<string, unknown> =>
  template.expand({ $root: data });

function changedText(names: readonly string[], showsNames: boolean): string {
  if (!showsNames) return `${names.length === 1 ? 'One thing was' : `${names.length} things were`} changed there.`;
  const rest = names.length - mostNames;
  const shown = names.slice(0, mostNames).map((name) => plainText(name, 80));
  return `Changed: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function heldText({ held, standing }: Comparison): string {
  if (held === 0) return 'Nothing was found meanwhile.';
  const found = held === 1 ? 'One finding came up meanwhile' : `${held} findings came up meanwhile`;
  if (standing === 0) return `${found}, and ${held === 1 ? 'is' : 'all are'} gone again.`;
  return `${found}; ${standing === held ? (held === 1 ? 'it still stands and comes' : 'all still stand and come') : `${standing} still ${standing === 1 ? 'stands and comes' : 'stand and come'}`} now.`;
}
