import type { KyselyPlugin } from 'kysely';

/** Both drivers give `Date` for timestamptz; ours are ISO 8601 UTC texts everywhere. */
export const isoDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
      ),
    ),
  }),
};
