const MOST_PARTS = 3;

const ASKING =
  '(?:who|whose|what|how|when|where|why|which|can|could|is|are|does|do|did|should|may|must|will|would|has|have)';
/** Where a second question begins: after a question mark, or after a joining word with a question word behind it. */
const JOINT = new RegExp(
  `\\?[\\s,]*(?:and |but |also |or |plus )*(?=\\S)|[,;]?\\s+(?:and|but|plus)(?: also| then)?\\s+(?=${ASKING}\\b)`,
);
const STARTS = new RegExp(`^\\W*${ASKING}\\b`);
/** Says no more than the part before it does: "and how long is it kept". */
const POINTS_BACK = /\b(?:it|its|they|them|their|this|that|these|those|there|he|she|his|her|one|same|so)\b/;

/** Several things asked for at once: "who is responsible for backups, MFA and the datacenters". */
const EACH_OF =
  /^(.{0,60}?\b(?:who (?:is|are) (?:responsible|in charge|accountable|liable) (?:for|of)|who (?:does|handles|owns|manages|looks after|takes care of)|whose (?:job|duty|task) (?:is|are)))\s+(.+)$/;
const SHORT_ITEM = /^(?:the |our )?[^\s]+(?: [^\s]+){0,3}$/;

/** "Who may see it, where is it kept, who owns it": where one question stands beside the next without a joining word. */
const BESIDE = /(?<!\s)\s*,\s*(?:and )?(?=(?:who|whose|what|how|when|where|why|which)\b)/;
/** Fewer may be one: "when somebody leaves, who closes the account". */
const FEWEST_BESIDE = 3;

function eachOf(normalised: string): readonly string[] {
  const [, ask = '', things = ''] = EACH_OF.exec(normalised.replace(/(?<![?!.])[?!.]+\s*$/, '')) ?? [];
  const items = things
    .split(/(?<!\s)\s*,\s*(?:and |or )?|(?<!\s)\s+(?:and|or|&|plus)\s+/)
    .filter((item) => item !== '');
  const isEach = items.length > 1 && items.length <= MOST_PARTS && items.every((item) => SHORT_ITEM.test(item));
  return isEach ? items.map((item) => `${ask} ${item}`) : [];
}

/** The two or three questions that a text consists of; empty when it is one, or more than a card each can answer. */
export function partsOf(normalised: string): readonly string[] {
  const beside = normalised.split(BESIDE);
  const parts = (beside.length >= FEWEST_BESIDE ? beside : normalised.split(JOINT))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const isEach = parts.every((part, n) => STARTS.test(part) && (n === 0 || !POINTS_BACK.test(part)));
  if (parts.length < 2) return eachOf(normalised);
  return isEach && parts.length <= MOST_PARTS ? parts : [];
}
