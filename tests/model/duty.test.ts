import { type HeldDuty, ownerOf, type Scope } from '../../src/model/duty';

const topic = { id: 'restore-tests', area: 'backup' };
const at = '2026-06-01T00:00:00.000Z';
const held = (scope: Scope, more: Partial<HeldDuty> = {}): HeldDuty => ({
  id: scope,
  scope,
  personId: scope,
  namedBy: { id: 'a', name: 'A' },
  namedAt: at,
  state: 'confirmed',
  decidedAt: '2026-05-01T00:00:00.000Z',
  name: 'N',
  upn: 'n@x',
  isHere: true,
  ...more,
});
const own: Scope = 'topic:restore-tests';
const area: Scope = 'area:backup';

const rows: readonly { name: string; given: readonly HeldDuty[]; state: string; who: Scope | undefined }[] = [
  { name: 'nobody', given: [], state: 'nobody', who: undefined },
  { name: 'the area’s owner', given: [held(area)], state: 'owned', who: area },
  { name: 'the topic’s owner wins', given: [held(area), held(own)], state: 'owned', who: own },
  { name: 'one who left gives way', given: [held(area), held(own, { isHere: false })], state: 'owned', who: area },
  { name: 'one who left', given: [held(area, { isHere: false })], state: 'left', who: area },
  { name: 'too long ago', given: [held(area, { decidedAt: '2025-05-31T00:00:00.000Z' })], state: 'old', who: area },
  { name: 'just in time', given: [held(area, { decidedAt: '2025-06-01T00:00:00.000Z' })], state: 'owned', who: area },
];

it.each(rows)('$name', ({ given, state, who }) => {
  const found = ownerOf(topic, new Map(given.map((one) => [one.scope, one])), at);

  expect(found.state).toBe(state);
  expect(found.duty?.scope).toBe(who);
});
