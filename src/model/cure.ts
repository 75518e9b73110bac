import { type Licence, licenceNames } from './licence';
import type { SkipReason } from './tenant';

/** What an admin can do about something that could not be read. */
export function cureOf(reason: SkipReason, permission: string, licence: Licence | null): string {
  switch (reason) {
    case 'no-permission':
      return `Grant ${permission} (application) to the read-only registration.`;
    case 'not-licensed':
      return `Needs ${licence ? licenceNames[licence] : 'a licence'}. Without it there is nothing to see, and nothing is passed.`;
    case 'throttled':
      return 'Graph was asked too much. It is tried again by itself.';
    case 'no-data':
      return 'It is read soon by itself.';
    case 'not-readable':
      return 'It is tried again by itself. If it stays so, Graph may not show it in this tenant: look by hand, or at https://status.cloud.microsoft for an outage.';
  }
}

/** The reason itself, in words. */
export const reasonNames: Readonly<Record<SkipReason, string>> = {
  'no-permission': 'no permission',
  'not-licensed': 'not licensed',
  throttled: 'Graph asked us to wait',
  'not-readable': 'Graph does not show it',
  'no-data': 'not read yet',
};
