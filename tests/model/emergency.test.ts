import { reaches } from '../../src/model/access-reach';
import { type Nomination, refuseDecision } from '../../src/model/emergency';
import { at } from '../open-test-db';

const nomination: Nomination = {
  id: 'n1',
  people: ['e1', 'e2'].map((id) => ({ id, name: id, upn: id })),
  state: 'asked',
  askedBy: { id: 'adam', name: 'Adam' },
  askedAt: at(1),
  decidedBy: null,
  decidedAt: null,
  whyNot: null,
};

it.each<[string, Nomination | undefined, 'approved' | 'declined', string, RegExp | undefined, string?]>([
  ['another lead approves', nomination, 'approved', 'lena', undefined],
  ['another lead declines', nomination, 'declined', 'lena', undefined],
  ['another lead declines without a word', nomination, 'declined', 'lena', /needs a reason/, ' '],
  ['another lead declines with a novel', nomination, 'declined', 'lena', /at most 500/, 'x'.repeat(501)],
  ['who named them approves', nomination, 'approved', 'adam', /another security lead/],
  ['who named them takes it back', nomination, 'declined', 'adam', undefined],
  ['one of the two approves', nomination, 'approved', 'e2', /one of the two/],
  ['decided before', { ...nomination, state: 'replaced' }, 'approved', 'lena', /not open any more: it is replaced/],
  ['unknown', undefined, 'approved', 'lena', /do not know/],
])('%s', (_name, given, state, by, why, whyNot = 'used daily') => {
  const refusal = refuseDecision(given, { state, by, whyNot });

  if (why === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toMatch(why);
});

const nobody = {
  includeUsers: [],
  excludeUsers: [],
  includeGroups: [],
  excludeGroups: [],
  includeRoles: [],
  excludeRoles: [],
};
const isIn = (group: string) => (group === 'mine' ? true : group === 'large' ? null : false);

it.each<[string, Partial<Record<keyof typeof nobody, string[]>>, 'yes' | 'no' | 'unknown']>([
  ['for nobody', {}, 'no'],
  ['for everybody', { includeUsers: ['All'] }, 'yes'],
  ['by name', { includeUsers: ['e1'] }, 'yes'],
  ['by a role', { includeRoles: ['ga'] }, 'yes'],
  ['by a group', { includeGroups: ['mine'] }, 'yes'],
  ['by a group of others', { includeGroups: ['other'] }, 'no'],
  ['by a group nobody looked through', { includeGroups: ['other', 'large'] }, 'unknown'],
  ['left out by name', { includeUsers: ['All'], excludeUsers: ['e1'] }, 'no'],
  ['left out by a role', { includeUsers: ['All'], excludeRoles: ['ga'] }, 'no'],
  ['left out by a group', { includeUsers: ['All'], excludeGroups: ['large', 'mine'] }, 'no'],
  ['perhaps left out', { includeUsers: ['All'], excludeGroups: ['large'] }, 'unknown'],
  ['others are left out', { includeUsers: ['All'], excludeUsers: ['e2'], excludeGroups: ['other'] }, 'yes'],
  ['perhaps meant, surely left out', { includeGroups: ['large'], excludeGroups: ['mine'] }, 'no'],
])('a policy %s', (_name, change, said) => {
  expect(reaches({ ...nobody, ...change }, { id: 'e1', roleIds: ['ga'], isIn })).toBe(said);
});
