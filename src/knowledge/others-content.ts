const CONTENT = String.raw`(?:private |personal )?(?:mail ?box(?:es)?|inbox(?:es)?|e-?mails?|mails?|messages?|chats?|conversations?|calendars?|diary|voice ?mails?|(?:search|browser) history)\b`;
/** Somebody else, by what they are; who left the company is no one to spy on. */
const SOMEBODY = String.raw`(?:my|our|the|that|this|his|her|their) (?:\w+ ){0,3}?(?:boss|manager|director|chief|c[efot]o|colleagues?|co-?workers?|supervisor|assistant|secretary|intern|employees?|neighbou?r|wife|husband|girlfriend|boyfriend|partner)\b`;
const WANTED = String.raw`^\W*(?:(?:hi|hey|hello|ok|please|pls|bot|keyholder|(?:can|could|would|will) you|i (?:want|need) you to|i (?:want|need|would like|d like) to)\b\W*)*(?:open|read|show|look (?:in|into|at|through)|go through|search|check|get|fetch|export|forward|print|tell|send|give|find|list|see|summari[sz]e)\b`;
const WRITES = String.raw`(?:\w+ )?(?:writ(?:es?|ing|ten)|wrote|sa(?:y|ys|id)|texted|discuss\w*)\b`;

const BY_ROLE = new RegExp(
  `${WANTED}[^.?!]{0,60}?\\b(?:${CONTENT} (?:of|from|by|between) ${SOMEBODY}|${SOMEBODY} ${CONTENT}|what (?:he|she|they|people|others|${SOMEBODY}) ${WRITES} about (?:me|us)\\b)|\\bwhat (?:did |does |do |has |have )?${SOMEBODY} ${WRITES}[^.?!]{0,60}\\bin (?:his|her|their) ${CONTENT}`,
);
/** People write names with capitals, and addresses. */
const NAME = String.raw`(?:(?!(?:Microsoft|Teams|Outlook|Exchange|Copilot|Share[Pp]oint|One[Dd]rive|Purview|Entra|Defender|Viva|Yammer|Planner|Power|Azure|Windows)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\S{1,60}@\S{1,60})`;
const BY_NAME = new RegExp(
  `\\b(?:${CONTENT} (?:of|from|by) ${NAME}|${NAME.replace('\\p{Lu}', '(?<![.?!] |^)\\p{Lu}')}['’]s ${CONTENT})`,
  'u',
);
const IS_WANTED = new RegExp(WANTED);

/**
 * Whether somebody wants to be shown what another person writes or plans. How that may be looked into, and by whom, is
 * a question like others.
 */
export const wantsContentOfOthers = (normalised: string, raw: string): boolean =>
  BY_ROLE.test(normalised) || (IS_WANTED.test(normalised) && BY_NAME.test(raw.slice(0, 500)));
