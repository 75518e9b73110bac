import { app, microsoftGraph, roles } from '../apps-cases';
import type { TenantCase } from '../cases';

const given = (names: readonly string[], more: Parameters<typeof app>[0] = {}) => ({
  'app-roles': [roles(...names)],
  'service-principals': [app(more)],
});
const takeover = 'AppRoleAssignment.ReadWrite.All';

export const cases: readonly TenantCase[] = [
  {
    name: 'can give itself anything',
    given: given([takeover, 'User.Read.All']),
    expect: [{ id: 'a1', severity: 'critical', because: `by itself: ${takeover}` }],
  },
  {
    name: 'everybody’s mailbox, the old way',
    given: given(['full_access_as_app']),
    expect: [{ severity: 'high', because: 'by itself: full_access_as_app' }],
  },
  { name: 'every file', given: given(['Files.ReadWrite.All']), expect: [{ severity: 'high' }] },
  { name: 'chosen sites only', given: given(['Sites.Selected', 'User.Read.All']), expect: [] },
  { name: 'Keyholder itself', given: given(['Sites.Read.All'], { appId: 'keyholder' }), expect: [] },
  {
    name: 'Keyholder with more than it needs',
    given: given(['Sites.Read.All', takeover], { appId: 'keyholder' }),
    expect: [{ severity: 'critical', because: `by itself: ${takeover}` }],
  },
  {
    name: 'an app of Microsoft’s own',
    given: given([takeover], { ownerTenantId: microsoftGraph.ownerTenantId }),
    expect: [],
  },
  { name: 'switched off', given: given([takeover], { isEnabled: false }), expect: [] },
  {
    name: 'an app that is not listed is not passed',
    given: { 'app-roles': [roles(takeover)], 'service-principals': [] },
    expect: [{ id: 'a1' }],
  },
];
