import { app, grant, microsoftGraph } from '../apps-cases';
import type { TenantCase } from '../cases';

const given = (...grants: readonly ReturnType<typeof grant>[]) => ({
  'app-grants': grants,
  'service-principals': [microsoftGraph, app()],
});
const some = grant({ id: 'a1/graph/some', isForAll: false, people: 1, scopes: ['Calendars.Read'] });
const all = grant({ scopes: ['Calendars.Read', 'User.Read'] });

export const cases: readonly TenantCase[] = [
  {
    name: 'new, for everybody',
    given: given(all),
    newIds: [all.id],
    expect: [{ id: all.id, severity: 'medium', because: 'for everybody: Calendars.Read' }],
  },
  {
    name: 'new, for one person',
    given: given(some),
    newIds: [some.id],
    expect: [{ severity: 'low', because: 'for one person: Calendars.Read' }],
  },
  {
    name: 'new, one person’s mail',
    given: given({ ...some, scopes: ['Mail.Read'] }),
    newIds: [some.id],
    expect: [{ severity: 'high' }],
  },
  {
    name: 'widened',
    given: given({ ...all, scopes: ['Calendars.Read', 'Mail.Send'] }),
    before: given(all),
    expect: [{ because: 'for everybody: Mail.Send' }],
  },
  { name: 'narrowed', given: given({ ...all, scopes: ['User.Read'] }), before: given(all), expect: [] },
  {
    name: 'one more person said yes to the same',
    given: given({ ...some, people: 2 }),
    before: given(some),
    expect: [],
  },
  { name: 'there from the start', given: given(all, some), expect: [] },
  { name: 'only to sign in', given: given(grant()), newIds: ['a1/graph/all'], expect: [] },
  {
    name: 'of an app that is not listed yet',
    given: given({ ...all, clientId: 'a9' }),
    newIds: [all.id],
    expect: [{ id: all.id }],
  },
];
