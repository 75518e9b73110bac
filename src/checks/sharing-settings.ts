import type { CouldNotCheck, Spotted } from '../model/check';
import type { Verdict } from '../model/finding';
import type { Snapshot } from '../model/objects';
import type { SharingSettings } from '../model/objects/sharing';

export const sharingPage = 'https://go.microsoft.com/fwlink/?linkid=2185222';
export const accessControlPage = 'https://go.microsoft.com/fwlink/?linkid=2185071';
export const settingsPage = 'https://go.microsoft.com/fwlink/?linkid=2185072';

const unsaid: CouldNotCheck = {
  couldNotCheck: 'Graph does not say how this is set, or in words that are new to me',
};

/** The one finding of a check about one setting of sharing, `wrong` where the setting is as it should not be. */
export function onSharing(
  tenant: Snapshot,
  name: string,
  look: (settings: SharingSettings) => Omit<Verdict, 'pendingUntil'> | 'fine' | 'unsaid',
): readonly Spotted[] | CouldNotCheck {
  const settings = tenant['sharing-settings']?.[0]?.object;
  const said = settings === undefined ? 'unsaid' : look(settings);
  if (said === 'unsaid') return unsaid;
  return said === 'fine' ? [] : [{ id: 'tenant', name, pendingUntil: null, ...said }];
}
