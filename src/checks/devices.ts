import { fact } from '../model/check';
import type { FindingFact } from '../model/finding';
import type { Device } from '../model/objects/devices';

export const devicePage = (id: string): string =>
  `https://intune.microsoft.com/#view/Microsoft_Intune_Devices/DeviceSettingsMenuBlade/~/overview/mdmDeviceId/${encodeURIComponent(id)}`;

/** What tells a device from others; its name often holds its owner's. */
export const deviceFacts = ({ name, system, isPersonal, userName }: Device): readonly FindingFact[] => [
  fact('Device', name, true),
  fact('Kind', `${system || 'not known'}, ${isPersonal ? 'a person’s own' : 'the organisation’s'}`),
  fact('Used by', userName ?? 'nobody named', userName !== null),
];
