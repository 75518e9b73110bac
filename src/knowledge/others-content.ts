/** Takes normalised text: staff are employees and colleagues, the boss is the CEO, too. */
const CONTENT = String.raw`(?:private |personal |work )?(?:mail ?box|inbox|e-?mails?|mails?|messages?|chats?|conversations?|calendar|diary|voice ?mails?|(?:search|browser|browsing) history)\b`;
/** Somebody else, by what they are; who left the company is no one to spy on. */
const SOMEBODY = String.raw`(?:(?:my|our|the|that|this|his|her|their|an?) (?:\w+ ){0,3}?(?:boss|manager|director|chief|colleagues?|supervisor|assistant|secretary|intern|staff|neighbou?r)|my (?:wife|husband|girlfriend|boyfriend|partner|ex))\b`;
const WANTED = String.raw`^\W*(?:(?:hi|hey|hello|ok|please|pls|bot|keyholder|(?:can|could|would|will) you|i (?:want|need|would like|d like) (?:you )?to|let me)\b\W*)*(?:open|read|show|display|access|see|look (?:in|into|at|through)|go through|pull up|spy on|export|print|summari[sz]e|search|check what|tell me what|find out what)\b(?: (?:me|us|all|the|of|up|through|every)\b)*`;
const WRITES = String.raw`(?:\w+ )?(?:writ(?:es?|ing|ten)|wrote|sa(?:y|ys|id)|texted)\b`;

const BY_ROLE = new RegExp(
  `${WANTED} (?:${CONTENT} (?:of|from|by|between) ${SOMEBODY}|${SOMEBODY} ${CONTENT}|${SOMEBODY} ${WRITES}.{0,60}\\b${CONTENT})|\\bwhat (?:he|she|they|people|others|${SOMEBODY}) ${WRITES} about (?:me|us)\\b|\\bwhat (?:did |does |do |has |have )?${SOMEBODY} ${WRITES}[^.?!]{0,60}\\bin (?:his|her|their) ${CONTENT}`,
);
/** People write names with capitals, or an address; "of Finance" and "from Monday" are no people. */
const NAME = String.raw`(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\S{1,60}@\S{1,60})`;
const BY_NAME = new RegExp(`^(?:${CONTENT} (?:of|from|by) ${NAME}|(?:${NAME}|\\p{L}{2,30})['’]s ${CONTENT})`, 'u');
const NOBODY =
  /^(?:today|yesterday|tomorrow|microsoft|company|everyone|everybody|nobody|who|what|it|that|there|let|week|month|year)['’]s/i;
const IS_WANTED = new RegExp(WANTED);
/** What becomes of it, and who may do what with it, is a question like others. */
const ABOUT_IT =
  /\b(?:who|whose|how|whether|if|why|when|has access|forward\w*|rules?|holds?|archiv\w*|retention|quarantine\w*|phishing|restor\w*|recover\w*|delet\w*|encrypt\w*|mfa|size|quota|permissions?|shared mailbox|delegat\w*)\b/;

/** Whether somebody wants to be shown what another person writes or plans. Other languages have a rule of their own. */
export function wantsContentOfOthers(normalised: string, raw: string): boolean {
  if (ABOUT_IT.test(normalised)) return false;
  if (BY_ROLE.test(normalised)) return true;
  const wanted = IS_WANTED.exec(raw.slice(0, 500).toLowerCase());
  if (wanted === null) return false;
  const rest = raw.slice(wanted[0].length).trimStart();
  // The content is written as it is said, whatever the case; the name is not.
  const said = rest.replace(new RegExp(CONTENT, 'i'), (one) => one.toLowerCase());
  return BY_NAME.test(said) && !NOBODY.test(said);
}
