import { type FindingCardInput, findingCard, findingCardData, findingSummary } from '../../src/cards/finding';
import { listChecks } from '../../src/checks';
import { check as anonymousLinks } from '../../src/checks/anonymous-links';
import type { Finding, FindingState } from '../../src/model/finding';
import type { LifeEvent } from '../../src/model/life';
import { removeLink } from '../../src/remedies/remove-link';
import { at } from '../open-test-db';
import { AdaptiveCard, SerializationContext } from './renderer';

const nasty = '<at>everyone</at> [x](https://evil.example) **b** ${title} {{DATE(x)}} a\u202Efdp\u200B';
const finding = (state: FindingState, name = 'Payroll.xlsx'): Finding => ({
  key: 'sharing.anonymous-link-open:d1/i1/l1',
  checkId: anonymousLinks.id,
  subjectId: 'd1/i1/l1',
  subject: name,
  severity: 'high',
  because: 'anyone can view',
  facts: [
    { name: 'File', value: name, personal: true },
    { name: 'Owner', value: 'Olga Owner', personal: true },
    { name: 'Ends', value: 'never', personal: false },
  ],
  url: 'https://contoso.example/payroll-address',
  state,
  isBaseline: false,
  firstSeenAfter: at(1),
  firstSeenAt: at(2),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
});
const link = {
  id: 'l1',
  driveId: 'd1',
  itemId: 'i1',
  scope: 'anonymous',
  type: 'view',
  hasPassword: false,
  endsAt: null,
} as const;
type ApprovalState = NonNullable<FindingCardInput['approval']>['state'];
const input = (
  of: Finding,
  approval: ApprovalState | null,
  more: Partial<FindingCardInput> = {},
): FindingCardInput => ({
  finding: of,
  check: anonymousLinks,
  remedies: [removeLink],
  approval:
    approval === null
      ? null
      : {
          id: 'approval-1',
          plan: removeLink.plan(of, { link }),
          planHash: 'plan-hash-1',
          state: approval,
          askedBy: 'Adam Admin',
          askedAt: at(3),
          expiresAt: at(50),
          decidedAs: null,
          reason: null,
          was: null,
          decidedBy: approval === 'approved' || approval === 'declined' ? 'Lena Lead' : null,
          decidedAt: at(4),
          votes: [],
        },
  needsReason: false,
  fix: null,
  topicTitle: 'Sharing files outside',
  exception: null,
  ask: null,
  canAskOwner: false,
  history: { foundAt: at(1), events: [] },
  people: [
    { id: 'b1', name: 'Adam Admin' },
    { id: 'c1', name: 'Lena Lead' },
  ],
  showsNames: true,
  ...more,
});
const cardOf = (given: FindingCardInput): string => JSON.stringify(findingCard(findingCardData(given)));
const verbsOf = (card: string): readonly string[] =>
  [...card.matchAll(/"verb":"([^"]+)"/g)].map((match) => match[1] ?? '').toSorted();
/** Of these, the link to the thing itself stands in the text and is no button. */
const buttonsOf = (card: string): number => card.match(/"type":"Action\.(?!OpenUrl)/g)?.length ?? 0;
const stateOf = (card: string): string | undefined => /"id":"state","text":"([^"]+)"/.exec(card)?.[1];

