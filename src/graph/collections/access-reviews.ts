import { z } from 'zod/v4';
import type { AccessReview } from '../../model/objects/access-reviews';
import { graphPath } from '../graph-path';
import { rowPages } from '../paging';
import { defineCollection } from './define';

const definitionRow = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  scope: z.unknown(),
  instanceEnumerationScope: z.unknown(),
});
const instanceRow = z.object({ startDateTime: z.string().nullish(), endDateTime: z.string().nullish() });

/** The scope is a query in Graph's own words, in one of several shapes; these words are in it whatever the shape. */
const subjects = [
  ['guests', /userType eq '?Guest'?/i],
  ['roles', /roleManagement\/directory/i],
] as const;

function subjectsOf({ scope, instanceEnumerationScope }: z.infer<typeof definitionRow>): AccessReview['of'] {
  const text = JSON.stringify([scope, instanceEnumerationScope]);
  return subjects.flatMap(([name, words]) => (words.test(text) ? [name] : []));
}

const earlier = (a: string | null, b: string | null | undefined) => (b && (a === null || b < a) ? b : a);
const later = (a: string | null, b: string | null | undefined) => (b && (a === null || b > a) ? b : a);

/**
 * Reviews of guests and of admin roles, with the times they were held; of other reviews only that they are there. What
 * reviewers decided about whom is not read.
 * @see https://learn.microsoft.com/graph/api/accessreviewset-list-definitions
 */
export const accessReviews = defineCollection({
  name: 'access-reviews',
  label: 'Reviews of who still needs access',
  permission: 'AccessReview.Read.All',
  licence: 'entra-p2',
  everyS: 3600,
  async *read(graph, { signal }) {
    const definitions = `/identityGovernance/accessReviews/definitions?$select=id,displayName,scope,instanceEnumerationScope&$top=100`;
    for await (const rows of rowPages(graph, definitions, definitionRow, { signal })) {
      const reviews: AccessReview[] = [];
      for (const row of rows) {
        const of = subjectsOf(row);
        let firstStartsAt: string | null = null;
        let lastEndsAt: string | null = null;
        const held = `${graphPath`/identityGovernance/accessReviews/definitions/${row.id}/instances`}?$select=id,startDateTime,endDateTime&$top=100`;
        if (of.length > 0)
          for await (const instances of rowPages(graph, held, instanceRow, { signal }))
            for (const { startDateTime, endDateTime } of instances) {
              firstStartsAt = earlier(firstStartsAt, startDateTime);
              lastEndsAt = later(lastEndsAt, endDateTime);
            }
        reviews.push({ id: row.id, displayName: row.displayName ?? row.id, of, firstStartsAt, lastEndsAt });
      }
      yield reviews;
    }
  },
});
