import { z } from 'zod/v4';

/** The day somebody was last here; `null` where Graph does not say. @see https://learn.microsoft.com/graph/api/resources/signinactivity */
export const lastSeenOn = z
  .object({
    lastSuccessfulSignInDateTime: z.string().nullish(),
    lastSignInDateTime: z.string().nullish(),
    lastNonInteractiveSignInDateTime: z.string().nullish(),
  })
  .nullish()
  .transform((activity): string | null => {
    // The successful one is noted since the end of 2023 only; a try tells at least that somebody was there.
    const tries = [activity?.lastSignInDateTime, activity?.lastNonInteractiveSignInDateTime].flatMap((at) => at ?? []);
    const last = activity?.lastSuccessfulSignInDateTime ?? tries.toSorted().at(-1);
    return last?.slice(0, 10) ?? null;
  });