const putOff = ['finding.snooze', 'finding.accept-risk', 'finding.assign'];
const states: readonly {
  state: FindingState;
  approval: ApprovalState | null;
  says: string;
  verbs: readonly string[];
}[] = [
  { state: 'pending', approval: null, says: 'Open', verbs: [] },
  { state: 'open', approval: null, says: 'Open', verbs: [...putOff, 'finding.request-fix'] },
  { state: 'open', approval: 'declined', says: 'Open', verbs: [...putOff, 'finding.request-fix'] },
  { state: 'open', approval: 'stale', says: 'Open', verbs: [...putOff, 'finding.request-fix'] },
  {
    state: 'fix-asked',
    approval: 'asked',
    says: 'Fix asked',
    verbs: ['finding.assign', 'approval.approve', 'approval.decline'],
  },
  { state: 'fixing', approval: 'approved', says: 'Fixing', verbs: [] },
  { state: 'failed', approval: 'approved', says: 'Failed', verbs: [...putOff, 'finding.request-fix'] },
  { state: 'unverified', approval: 'approved', says: 'Unverified', verbs: [...putOff, 'finding.request-fix'] },
  {
    state: 'snoozed',
    approval: null,
    says: 'Snoozed',
    verbs: ['finding.accept-risk', 'finding.assign', 'finding.request-fix', 'finding.wake'],
  },
  { state: 'accepted', approval: null, says: 'Accepted', verbs: ['finding.assign', 'finding.wake'] },
  { state: 'fixed', approval: 'approved', says: 'Fixed', verbs: [] },
  { state: 'fixed', approval: 'asked', says: 'Fixed', verbs: [] },
  { state: 'fixed', approval: null, says: 'Fixed', verbs: [] },
  { state: 'dismissed', approval: null, says: 'Fixed', verbs: [] },
];

const someone = (name: string) => ({ id: 'c1', name });
/** Everything that people wrote or are called, at its worst. */
const worst = (name: string): Partial<FindingCardInput> => ({
  fix: { state: 'failed', note: name, finishedAt: null },
  exception: {
    id: 'exception-1',
    reason: name,
    until: at(50),
    state: 'asked',
    askedBy: someone(name),
    askedAt: at(4),
    decidedBy: someone(name),
    thing: {},
  },
  history: {
    foundAt: at(1),
    events: (
      ['accepted', 'assigned', 'risk-asked', 'fix-failed', 'accepted', 'assigned', 'risk-asked', 'accepted'] as const
    ).map((kind) => ({ key: 'k', at: at(5), kind, by: someone(name), note: name })),
  },
  people: Array.from({ length: 12 }, () => someone(name)),
});

