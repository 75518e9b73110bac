import type { Ask } from './ask';

/** Two to four words in capitals behind a verb that asks for them: "does Luca Rossi have MFA?" */
const NAMED =
  /^\W*(?:(?:[Hh]i|[Hh]ello|[Pp]lease|[Aa]nd|[Ss]o),?\s+)?(?:[Dd]oes|[Ii]s|[Ww]as|[Hh]as|[Dd]id|[Ss]how|[Ff]ind|[Ll]ook up|[Ww]ho is|[Ww]hat about|[Ww]hat do you know (?:about|of)|[Tt]ell me about)\s+(?:me\s+)?(?:(?:the\s+)?(?:account|user)\s+(?:of\s+)?)?(\p{Lu}[\p{L}'’-]*\p{L}(?:\s+\p{Lu}[\p{L}'’-]*\p{L}){1,3}?)(?:['’]s)?(?=\s+\p{Ll}|\s*[?.!]*$)/u;

/** The account that a text asks for by a person's name, as far as it may be one: whether there is such a person the tenant says. */
export function readPerson(text: string): Ask | undefined {
  const name = NAMED.exec(text)?.[1]?.replace(/['’]s$/, '');
  return name === undefined || name.length > 80 ? undefined : { subject: 'accounts', name };
}
