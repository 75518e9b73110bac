import { type PackWish, packSaid } from '../model/period';

/** What admins say about the record and its proof. */
export type EvidenceSentence =
  | { readonly kind: 'journal' }
  | { readonly kind: 'post-journal' }
  | { readonly kind: 'stop-journal' }
  | { readonly kind: 'how' }
  | { readonly kind: 'who-decided' }
  | { readonly kind: 'pack'; readonly wish: PackWish }
  | { readonly kind: 'no-period'; readonly why: string };

/** A pack, in the words of whoever wants one. What follows is its period. */
const aPack =
  "(?:please )?(?:(?:can|could) (?:you|i|we) |(?:i|we)(?:'d like| would like| want| need) (?:to )?)?" +
  '(?:(?:give|make|create|build|generate|prepare|produce|get|have|send|show|export|download) )?' +
  '(?:me |us )?(?:an |the |one )?evidence(?: packs?)?';
const packAlone = new RegExp(`^${aPack}$`);
const packOf = new RegExp(`^${aPack}:? (.{2,80})$`);

/** "Who approved what this month?", "approval history": the record tells. */
const WHO_DECIDED =
  /^who (?:has |have )?(?:approved|declined|rejected|signed off|undid|undone)\b(?!.*\b(?:risks?|apps?|consent)\b)|^(?:show |list )?(?:me )?(?:the |our )?(?:approval|approvals|decision|decisions) (?:history|log|record|list)\b|^(?:which|what) (?:fixes|requests|remediations) (?:were|have been|got|did we) (?:approved?|declined?|undone|made|decided?)\b/;

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function evidenceSentenceOf(line: string, now: Date): EvidenceSentence | undefined {
  if (/^(show )?(me )?(the )?journal( key)?$/.test(line)) return { kind: 'journal' };
  if (/^(post|send) (the )?(signed )?journal( heads?)? here$/.test(line)) return { kind: 'post-journal' };
  if (/^stop (posting |sending )?(the )?(signed )?journal( heads?)? here$/.test(line)) return { kind: 'stop-journal' };
  const text = line.replace(/\?+$/, '').replace(/,? (please|pls)$/, '');
  if (WHO_DECIDED.test(text)) return { kind: 'who-decided' };
  if (packAlone.test(text)) return { kind: 'how' };
  const period = packOf.exec(text)?.[1];
  const said = period === undefined ? undefined : packSaid(period, now);
  if (said === undefined) return undefined;
  return typeof said === 'string' ? { kind: 'no-period', why: said } : { kind: 'pack', wish: said };
}