describe.each(states)('$state, approval $approval', ({ state, approval, says, verbs }) => {
  it('says its state and offers what can be done in it', () => {
    const card = cardOf(input(finding(state), approval));

    expect(stateOf(card)).toBe(says);
    expect(verbsOf(card)).toEqual([...verbs, 'answer.choose'].toSorted());
  });

  it('is a sound card with the worst names and the longest', () => {
    for (const name of [nasty, nasty.repeat(500), '\\'.repeat(5000)]) {
      const given = input(finding(state, name), approval, worst(name));
      const card = cardOf(given);
      const context = new SerializationContext();
      new AdaptiveCard().parse(JSON.parse(card), context);

      expect(context.eventCount).toBe(0);
      expect(Buffer.byteLength(card)).toBeLessThan(28_000);
      expect(card).not.toMatch(/\$\{|\{\{|<at>|(?<!\\)\]\(|https:\/\/evil|[\u202e\u200b]/);
      expect(findingSummary(given)).not.toMatch(/<at>|[\u202e\u200b\n]/);
      expect(buttonsOf(card)).toBeLessThanOrEqual(6);
      expect(card).not.toContain('"refresh"');
    }
  });

  it('holds no name anywhere where names may not go', () => {
    const given = input({ ...finding(state), assignee: someone('Adam Admin') }, approval, {
      ...worst('Payroll of Adam Admin'),
      people: [],
      showsNames: false,
      fix: { state: 'done', note: null, finishedAt: at(6) },
    });
    const card = cardOf(given) + findingSummary(given);

    expect(card).not.toMatch(/Payroll|Olga|Adam|Lena|payroll-address|contoso/);
    expect(card).toContain('Names are left out here');
    expect(verbsOf(card)).not.toContain('approval.approve');
    expect(card).toContain('never');
  });
});

it('puts a request to accept the risk before the leads, and nothing that would pass it by', () => {
  const asked = { ...worst('it is public anyway'), fix: null };
  const card = cardOf(input(finding('open'), null, asked));

  expect(card).toContain('it is public anyway');
  expect(verbsOf(card)).toEqual([
    'answer.choose',
    'exception.accept',
    'exception.decline',
    'finding.assign',
    'finding.request-fix',
  ]);
  const [, decline] = /"verb":"exception.decline"(.{0,120})/.exec(card) ?? [];
  expect(card).toContain('"id":"declineReason"');
  expect(decline).not.toContain('associatedInputs');
  const hidden = cardOf(input(finding('open'), null, { ...asked, showsNames: false }));
  expect(verbsOf(hidden)).not.toContain('exception.accept');
  expect(hidden).not.toContain('declineReason');
});

it('shows the plan with its exact call to whoever decides', () => {
  const card = cardOf(input(finding('fix-asked'), 'asked'));

  expect(card).toContain('DELETE /v1.0/drives/d1/items/i1/permissions/l1');
  expect(card).toContain('"data":{"approvalId":"approval-1","planHash":"plan-hash-1"}');
  expect(card).toContain('cannot be put back');
});

it('says done only when a fix was seen done', () => {
  const done = { state: 'done', note: null, finishedAt: at(6) };

  expect(cardOf(input(finding('fixed'), 'approved', { fix: done }))).toContain('Done, and seen to be gone');
  expect(cardOf(input(finding('fixed'), 'approved', { fix: { ...done, state: 'failed' } }))).not.toContain('Done');
  expect(cardOf(input(finding('fixed'), 'declined'))).toContain('without us');
});

it('without an identity that may fix, gives written steps', () => {
  const card = cardOf(input(finding('open'), null, { remedies: [] }));

  expect(verbsOf(card)).toEqual([...putOff, 'answer.choose', 'finding.done-by-me'].toSorted());
  for (const step of anonymousLinks.steps) expect(card).toContain(step);
});

it.each(listChecks().map((check) => ({ check })))('$check.id has a card', ({ check }) => {
  const card = cardOf(input(finding('open'), null, { check, remedies: [] }));

  expect(card).toContain(check.headline);
  expect(card).toContain(`"topicId":"${check.topicId}"`);
});

it('lets one of several ways to fix be chosen, the first without further word', () => {
  const ways = [
    { id: 'end-it', label: 'End it' },
    { id: 'remove-it', label: 'Remove it' },
  ];

  const card = cardOf(input(finding('open'), null, { remedies: ways }));

  expect(card).toMatch(/"id":"remedyId".{0,120}"value":"end-it"/);
  expect(card).toContain('{"title":"Remove it","value":"remove-it"}');
  expect(card).toContain('"title":"Request fix"');
  expect(card).toMatch(/"verb":"finding.request-fix".{0,120}"associatedInputs":"auto"/);
});

it('with one way only there is nothing to choose', () => {
  const card = cardOf(input(finding('open'), null));

  expect(card).not.toContain('remedyId');
  expect(card).toContain('Request fix: remove the link');
  expect(card).not.toContain('"associatedInputs":"auto"');
});

it('says who declined to accept the risk, and why, as long as nothing else was done', () => {
  const declined = { key: 'k', at: at(5), kind: 'risk-declined', by: someone('Lena Lead'), note: 'It holds salaries' };
  const history = { foundAt: at(1), events: [declined as LifeEvent] };

  expect(cardOf(input(finding('open'), null, { history }))).toMatch(
    /Lena Lead declined to accept this risk, .{5,30}: “It holds salaries”. It stays open./,
  );
  const hidden = cardOf(input(finding('open'), null, { history, people: [], showsNames: false }));
  expect(hidden).toContain('A security lead declined to accept this risk');
  expect(hidden).not.toMatch(/Lena|salaries/);
});
