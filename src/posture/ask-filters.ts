import type { AccountFilter, FindingFilter, LinkFilter } from '../model/listing';
import { namedRoles } from '../model/privileged-roles';

/** Every filter that a question may name. */
export type PlainFilter = AccountFilter &
  Omit<LinkFilter, 'scope' | 'ownerId' | 'seenAfter'> &
  Pick<FindingFilter, 'severity'> & { readonly scope?: 'anonymous' | 'organization' | 'users' | undefined };
export type FilterName = keyof PlainFilter;

interface Rule {
  readonly sign: RegExp;
  readonly means: PlainFilter;
}

/** "global admins", "exchange administrator"; of names that end alike the longest is meant. */
const ofRoles: readonly Rule[] = Object.entries(namedRoles)
  .toSorted(([, a], [, b]) => b.length - a.length)
  .map(([role, name]) => ({
    sign: new RegExp(`\\b${name.toLowerCase().replace(' administrator', '')} ?admin(istrator)?s?\\b`),
    means: { role },
  }));

/** "cloud application administrators" are asked about as admins, not as apps. */
export const withoutRoleNames = (text: string): string =>
  ofRoles.reduce((said, { sign }) => said.replace(sign, 'admins'), text);

const NOT = 'no|not|without|never|dont|doesnt|didnt|havent|hasnt|arent|isnt|lack\\w*';
/** "Accounts with MFA", whatever else is not; "does everyone have MFA" looks for those who have none. */
const HAS_MFA = new RegExp(
  `^(?!.*\\b(?:everyone|everybody)\\b)(?!\\W*(?:do|does|is|are|have|has) (?:all|every|each)\\b).*(?<!\\b(?:${NOT}) (?:\\w+ )?)\\b(?:with|have|has|got|having|us(?:e|es|ing)|registered for|enrolled (?:in|for)|set up) (?:(?!(?:${NOT})\\b)\\w+ )?mfa\\b(?! (?:is |are |still )?(?:disabled|off|missing|not|turned off|switched off))`,
);

/** Words of a question and the filter they mean; the first that fits wins for each filter. Texts went through `normalise`. */
export const rules: readonly Rule[] = [
  ...ofRoles,
  { sign: /\b(not in|missing from) the report\b|\bmfa (is )?(unknown|not known)\b/, means: { mfa: 'unknown' } },
  { sign: HAS_MFA, means: { mfa: 'yes' } },
  {
    sign: /\b(without|no|not|lack\w*|missing|dont|doesnt|didnt|havent|hasnt|isnt|arent|never|disabled|off|unregistered|password only)\b|\bonly (have |has |use )?(a )?password\b|\b(everyone|everybody|all (users|staff|people|accounts|admins?))\b|^\W*(is|are)\b/,
    means: { mfa: 'no' },
  },
  { sign: /\b(with|have|has|got|us(e|es|ing)|registered|enabled|on)\b/, means: { mfa: 'yes' } },
  { sign: /\bguests?\b|\bexternal (users?|accounts?|people|identities)\b/, means: { userType: 'guest' } },
  { sign: /\b(members?|employees|staff|internal (users?|accounts?|people))\b/, means: { userType: 'member' } },
  {
    sign: /\b(disabled|blocked|deactivated|inactive) (\w+ )?(users?|accounts?|people|admins?|guests?|members?)\b|\b(users?|accounts?|people|admins?|guests?)\b.{0,20}\b(are|were|is) (disabled|blocked|deactivated)\b/,
    means: { enabled: false },
  },
  { sign: /\b(enabled|active) (\w+ )?(users?|accounts?|people|admins?|guests?|members?)\b/, means: { enabled: true } },
  { sign: /\b(admins?|administrators?|globaladmin|privileged|admin roles?)\b/, means: { adminsOnly: true } },
  { sign: /\beveryone (?:except|but) (?:the )?(?:externals?|guests?|outside)/, means: { scope: 'organization' } },
  {
    sign: /\b(anonymous|anyone|public|publicly|without (a )?(signin|login|account)|no signin|external\w*|outside|internet|world)\b/,
    means: { scope: 'anonymous' },
  },
  {
    sign: /\b(organi[sz]ation|company|tenant|everyone|internal)[ -]?(wide|links?)?\b.{0,12}\blinks?\b|\blinks?\b.{0,40}\b(whole|entire|everyone in) (the |our )?(organi[sz]ation|company|tenant)\b/,
    means: { scope: 'organization' },
  },
  { sign: /\b(specific|named|certain) people\b/, means: { scope: 'users' } },
  { sign: /\b(edit|edits|editing|editable|write|writable|change files?)\b/, means: { canEdit: true } },
  { sign: /\b(view|read)[ -]?only\b|\b(can|to) (only )?(view|read)\b/, means: { canEdit: false } },
  {
    sign: /\b(without|no|not|lack\w*|missing|arent|isnt|dont|doesnt|never)( (?!and\b|but\b)\w+){0,4} passwords?\b/,
    means: { hasPassword: false },
  },
  { sign: /\bpasswords?\b/, means: { hasPassword: true } },
  {
    sign: /\bnever (end|expir)\w*|\b(without|no|lack\w*|missing) (an? )?(end|expir)\w*|\b(wont|dont|doesnt|didnt|(do|does|did|will|can) ?not) (ever )?(end|expir)\w*|\bnot expir\w*|\bpermanent\b|\bforever\b/,
    means: { neverEnds: true },
  },
  {
    sign: /\b(with|have|has) (an? )?(end date|expir\w+)|\b(that|which) (do |will )?(end|expire)\b/,
    means: { neverEnds: false },
  },
  { sign: /\bfolders?\b/, means: { isFolder: true } },
  { sign: /\bcritical\b/, means: { severity: 'critical' } },
  { sign: /\bhigh(est)?\b(?! (?:privileg|right|permission|access|role|level of access))/, means: { severity: 'high' } },
];

const leftOut = (what: string): RegExp =>
  new RegExp(
    `\\b(?:not|non|no|except|excluding|other than|arent|isnt|cannot|cant|without)[ -](?:(?:on|for|an?|the|any|be|who|are|have) ){0,3}${what}\\b`,
  );
const unsaid = leftOut('(?:admins?|administrators?|privileged|critical|high)');

/** Whether a text leaves out what no filter can: "users who are not admins". */
export const leavesOutUnsaid = (text: string): boolean => unsaid.test(text);

/** What is left out is found by its contrary, before its own words are looked for. */
const signs: readonly Rule[] = [
  { sign: leftOut('folders?'), means: { isFolder: false } },
  { sign: leftOut('(?:edit|edits|editing|editable|write|writable)'), means: { canEdit: false } },
  { sign: leftOut('guests?'), means: { userType: 'member' } },
  ...rules,
];

/** The filters among `known` that a text names. */
export function filtersOf(text: string, known: readonly FilterName[]): PlainFilter {
  const found: Record<string, unknown> = {};
  for (const { sign, means } of signs) {
    const [[name, value] = ['', undefined]] = Object.entries(means);
    if (known.includes(name as FilterName) && found[name] === undefined && sign.test(text)) found[name] = value;
  }
  return found as PlainFilter;
}
