import { differencesOf, nameOf } from '../../src/model/configuration';

const policy = { id: 'p1', displayName: 'Require MFA', state: 'enabled', excludeUsers: ['u1'], modifiedAt: 'x' };
const called = new Map([['u1', 'Emergency 1']]);

const cases: readonly {
  readonly name: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly lines: readonly string[];
}[] = [
  { name: 'nothing but the time', before: policy, after: { ...policy, modifiedAt: 'y' }, lines: [] },
  { name: 'a state', before: policy, after: { ...policy, state: 'disabled' }, lines: ['State: enabled → disabled'] },
  {
    name: 'people, by name where that is known',
    before: policy,
    after: { ...policy, excludeUsers: ['u1', 'u2'] },
    lines: ['Leaves out people: Emergency 1 → Emergency 1, u2'],
  },
  {
    name: 'a list that is empty now, and a yes',
    before: { ...policy, guestsMayReshare: false },
    after: { ...policy, excludeUsers: [], guestsMayReshare: true },
    lines: ['Leaves out people: Emergency 1 → nothing', 'Guests may reshare: no → yes'],
  },
  {
    name: 'a condition that has no name of ours',
    before: { ...policy, whole: { conditions: { times: null } } },
    after: { ...policy, whole: { conditions: { times: {} } } },
    lines: ['A condition that I have no word for: as it was → another'],
  },
  {
    name: 'a field that was not there',
    before: { id: 'x' },
    after: { id: 'x', reach: 'anyone' },
    lines: ['How far sharing may go: nothing → anyone'],
  },
];
it.each(cases)('$name', ({ before, after, lines }) => {
  const said = differencesOf(before, after, called).map((one) => `${one.what}: ${one.before} → ${one.after}`);

  expect(said).toEqual(lines);
});

it.each([
  ['conditional-access-policies', policy, 'Require MFA'],
  ['domains', { id: 'contoso.example' }, 'contoso.example'],
  ['sharing-settings', { id: 'sharing' }, 'Sharing settings'],
] as const)('names an object of %s', (collection, object, name) => {
  expect(nameOf(collection, object)).toBe(name);
});
