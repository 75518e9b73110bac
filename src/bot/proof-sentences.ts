/** What is said about proof. */
export type ProofSentence =
  | { readonly kind: 'backups' | 'backup-sources' | 'restore-test' | 'attestations' }
  | { readonly kind: 'changes'; readonly since: string; readonly mode: 'each' | 'net' };

const patterns: readonly (readonly [RegExp, Exclude<ProofSentence['kind'], 'changes'>])[] = [
  [/^((show|list) )?(me )?(our |the )?backups?( status| state)?$/, 'backups'],
  [/^((add|new|set up|show|list|make) (me )?(a |an |the |our )?)?(new )?backup sources?$/, 'backup-sources'],
  [/^((show|list|make|add|new) )?(me )?(the |our |an |all )?attestations?$/, 'attestations'],
  [/^(record|add|note|log|new) (a |the |our )?restore tests?$/, 'restore-test'],
];

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function proofSentenceOf(line: string): ProofSentence | undefined {
  const text = line.replace(/\?+$/, '').trim();
  const changed =
    /^(?:show me )?(?:what(?:['’]?s| has| have| was| were)?(?: been)? changed|(?:the |any )?(?:configuration )?drift)(?: (?:in )?(?:here|our tenant|the tenant|our settings|our policies))?(?: (.{3,30}))?$/.exec(
      text,
    );
  if (changed) return { kind: 'changes', since: changed[1] ?? 'this week', mode: 'each' };
  const compared = /^compare (?:now )?(?:with|to|since) (.{3,30})$/.exec(text);
  if (compared) return { kind: 'changes', since: compared[1] ?? '', mode: 'net' };
  const kind = patterns.find(([pattern]) => pattern.test(text))?.[1];
  return kind && { kind };
}
