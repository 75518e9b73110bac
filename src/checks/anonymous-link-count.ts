import type { Snapshot } from '../model/objects';
import type { SharingCount } from '../model/objects/sharing';

/** The anyone-links that stand, counted. */
export const anonymousCount = (tenant: Snapshot): SharingCount | undefined =>
  tenant['sharing-counts']?.find(({ object }) => object.id === 'anonymous')?.object;
