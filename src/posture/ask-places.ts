/** Where a name ends: what goes on with the sentence, in small letters: a site may be called "Never Ending". */
const AFTER_NAME =
  'this|last|past|today|yesterday|since|before|after|older|newer|more than|created|made|shared|that|which|with|without|who|never|not|have|has|are|is|and|but|for|can|expir\\w*|end\\w*|in the|please|right now|at the moment';
const END = `(?=\\s+(?:${AFTER_NAME})\\b|[?!.,;]|$)`;
const PLACE = '(?:[Ss]ite|[Ll]ibrary|[Tt]eam|[Oo]ne[Dd]rive)';
const IN = '\\b(?:[Ii]n|[Oo]n|of|from|at)\\s+(?:the\\s+)?';

/** What a place or its owner is called is the first group; the first pattern that finds a name is meant. */
const places: readonly RegExp[] = [
  new RegExp(
    `${IN}(?:[Ss]hare[Pp]oint\\s+)?${PLACE}\\s+(?:called\\s+|named\\s+|of\\s+)?["“'‘]([^"”'’]{1,80})["”'’]`,
    'd',
  ),
  new RegExp(`${IN}["“'‘]([^"”'’]{1,80})["”'’]\\s+(?:[Ss]hare[Pp]oint\\s+)?${PLACE}\\b`, 'd'),
  new RegExp(`${IN}(?:[Ss]hare[Pp]oint\\s+)?${PLACE}\\s+(?:called\\s+|named\\s+|of\\s+)?(\\S.{0,79}?)${END}`, 'd'),
  new RegExp(
    `${IN}((?!the\\b|our\\b|a\\b|any\\b|all\\b|every\\b|which\\b|my\\b)[\\p{L}\\p{N}][^?!,;]{0,60}?)(?:['’]s)?\\s+(?:[Ss]hare[Pp]oint\\s+)?(?:[Ss]ite|[Ll]ibrary|[Oo]ne[Dd]rive)\\b`,
    'ud',
  ),
  new RegExp(`\\b(?:owned by|shared by)\\s+(\\S.{0,60}?)${END}`, 'd'),
  // "Links of Priya Meyer", "links in Finance Projects".
  /\b(?:in|of|from|by)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}'’-]+(?:\s+\p{Lu}[\p{L}\p{N}'’-]*){0,3})/du,
  // "Accounts without MFA in finance".
  /(?<!\b(?:enrolled|registered|signed|logged|included|involved|set|turned)\s)\b(?:in|from)\s+(?:the\s+)?(\p{Ll}{2,})(?:\s+(?:department|office|team))?\s*[?.!]*$/du,
];

const GOES_ON = new RegExp(`^(?:${AFTER_NAME}|was|were|had|or|may)\\b`);
/** Names no place within the tenant: a product, a time, the whole. */
const NO_PLACE =
  /^(?:microsoft|office|m365|o365|entra|azure|exchange|outlook|sharepoint|onedrive|teams|intune|purview|defender|copilot|keyholder|mfa|sspr|dlp|pim|global|privileged|conditional|secure|security|anonymous|windows|ios|android|macos|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:our |whole |entire )?(?:tenant|company|organi[sz]ation|directory|environment|cloud)|total|general|use|place|percent|numbers|detail|short|force|scope|order|time|case|here|there|abroad|outside|inside|english|production|days|weeks|months|years|hours|one|two|three|ones|them|it|us|all|links?|files?|folders?|guests?|users?|people|everyone|anyone)\b/i;

/** A site, library or owner that the text names, and the text without it: what a site is called says nothing about its links. */
export function splitPlace(text: string): { readonly place?: string; readonly rest: string } {
  for (const pattern of places) {
    const match = pattern.exec(text);
    const [from, until] = match?.indices?.[1] ?? [0, 0];
    // Names keep their capitals: they are looked for as given.
    const place = text
      .slice(from, until)
      .replace(/[^\p{L}\p{M}\p{N} .,&'’()_+-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 80)
      .trim();
    if (place !== '' && !GOES_ON.test(place) && !NO_PLACE.test(place))
      return { place, rest: `${text.slice(0, from)} ${text.slice(until)}` };
  }
  return { rest: text };
}
