import type { TenantCase } from '../cases';

const given = (allowed: readonly string[], olderSettingsCount: boolean | null = false) => ({
  'authentication-methods': [{ id: 'authentication-methods', allowed, olderSettingsCount }],
});
const unsaid = { couldNotCheck: 'this policy allows neither, and older settings that Graph does not show may' };

export const cases: readonly TenantCase[] = [
  {
    name: 'both',
    given: given(['Fido2', 'Sms', 'Voice']),
    expect: [{ id: 'tenant', severity: 'medium', because: 'text message and phone call are allowed' }],
  },
  { name: 'one of them', given: given(['Voice']), expect: [{ because: 'phone call is allowed' }] },
  {
    name: 'here, whatever the older settings say',
    given: given(['Sms'], true),
    expect: [{ because: 'text message is allowed' }],
  },
  { name: 'neither', given: given(['Email', 'Fido2', 'MicrosoftAuthenticator']), expect: [] },
  { name: 'neither, and the older settings count', given: given(['Fido2'], true), expect: unsaid },
  { name: 'neither, and nothing is said of the older settings', given: given(['Fido2'], null), expect: unsaid },
];
