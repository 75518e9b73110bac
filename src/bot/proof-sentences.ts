/** What is said about proof. */
export type ProofSentence = { readonly kind: 'backups' | 'backup-sources' | 'restore-test' | 'attestations' };

const patterns: readonly (readonly [RegExp, ProofSentence['kind']])[] = [
  [/^((show|list) )?(me )?(our |the )?backups?( status| state)?$/, 'backups'],
  [/^((add|new|set up|show|list|make) (me )?(a |an |the |our )?)?(new )?backup sources?$/, 'backup-sources'],
  [/^((show|list|make|add|new) )?(me )?(the |our |an |all )?attestations?$/, 'attestations'],
  [/^(record|add|note|log|new) (a |the |our )?restore tests?$/, 'restore-test'],
];

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function proofSentenceOf(line: string): ProofSentence | undefined {
  const text = line.replace(/\?+$/, '').trim();
  const kind = patterns.find(([pattern]) => pattern.test(text))?.[1];
  return kind && { kind };
}
