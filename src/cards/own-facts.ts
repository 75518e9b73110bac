import type { LanguageId } from '../model/language';
import { methodNames } from '../model/method-names';
import { type Phrases, phrasesOf } from './phrases';
import { plainText } from './plain-text';
import { when } from './when';

interface Unseen {
  readonly collection: string;
  readonly why: string;
}
/** What is known of the reader; of nobody else. `null` where nothing can be said. */
export type OwnFactInput = { readonly readAt: string | null; readonly unseen: readonly Unseen[] } & (
  | {
      readonly kind: 'mfa';
      readonly isMfaRegistered: boolean | null;
      readonly isPhishingResistant: boolean;
      readonly methods: readonly string[];
    }
  | { readonly kind: 'links'; readonly total: number | null; readonly anonymous: number }
  | { readonly kind: 'finding'; readonly checkId: string; readonly title: string; readonly because: string | null }
);

export const securityInfo = 'https://aka.ms/mysecurityinfo';

export const unseenText = (unseen: readonly Unseen[]): string =>
  unseen.map(({ collection, why }) => `${plainText(collection, 60)} (${plainText(why, 200)})`).join(', ');

const asOf = (readAt: string | null, said: Phrases['own']): string =>
  readAt === null ? '' : ` ${said.asOf(when(readAt))}`;
const missing = (unseen: readonly Unseen[], language: LanguageId): string =>
  unseen.length === 0 ? '' : ` ${phrasesOf(language).counts.notAllSeen(unseenText(unseen))}`;

/** One line about the reader. Why something was not seen is said in English alone. */
export function ownFactText(fact: OwnFactInput, language: LanguageId = 'en'): string {
  const said = phrasesOf(language).own;
  if (fact.kind === 'mfa') return mfaText(fact, said, language);
  if (fact.kind === 'links') {
    if (fact.total === null)
      return fact.unseen.length > 0
        ? `${said.linksUnknown}${missing(fact.unseen, language)}`
        : language === 'en'
          ? 'I cannot say which sharing links you have: I have seen no OneDrive of yours yet.'
          : said.linksUnknown;
    return `${said.links(fact.total, fact.anonymous)}${asOf(fact.readAt, said)}${missing(fact.unseen, language)}`;
  }
  return findingText(fact, said, language);
}

function findingText(
  { checkId, title, because, readAt, unseen }: Extract<OwnFactInput, { kind: 'finding' }>,
  said: Phrases['own'],
  language: LanguageId,
): string {
  const { names, unsaid, aboutYou, notAboutYou } = phrasesOf(language).counts;
  const name = names[checkId] ?? plainText(title, 80);
  const gaps = missing(unseen, language);
  if (readAt === null) return language === 'en' ? `${name}: I cannot say.${gaps}` : unsaid(name, '');
  const found = because === null ? notAboutYou(name) : aboutYou(name, plainText(because, 160));
  return `${found}${asOf(readAt, said)}${gaps}`;
}

function mfaText(own: Extract<OwnFactInput, { kind: 'mfa' }>, said: Phrases['own'], language: LanguageId): string {
  if (own.isMfaRegistered === null) {
    if (language !== 'en') return said.mfaUnknown(securityInfo);
    const why = own.unseen.length > 0 ? unseenText(own.unseen) : 'your account is not in what I read of the tenant';
    return `I cannot see whether you have MFA: ${why}. Look at ${securityInfo}.`;
  }
  if (!own.isMfaRegistered) return `${said.noMfa}${asOf(own.readAt, said)}`;
  const { methods } = phrasesOf(language).counts;
  const ways = methodNames(own.methods)
    .map((method) => methods[method] ?? plainText(method, 60))
    .join(', ');
  const resists = own.isPhishingResistant ? said.resists : said.weak;
  return `${said.mfa(ways === '' ? said.yes : ways, resists)}${asOf(own.readAt, said)}`;
}
