import type { RiskDetections, RiskyUser } from '../../model/objects/identity';
import type { CheckCase } from '../cases';

const detection = { type: 'unlikelyTravel', at: '2026-02-28T23:10:00Z', where: 'Lagos, NG' };
const seen = (count: number, newest: readonly object[]) => ({
  'risk-detections': [{ id: 'u1', count, newest: newest as RiskDetections['newest'] }],
});
const facts = (value: string, ...also: readonly string[]) => [
  {},
  {},
  { name: 'What was seen', value },
  ...also.map((one) => ({ name: 'Also seen', value: one })),
  {},
];

const user: RiskyUser = {
  id: 'u1',
  displayName: 'Rita Risk',
  userPrincipalName: 'rita@contoso.example',
  level: 'medium',
  isConfirmed: false,
  updatedAt: '2026-03-01T09:00:00.000Z',
};

export const cases: readonly CheckCase<'risky-users'>[] = [
  { name: 'medium', given: user, expect: { severity: 'medium', because: 'Microsoft rates the risk as medium' } },
  { name: 'high', given: { ...user, level: 'high' }, expect: { severity: 'high' } },
  { name: 'low', given: { ...user, level: 'low' }, expect: { severity: 'low' } },
  {
    name: 'a level that is not known is no low one',
    given: { ...user, level: 'unknown' },
    expect: { severity: 'high' },
  },
  {
    name: 'confirmed',
    given: { ...user, isConfirmed: true },
    expect: { severity: 'critical', because: 'confirmed as taken over' },
  },
  {
    name: 'what was seen, when and where',
    given: user,
    tenant: seen(1, [detection]),
    expect: { facts: facts('sign-ins in two places too far apart, 2026-02-28, Lagos, NG') },
  },
  {
    name: 'many detections, one away from any place, one of a kind that is new here',
    given: user,
    tenant: seen(5, [
      { type: 'leakedCredentials', at: '2026-02-28T23:10:00Z', where: null },
      { type: 'newKind', at: null, where: null },
    ]),
    expect: { facts: facts('its password was found among leaked ones, 2026-02-28', 'newKind', '3 more') },
  },
  {
    name: 'nothing of it is shown any more',
    given: user,
    tenant: { 'risk-detections': [{ ...seen(1, [detection])['risk-detections'][0], id: 'u2' }] as RiskDetections[] },
    expect: { facts: facts('nothing that Graph shows me') },
  },
  {
    name: 'the detections could not be read: the risk stands all the same',
    given: user,
    expect: {
      severity: 'medium',
      facts: facts('not shown to me: Entra admin centre, Risk detections, has it'),
    },
  },
  {
    name: 'no risk is left',
    given: { ...user, level: 'none' },
    expect: undefined,
  },
];
