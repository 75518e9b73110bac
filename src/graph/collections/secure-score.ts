import { z } from 'zod/v4';
import { dayMs } from '../../model/durations';
import type { ScoreControl } from '../../model/objects/signals';
import type { Graph } from '../graph';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { defineCollection } from './define';

const weekMs = 7 * dayMs;
const path = '/security/secureScores';
const permission = 'SecurityEvents.Read.All';

const scoreRow = z.object({
  createdDateTime: z.string().nullish(),
  currentScore: z.number().nullish(),
  maxScore: z.number().nullish(),
  controlScores: z.array(z.object({ controlName: z.string().nullish(), score: z.number().nullish() })).nullish(),
});
type Score = z.infer<typeof scoreRow>;

/** The newest score and the one of a week before it; a day without a score is made up for by the one before it. */
async function readScores(graph: Graph, fields: string, signal: AbortSignal | undefined) {
  const { value } = await graph.page(`${path}?$top=10&$select=createdDateTime,${fields}`, { signal });
  const dated = value
    .map((one) => parseBody(scoreRow, one, `GET ${path}`))
    .flatMap((score) => (score.createdDateTime ? [{ score, atMs: Date.parse(score.createdDateTime) }] : []))
    .toSorted((a, b) => b.atMs - a.atMs);
  const [newest] = dated;
  const before = newest && dated.find(({ atMs }) => atMs <= newest.atMs - weekMs);
  return { newest: newest?.score, before: before?.score };
}

const percentOf = (score: Score | undefined): number | null =>
  score?.maxScore ? Math.round(((score.currentScore ?? 0) / score.maxScore) * 1000) / 10 : null;

/** @see https://learn.microsoft.com/graph/api/security-list-securescores */
export const secureScore = defineCollection({
  name: 'secure-score',
  label: 'Secure Score',
  permission,
  licence: null,
  everyS: 6 * 3600,
  async *read(graph, { signal }) {
    const { newest, before } = await readScores(graph, 'currentScore,maxScore', signal);
    const day = newest?.createdDateTime?.slice(0, 10) ?? null;
    yield [{ id: 'secure-score', day, percent: percentOf(newest), weekBefore: percentOf(before) }];
  },
});

const profileRow = z.object({ id: z.string(), title: z.string().nullish(), maxScore: z.number().nullish() });
const pointsOf = (score: Score | undefined): ReadonlyMap<string, number> =>
  new Map(
    (score?.controlScores ?? []).flatMap(({ controlName, score: points }) =>
      controlName ? [[controlName, points ?? 0] as const] : [],
    ),
  );

/**
 * What the score is made of: only what counts in it today or did a week ago.
 * @see https://learn.microsoft.com/graph/api/security-list-securescorecontrolprofiles
 */
export const secureScoreControls = defineCollection({
  name: 'secure-score-controls',
  label: 'What the Secure Score counts',
  permission,
  licence: null,
  everyS: 6 * 3600,
  async *read(graph, { signal }) {
    const { newest, before } = await readScores(graph, 'controlScores', signal);
    const [now, then] = [pointsOf(newest), pointsOf(before)];
    const profiles = '/security/secureScoreControlProfiles?$select=id,title,maxScore';
    for await (const rows of rowPages(graph, profiles, profileRow, { signal }))
      yield rows.flatMap(({ id, title, maxScore }): ScoreControl[] =>
        now.has(id) || then.has(id)
          ? [
              {
                id,
                title: title ?? id,
                points: now.get(id) ?? null,
                weekBefore: then.get(id) ?? null,
                most: maxScore ?? null,
              },
            ]
          : [],
      );
  },
});
