import { sha256 } from './canonical';
import { joinId } from './check';

const letters = 32;

/**
 * What findings call somebody's access from outside. Keys of findings are hashed into the journal for good, so the address
 * or sign-in name stands in none: only what it comes to together with the place.
 */
export function outsideId({
  driveId,
  itemId,
  permissionId,
  who,
}: {
  readonly driveId: string;
  readonly itemId: string;
  readonly permissionId: string;
  readonly who: string;
}): string {
  const place = joinId(driveId, itemId, permissionId);
  return joinId(driveId, itemId, permissionId, sha256(`${place} ${who}`).slice(0, letters));
}
