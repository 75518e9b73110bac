import { type Circumstances, refusalOf, type Wish } from '../../src/remediation/refusal';
import type { Approval } from '../../src/store/approvals';
import { at } from '../open-test-db';

function planOf(): Approval['plan'] {
  return {
    remedyId: 'remove-link',
    findingKey: 'k1',
    summary: '',
    consequences: [],
    calls: [],
    sees: '',
    reach: 'item',
    undo: null,
    cannotUndo: null,
    undoes: null,
  };
}
const approval: Approval = {
  id: 'a1',
  findingKey: 'k1',
  plan: planOf(),
  planHash: 'hash-1',
  state: 'asked',
  askedBy: { id: 'adam', name: 'Adam Admin' },
  askedAt: at(1),
  expiresAt: at(30),
  decidedBy: null,
  decidedAt: null,
  decidedAs: null,
  reason: null,
  replaces: null,
  bulkId: null,
  target: null,
};
const now: Circumstances = {
  at: at(2),
  settings: { officeHours: null, reasonFor: [], selfApproval: false },
  isOnlyLead: false,
  fixes: undefined,
};
const alone = { ...now, isOnlyLead: true };
const selfOn = { officeHours: null, reasonFor: [], selfApproval: true } as const;
const tenantWide = { plan: { ...planOf(), reach: 'tenant' } } as const;
const ofPerson = { plan: { ...planOf(), reach: 'person' } } as const;
// at() is a Monday, 9 o'clock UTC.
const office = (from: string, until: string) => ({
  officeHours: { from, until, weekdays: [1, 2, 3, 4, 5], timeZone: 'Etc/UTC' },
  reasonFor: [],
  selfApproval: false,
});
const approve: Wish = {
  planHash: 'hash-1',
  state: 'approved',
  by: { id: 'lena', name: 'Lena Lead' },
  isLead: true,
};
const asker = { by: approval.askedBy };

