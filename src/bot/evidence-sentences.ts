import { type PackWish, packSaid } from '../model/period';

/** What admins say about the record and its proof. */
export type EvidenceSentence =
  | { readonly kind: 'journal' }
  | { readonly kind: 'post-journal' }
  | { readonly kind: 'stop-journal' }
  | { readonly kind: 'how' }
  | { readonly kind: 'pack'; readonly wish: PackWish }
  | { readonly kind: 'no-period'; readonly why: string };

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function evidenceSentenceOf(line: string, now: Date): EvidenceSentence | undefined {
  if (/^(show )?(me )?(the )?journal( key)?$/.test(line)) return { kind: 'journal' };
  if (/^(post|send) (the )?(signed )?journal( heads?)? here$/.test(line)) return { kind: 'post-journal' };
  if (/^stop (posting |sending )?(the )?(signed )?journal( heads?)? here$/.test(line)) return { kind: 'stop-journal' };
  if (/^(show |make )?(me )?(an |the )?evidence( packs?)?$/.test(line)) return { kind: 'how' };
  const period = /^(?:make )?(?:me )?(?:an )?evidence(?: pack)?:? (.{2,80})$/.exec(line)?.[1];
  const said = period === undefined ? undefined : packSaid(period, now);
  if (said === undefined) return undefined;
  return typeof said === 'string' ? { kind: 'no-period', why: said } : { kind: 'pack', wish: said };
}
