import { type Plan, planHash } from '../../src/model/remedy';
import { whyNotApproved } from '../../src/remediation/why-not-approved';
import type { Approval } from '../../src/store/approvals';

const plan = (reach: Plan['reach']): Plan => ({
  remedyId: 'remove-link',
  findingKey: 'k',
  summary: 'Remove the link.',
  consequences: [],
  calls: [{ method: 'DELETE', path: '/drives/d/items/i/permissions/p' }],
  sees: 'a link',
  reach,
  undo: null,
  cannotUndo: null,
  undoes: null,
});
const person = (id: string) => ({ id, name: id });
const approval = (more: Partial<Approval> = {}, reach: Plan['reach'] = 'item'): Approval => ({
  id: 'a',
  findingKey: 'k',
  plan: plan(reach),
  planHash: planHash(plan(reach)),
  state: 'approved',
  askedBy: person('adam'),
  askedAt: '2026-01-01T00:00:00Z',
  expiresAt: null,
  decidedBy: person('lena'),
  decidedAt: '2026-01-01T00:00:00Z',
  decidedAs: 'lead',
  reason: null,
  replaces: null,
  bulkId: null,
  target: null,
  ...more,
});
const leads = new Set(['lena', 'luis']);

it.each<[string, Approval, readonly string[], ReadonlySet<string>, RegExp | undefined]>([
  ['a lead approved', approval(), [], leads, undefined],
  ['the lead is none any more', approval(), [], new Set(['luis']), /not enough/],
  ['the plan was changed in the store', approval({ plan: { ...plan('item'), calls: [] } }), [], leads, /not the one/],
  ['nobody decided', approval({ state: 'asked', decidedBy: null }), [], leads, /nobody/],
  ['the one who asked approved', approval({ askedBy: person('lena') }), [], leads, /not enough/],
  ['the only lead, allowed to', approval({ askedBy: person('lena'), decidedAs: 'self' }), [], leads, undefined],
  ['an owner, for an own item', approval({ decidedBy: person('adam'), decidedAs: 'owner' }), [], leads, undefined],
  ['somebody posing as the owner', approval({ decidedAs: 'owner' }), [], leads, /somebody else/],
  ['one of two leads', approval({}, 'tenant'), ['lena'], leads, /not enough/],
  ['two leads', approval({}, 'tenant'), ['lena', 'luis'], leads, undefined],
  ['two voices of one lead', approval({}, 'tenant'), ['lena', 'lena'], leads, /not enough/],
  ['two, and one has left', approval({}, 'tenant'), ['luis'], new Set(['lena']), /not enough/],
])('%s', (_name, given, voters, now, why) => {
  const said = whyNotApproved(given, voters, now);

  if (why === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(why);
});
