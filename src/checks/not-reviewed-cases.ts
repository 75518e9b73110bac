import type { AccessReview } from '../model/objects/access-reviews';
import type { TenantCase } from './cases';

type Subject = AccessReview['of'][number];
const held = (of: readonly Subject[], firstStartsAt: string | null, lastEndsAt: string | null, id = 'r1') => ({
  id,
  displayName: 'A review',
  of,
  firstStartsAt,
  lastEndsAt,
});

/** Both checks ask the same of another subject; every case is looked at on 2 March 2026. */
export const notReviewedCases = (of: Subject, other: Subject): readonly TenantCase[] => [
  { name: 'none is set up', given: { 'access-reviews': [] }, expect: [{ because: 'no review was ever held' }] },
  {
    name: 'it runs',
    given: { 'access-reviews': [held([of], '2026-02-20T00:00:00Z', '2026-03-06T00:00:00Z')] },
    expect: [],
  },
  {
    name: 'the last one ended half a year ago, beside one long ago',
    given: {
      'access-reviews': [
        held([of], '2023-02-20T00:00:00Z', '2023-03-06T00:00:00Z'),
        held([other, of], '2024-09-01T00:00:00Z', '2025-09-15T00:00:00Z', 'r2'),
      ],
    },
    expect: [],
  },
  {
    name: 'the last one ended longer ago than a year',
    given: { 'access-reviews': [held([of], '2024-02-20T00:00:00Z', '2025-02-27T00:00:00Z')] },
    expect: [{ id: 'tenant', severity: 'medium', because: 'the last review ended on 2025-02-27' }],
  },
  {
    name: 'it begins next week',
    given: { 'access-reviews': [held([of], '2026-03-09T00:00:00Z', '2026-03-23T00:00:00Z')] },
    expect: [{ because: 'no review was ever held' }],
  },
  {
    name: 'of others only',
    given: {
      'access-reviews': [held([other], '2026-02-20T00:00:00Z', '2026-03-06T00:00:00Z'), held([], null, null, 'r2')],
    },
    expect: [{ id: 'tenant' }],
  },
];
