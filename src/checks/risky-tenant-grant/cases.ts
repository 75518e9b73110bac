import { app, grant, microsoftGraph } from '../apps-cases';
import type { TenantCase } from '../cases';

const given = (grants: readonly ReturnType<typeof grant>[], ...apps: readonly ReturnType<typeof app>[]) => ({
  'app-grants': grants,
  'service-principals': [microsoftGraph, ...(apps.length > 0 ? apps : [app()])],
});
const mail = grant({ scopes: ['Mail.ReadWrite', 'User.Read', 'offline_access'] });

export const cases: readonly TenantCase[] = [
  {
    name: 'everybody’s mail',
    given: given([mail]),
    expect: [{ id: 'a1', severity: 'high', because: 'for everybody: Mail.ReadWrite' }],
  },
  {
    name: 'one app, two services: one finding',
    given: given(
      [mail, grant({ id: 'a1/exchange/all', resourceId: 'exchange', scopes: ['EWS.AccessAsUser.All'] })],
      app(),
      app({ id: 'exchange', appId: '00000002-0000-0ff1-ce00-000000000000' }),
    ),
    expect: [{ because: 'for everybody: EWS.AccessAsUser.All, Mail.ReadWrite' }],
  },
  {
    name: 'Microsoft’s own app',
    given: given([mail], app({ ownerTenantId: microsoftGraph.ownerTenantId })),
    expect: [{ severity: 'medium' }],
  },
  { name: 'harmless rights', given: given([grant({ scopes: ['openid', 'User.Read'] })]), expect: [] },
  { name: 'for one person only', given: given([{ ...mail, isForAll: false, people: 1 }]), expect: [] },
  { name: 'the app is switched off', given: given([mail], app({ isEnabled: false })), expect: [] },
  {
    name: 'a right of another service that is called the same',
    given: given([{ ...mail, resourceId: 'crm' }], app(), app({ id: 'crm', appId: 'crm' })),
    expect: [],
  },
];