const cases: readonly {
  name: string;
  approval?: Partial<Approval> | null;
  decision?: Partial<Wish>;
  when?: Partial<Circumstances>;
  why: RegExp | undefined;
}[] = [
  { name: 'a lead approves', why: undefined },
  { name: 'a lead declines', decision: { state: 'declined' }, why: undefined },
  { name: 'who asked takes it back', decision: { state: 'declined', ...asker }, why: undefined },
  { name: 'who asked approves', decision: asker, why: /somebody else has to approve/ },
  {
    name: 'who asked approves under another name',
    decision: { by: { id: 'adam', name: 'Somebody' } },
    why: /somebody else has to approve/,
  },
  { name: 'no lead approves', decision: { isLead: false }, why: /Only a security lead/ },
  { name: 'no lead declines', decision: { isLead: false, state: 'declined' }, why: /Only a security lead/ },
  {
    name: 'no lead learns whether there is a plan',
    approval: null,
    decision: { isLead: false },
    why: /Only a security lead/,
  },
  { name: 'an unknown plan', approval: null, why: /do not know this plan/ },
  { name: 'another plan than the one shown', decision: { planHash: 'hash-0' }, why: /plan changed/ },
  {
    name: 'declining another plan than the one shown',
    decision: { planHash: '', state: 'declined' },
    why: /plan changed/,
  },
  { name: 'approved already', approval: { state: 'approved' }, why: /not open any more: it is approved/ },
  { name: 'declined already', approval: { state: 'declined' }, why: /not open any more: it is declined/ },
  { name: 'out of date', approval: { state: 'stale' }, why: /not open any more: it is out of date/ },
  { name: 'not needed any more', approval: { state: 'moot' }, why: /not open any more: it is not needed/ },
  { name: 'lapsed', approval: { state: 'lapsed' }, why: /nobody decided in time/ },
  {
    name: 'its time is over, and nobody has noticed yet',
    when: { at: at(30) },
    why: /time to decide this has run out/,
  },
  { name: 'a reason too long', decision: { reason: 'x'.repeat(501) }, why: /at most 500/ },
  {
    name: 'the only lead, where that is not allowed',
    decision: asker,
    when: alone,
    why: /somebody else has to approve/,
  },
  {
    name: 'who asked, where only leads may and there are two',
    decision: asker,
    when: { settings: selfOn },
    why: /somebody else has to approve/,
  },
  {
    name: 'the only lead, where that is allowed',
    decision: asker,
    when: { ...alone, settings: selfOn },
    why: undefined,
  },
  {
    name: 'fixes are off',
    when: { fixes: { isOn: false, by: approval.askedBy, at: at(1) } },
    why: /Fixes are switched off/,
  },
  {
    name: 'declining while fixes are off',
    decision: { state: 'declined' },
    when: { fixes: { isOn: false, by: approval.askedBy, at: at(1) } },
    why: undefined,
  },
  { name: 'fixes are on again', when: { fixes: { isOn: true, by: approval.askedBy, at: at(1) } }, why: undefined },
  {
    name: 'tenant-wide, out of hours',
    approval: tenantWide,
    when: { settings: office('10:00', '18:00') },
    why: /approved Mon to Fri, 10:00 to 18:00/,
  },
  { name: 'tenant-wide, in hours', approval: tenantWide, when: { settings: office('09:00', '18:00') }, why: undefined },
  { name: 'a single item, out of hours', when: { settings: office('10:00', '18:00') }, why: undefined },
  {
    name: 'declining out of hours',
    approval: tenantWide,
    decision: { state: 'declined', reason: 'not before the audit' },
    when: { settings: office('10:00', '18:00') },
    why: undefined,
  },
  {
    name: 'without the reason that is wanted here',
    approval: tenantWide,
    decision: { reason: ' ' },
    when: { settings: { ...now.settings, reasonFor: ['tenant'] } },
    why: /needs a reason/,
  },
  {
    name: 'with the reason that is wanted here',
    approval: tenantWide,
    decision: { reason: 'agreed in the change board' },
    when: { settings: { ...now.settings, reasonFor: ['tenant'] } },
    why: undefined,
  },
  {
    name: 'declining without the reason that is wanted here',
    decision: { state: 'declined' },
    when: { settings: { ...now.settings, reasonFor: ['item'] } },
    why: /^Declining this needs a reason/,
  },
  {
    name: 'declining with the reason that is wanted here',
    decision: { state: 'declined', reason: 'still needed' },
    when: { settings: { ...now.settings, reasonFor: ['item'] } },
    why: undefined,
  },
  {
    name: 'declining what touches a person without a word',
    approval: ofPerson,
    decision: { state: 'declined' },
    why: /^Declining this needs a reason/,
  },
  {
    name: 'declining what touches the whole tenant with an empty reason',
    approval: tenantWide,
    decision: { state: 'declined', reason: ' \n\t ' },
    why: /^Declining this needs a reason/,
  },
  {
    name: 'who asked takes back what touches the whole tenant without a word',
    approval: tenantWide,
    decision: { state: 'declined', ...asker },
    why: /^Declining this needs a reason/,
  },
  {
    name: 'declining what touches a person, with a reason',
    approval: ofPerson,
    decision: { state: 'declined', reason: 'she is on leave' },
    why: undefined,
  },
  {
    name: 'declining without a word while it is not open any more',
    approval: { ...tenantWide, state: 'approved' },
    decision: { state: 'declined' },
    why: /not open any more/,
  },
];

it.each(cases)('$name', ({ approval: given, decision, when, why }) => {
  const open = given === null ? undefined : { ...approval, ...given };

  const refusal = refusalOf(open, { ...approve, ...decision }, { ...now, ...when });

  if (why === undefined) expect(refusal).toBeUndefined();
  else {
    expect(refusal).toMatch(why);
    expect(refusal).toMatch(/Nothing was changed\.$/);
    expect(refusal).not.toContain('Adam');
  }
});
