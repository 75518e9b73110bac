import { fact } from '../../model/check';
import type { ScoreControl } from '../../model/objects/signals';
import { defineTenantCheck } from '../define';

/** In points of a hundred. */
const leastDrop = 5;
const mostNamed = 5;

/** What gives fewer points than a week before, the most first. */
function lossesOf(controls: readonly ScoreControl[]): string {
  const lossOf = ({ points, weekBefore }: ScoreControl): number => (weekBefore ?? 0) - (points ?? 0);
  const losses = controls
    .filter((control) => control.weekBefore !== null && lossOf(control) > 0)
    .toSorted((a, b) => lossOf(b) - lossOf(a));
  if (losses.length === 0) return 'nothing: Microsoft counts anew';
  const named = losses
    .slice(0, mostNamed)
    .map(({ title, points, weekBefore }) =>
      points === null ? `${title}: ${weekBefore}, no longer counted` : `${title}: ${weekBefore} → ${points}`,
    );
  const more = losses.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** Microsoft's own count of what is in order fell within a week. */
export const check = defineTenantCheck({
  id: 'logging.secure-score-drop',
  title: 'Secure Score',
  headline: 'Microsoft’s Secure Score fell within a week',
  plural: 'drops of the Secure Score',
  area: 'logging',
  severity: 'medium',
  party: 'customer',
  why: 'The score falls when protection is switched off, and when Microsoft counts anew. Which of the two it was should be known.',
  steps: [
    'Microsoft Defender portal, Secure Score, History: it names what changed.',
    'Changed by you on purpose? Nothing more is to be done: after a week this goes by itself.',
  ],
  topicId: 'secure-score',
  per: 'tenant',
  reads: ['secure-score', 'secure-score-controls'],
  remedies: [],
  effort: 'hours',
  source: 'https://learn.microsoft.com/defender-xdr/microsoft-secure-score-history-metrics-trends',
  evaluate(tenant) {
    const score = tenant['secure-score']?.[0]?.object;
    if (!score || score.percent === null || score.weekBefore === null)
      return { couldNotCheck: 'there is no score of today, or none of a week ago' };
    const drop = score.weekBefore - score.percent;
    if (drop < leastDrop) return [];
    return [
      {
        id: 'tenant',
        name: 'Secure Score',
        severity: 'medium',
        because: `${score.percent} %, a week before ${score.weekBefore} %`,
        facts: [
          fact('Now', `${score.percent} %`),
          fact('A week before', `${score.weekBefore} %`),
          fact('What lost points', lossesOf((tenant['secure-score-controls'] ?? []).map(({ object }) => object))),
        ],
        url: 'https://security.microsoft.com/securescore?viewid=history',
        pendingUntil: null,
      },
    ];
  },
});
