import type { InboxRule, InboxRules } from '../../model/objects/email';
import type { CheckCase } from '../cases';

const rule: InboxRule = {
  id: 'r1',
  name: '.',
  sendsTo: [],
  deletes: false,
  movesAway: false,
  marksRead: false,
  catchesAll: true,
  watchedWords: [],
};
const mailbox: InboxRules = {
  id: 'u1',
  displayName: 'Nora New',
  userPrincipalName: 'nora@contoso.example',
  rules: [],
};
const sends = (...sendsTo: readonly string[]): InboxRules => ({ ...mailbox, rules: [{ ...rule, sendsTo }] });
const domain = (id: string, isVerified = true) => ({ id, isVerified, isFederated: false, isDefault: false });
const tenant = { domains: [domain('contoso.example'), domain('corp.example'), domain('soon.example', false)] };

export const cases: readonly CheckCase<'inbox-rules'>[] = [
  {
    name: 'to a free mailbox',
    given: sends('x@freemail.example'),
    tenant,
    expect: { severity: 'critical', because: 'mail is sent on to freemail.example' },
  },
  { name: 'to a colleague', given: sends('Max@CONTOSO.example'), tenant, expect: undefined },
  { name: 'to another domain of ours', given: sends('max@corp.example'), tenant, expect: undefined },
  {
    name: 'to a domain not proved to be ours',
    given: sends('a@soon.example'),
    tenant,
    expect: { severity: 'critical' },
  },
  {
    name: 'to a colleague and to somebody outside',
    given: sends('max@contoso.example', 'x@freemail.example'),
    tenant,
    expect: { because: 'mail is sent on to freemail.example' },
  },
  {
    name: 'to a name below ours',
    given: sends('tickets@desk.contoso.example'),
    tenant,
    expect: { severity: 'medium' },
  },
  {
    name: 'ends alike, but is not ours',
    given: sends('a@notcontoso.example'),
    tenant,
    expect: { severity: 'critical' },
  },
  {
    name: 'to somebody of the own Exchange, in the old style',
    given: sends('/O=ExchangeLabs/ou=Exchange/cn=Recipients/cn=0a1b'),
    tenant,
    expect: undefined,
  },
  {
    name: 'to nobody that Graph names',
    given: sends(''),
    tenant,
    expect: { couldNotCheck: 'Graph does not say where a rule sends mail' },
  },
  { name: 'moves mail only', given: { ...mailbox, rules: [{ ...rule, movesAway: true }] }, tenant, expect: undefined },
  {
    name: 'never read',
    given: { ...mailbox, rules: null },
    tenant,
    expect: { couldNotCheck: 'the mailbox gave no answer' },
  },
];
