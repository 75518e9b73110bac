import { methodNames } from '../model/method-names';
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
  | { readonly kind: 'finding'; readonly title: string; readonly because: string | null }
);

export const securityInfo = 'https://aka.ms/mysecurityinfo';

export const unseenText = (unseen: readonly Unseen[]): string =>
  unseen.map(({ collection, why }) => `${plainText(collection, 60)} (${plainText(why, 200)})`).join(', ');

const asOf = (readAt: string | null): string => (readAt === null ? '' : ` As of ${when(readAt)}.`);
const missing = (unseen: readonly Unseen[]): string =>
  unseen.length === 0 ? '' : ` Could not look at all of it: ${unseenText(unseen)}.`;

/** One line about the reader. */
export function ownFactText(fact: OwnFactInput): string {
  if (fact.kind === 'mfa') return mfaText(fact);
  if (fact.kind === 'links') {
    if (fact.total === null)
      return fact.unseen.length > 0
        ? `I cannot say which sharing links you have.${missing(fact.unseen)}`
        : 'I cannot say which sharing links you have: I have seen no OneDrive of yours yet.';
    const count =
      fact.total === 0
        ? 'You have no sharing links'
        : `You have ${fact.total} sharing link${fact.total === 1 ? '' : 's'}, ${fact.anonymous === 0 ? 'none' : fact.anonymous} of them open${fact.anonymous === 1 ? 's' : ''} for anyone`;
    return `${count}.${asOf(fact.readAt)}${missing(fact.unseen)}`;
  }
  if (fact.readAt === null) return `${plainText(fact.title, 80)}: I cannot say.${missing(fact.unseen)}`;
  const found = fact.because === null ? 'nothing was found about you' : plainText(fact.because, 160);
  return `${plainText(fact.title, 80)}: ${found}.${asOf(fact.readAt)}${missing(fact.unseen)}`;
}

function mfaText(own: Extract<OwnFactInput, { kind: 'mfa' }>): string {
  if (own.isMfaRegistered === null) {
    const why = own.unseen.length > 0 ? unseenText(own.unseen) : 'your account is not in what I read of the tenant';
    return `I cannot see whether you have MFA: ${why}. Look at ${securityInfo}.`;
  }
  if (!own.isMfaRegistered) return `You have no MFA: a password only.${asOf(own.readAt)}`;
  const methods = methodNames(own.methods)
    .map((method) => plainText(method, 60))
    .join(', ');
  const resists = own.isPhishingResistant ? 'one of these resists phishing' : 'not phishing-resistant';
  return `You have MFA: ${methods === '' ? 'yes' : methods}; ${resists}.${asOf(own.readAt)}`;
}
