import { type PackWish, packSaid } from '../model/period';
import { sinceSaid } from '../model/since-words';

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

const FIXES =
  '(?:(?:the|this|that|our|my|all|each|every|last|latest) )*(?:fix(?:es)?|requests?|remediations?|rem-\\d+)';
const SHOW = '(?:show |list )?(?:me )?(?:all |the |our )*';
/** "Who approved what this month?", "approval history": the record tells. What is left of a line is a time, or it asks something else. */
const whoDecided: readonly RegExp[] = [
  `who (?:has |have |did )?(?:approved?|declined?|rejected?|signed off|undid|undone) (?:what|which|${FIXES})`,
  '(?:which|what) (?:fixes|requests|remediations) (?:(?:were|have been|got) (?:approved|declined|undone|made|decided)|did we (?:approve|decline|undo|make|decide))',
  'what was (?:approved|declined)',
  `${SHOW}(?:approval|decision)s? (?:history|log|record)`,
  `${SHOW}(?:history|record) of (?:our |the |all )?approvals`,
  `${SHOW}(?:past|old|previous|earlier) approvals`,
  // Without a time those are meant that wait.
  `${SHOW}approvals(?= )`,
].map((said) => new RegExp(`^${said}(?: (.{1,40}))?$`));

/** Where the person is tells from when, and not whether it is a time. */
const isTime = (said: string, now: Date): boolean => sinceSaid(said.replace(/^of /, ''), now, 'UTC') !== undefined;

/** The sentence in a line that is cleaned and in lower case, or undefined. */
export function evidenceSentenceOf(line: string, now: Date): EvidenceSentence | undefined {
  if (/^(show )?(me )?(the )?journal( key)?$/.test(line)) return { kind: 'journal' };
  if (/^(post|send) (the )?(signed )?journal( heads?)? here$/.test(line)) return { kind: 'post-journal' };
  if (/^stop (posting |sending )?(the )?(signed )?journal( heads?)? here$/.test(line)) return { kind: 'stop-journal' };
  const text = line.replace(/\?+$/, '').replace(/,? (please|pls)$/, '');
  const decided = whoDecided.map((said) => said.exec(text)).find((match) => match !== null);
  if (decided && (decided[1] === undefined || isTime(decided[1], now))) return { kind: 'who-decided' };
  if (packAlone.test(text)) return { kind: 'how' };
  const period = packOf.exec(text)?.[1];
  const said = period === undefined ? undefined : packSaid(period, now);
  if (said === undefined) return undefined;
  return typeof said === 'string' ? { kind: 'no-period', why: said } : { kind: 'pack', wish: said };
}
