import type { FindingState } from '../model/finding';
import type { Person } from '../model/person';
import type { Party } from '../model/topic';
import { plainLine } from './plain-text';

export const stateLabels: Readonly<Record<FindingState, string>> = {
  pending: 'Open',
  open: 'Open',
  'fix-asked': 'Fix asked',
  fixing: 'Fixing',
  fixed: 'Fixed',
  dismissed: 'Fixed',
  failed: 'Failed',
  unverified: 'Unverified',
  snoozed: 'Snoozed',
  accepted: 'Accepted',
};
export const stateColors: Readonly<Record<string, string>> = {
  Open: 'attention',
  'Fix asked': 'accent',
  Fixing: 'accent',
  Fixed: 'good',
  Snoozed: 'default',
  Accepted: 'default',
};

/** Some clients read markdown in choices, and some show it: a name is left with what names are made of. */
export const choiceOf = ({ id, name }: Person) => ({
  id,
  title: plainLine(name, 60).replace(/[^\p{L}\p{N} .,'’-]/gu, ''),
});

export const duties: Readonly<Record<Party, string>> = {
  customer: 'ours (customer)',
  shared: 'shared with Microsoft',
  microsoft: 'Microsoft’s',
};
