import { type Decision, refusalOf } from '../../src/remediation/decide';
import type { Approval } from '../../src/store/approvals';
import { at } from '../open-test-db';

const approval: Approval = {
  id: 'a1',
  findingKey: 'k1',
  plan: {
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
  },
  planHash: 'hash-1',
  state: 'asked',
  askedBy: { id: 'adam', name: 'Adam Admin' },
  askedAt: at(1),
  decidedBy: null,
  decidedAt: null,
};
const approve: Decision = {
  approvalId: 'a1',
  planHash: 'hash-1',
  state: 'approved',
  by: { id: 'lena', name: 'Lena Lead' },
  isLead: true,
};
const asker = { by: approval.askedBy };

const cases: readonly {
  name: string;
  approval?: Partial<Approval> | null;
  decision?: Partial<Decision>;
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
];

it.each(cases)('$name', ({ approval: given, decision, why }) => {
  const refusal = refusalOf(given === null ? undefined : { ...approval, ...given }, { ...approve, ...decision });

  if (why === undefined) expect(refusal).toBeUndefined();
  else {
    expect(refusal).toMatch(why);
    expect(refusal).toMatch(/Nothing was changed\.$/);
    expect(refusal).not.toContain('Adam');
  }
});
