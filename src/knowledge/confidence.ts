import type { AskKind } from './reply';
import type { Hit } from './topic-index';

/** How sure one can be of the best topic; each 0 to 1. */
export interface Confidence {
  /** That the question belongs to any of our topics. */
  readonly inScope: number;
  /** That, if it does, it belongs to this one. */
  readonly right: number;
  /** That, if it does, its topic belongs to this one's party. */
  readonly sameParty: number;
}

const probability = (sum: number): number => 1 / (1 + Math.exp(-sum));
const MOST_NAMED = 8;
const MOST_EVIDENCE = 20;
const LEAST = 1e-6;

/**
 * The weights come from two logistic fits over texts that the index never saw: our own phrasings against those of other
 * subjects (other-subjects.ts, near-subjects.ts), and right against wrong first hits.
 */
export function confidenceOf(hits: readonly Hit[], ask: AskKind): Confidence {
  const [best, next] = hits;
  // Not a word of it stands in the topic: only beginnings of words are alike.
  if (best === undefined || best.coverage === 0) return { inScope: 0, right: 0, sameParty: 0 };
  const named = Math.min(best.named, MOST_NAMED) / MOST_NAMED;
  const evidence = Math.min(best.evidence, MOST_EVIDENCE) / MOST_EVIDENCE;
  const lead = Math.log((best.share + LEAST) / ((next?.share ?? 0) + LEAST));
  const sameParty = hits.reduce((sum, hit) => sum + (hit.topic.party === best.topic.party ? hit.share : 0), 0);
  return {
    inScope: probability(
      2.05 * best.coverage +
        2.02 * named +
        3.68 * evidence +
        0.71 * best.ours +
        // Nearly one of our own phrasings.
        3 * best.likeness ** 6 +
        // Whose job something is, is hardly ever asked of anything else.
        (ask === 'who' ? 0.8 : 0) -
        3.64,
    ),
    right: probability(
      1.95 * best.coverage - 0.83 * best.likeness + 0.44 * named + 1.63 * best.share + 0.44 * lead - 2.29,
    ),
    sameParty,
  };
}

/** `answer` it, offer it as one of several (`near`), or say that it is not known. */
export type Verdict = 'answer' | 'near' | 'unknown';

/**
 * What speaks against answering: something does not work and nobody asks whose job it is (`trouble`), or a word of
 * everyday life is in it.
 */
export type Doubt = 'none' | 'everyday' | 'trouble';

const IN_SCOPE: Readonly<Record<Doubt, number>> = { none: 0.68, everyday: 0.8, trouble: 0.985 };
const RIGHT = 0.4;
/** Less is asked of the scope where nothing else comes near this topic. */
const IN_SCOPE_ALONE = 0.54;
const RIGHT_ALONE = 0.72;
/** And still less where it can hardly be another. */
const IN_SCOPE_CERTAIN = 0.5;
const RIGHT_CERTAIN = 0.9;
/** Less is asked of the topic where a neighbour would name the same party, and still less where the party is asked for. */
const RIGHT_AMONG_NEIGHBOURS = 0.35;
const PARTY_AMONG_NEIGHBOURS = 0.2;
const SAME_PARTY = 0.6;
const NEAR = 0.35;

export function verdictOf({ inScope, right, sameParty }: Confidence, ask: AskKind, doubt: Doubt): Verdict {
  const forParty = ask !== 'how-long' && ask !== 'how';
  const least = forParty ? PARTY_AMONG_NEIGHBOURS : RIGHT_AMONG_NEIGHBOURS;
  const isRight = right >= RIGHT || (right >= least && sameParty >= SAME_PARTY);
  if (inScope >= IN_SCOPE[doubt] && isRight) return 'answer';
  if (doubt === 'trouble') return 'unknown';
  if (doubt === 'everyday') {
    if (inScope >= IN_SCOPE.none && right >= RIGHT_CERTAIN) return 'answer';
    return inScope >= IN_SCOPE_CERTAIN ? 'near' : 'unknown';
  }
  if (inScope >= IN_SCOPE_ALONE && right >= RIGHT_ALONE) return 'answer';
  if (inScope >= IN_SCOPE_CERTAIN && right >= RIGHT_CERTAIN) return 'answer';
  return inScope >= NEAR ? 'near' : 'unknown';
}
