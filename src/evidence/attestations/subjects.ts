import { listChecks } from '../../checks';

export interface Subject {
  readonly id: string;
  readonly title: string;
  /** What a person would look at. */
  readonly hint: string;
}

/** What no reading could ever show. */
const beside: readonly Subject[] = [
  { id: 'training', title: 'Security training', hint: 'who was trained, when, and on what' },
  { id: 'contracts', title: 'Contracts', hint: 'the agreement on data protection, and where it is filed' },
  { id: 'emergency-plan', title: 'Emergency plan', hint: 'when it was last gone through, and by whom' },
];

/** What may be stated: whatever Graph shows to no program, and what lies outside of it. Restores have a record of their own. */
export const subjects: readonly Subject[] = [
  ...listChecks().flatMap(({ id, title, notInGraph, steps }) =>
    notInGraph === undefined ? [] : [{ id, title, hint: steps[0] ?? '' }],
  ),
  ...beside,
];

export const findSubject = (id: string): Subject | undefined => subjects.find((one) => one.id === id);
