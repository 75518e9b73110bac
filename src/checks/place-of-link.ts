import type { SharedLink } from '../model/tenant';

/** The site and library it lies in, or whose OneDrive. */
export function placeOf({
  siteName,
  driveName,
  ownerName,
}: Pick<SharedLink, 'siteName' | 'driveName' | 'ownerName'>): string {
  if (siteName !== null) return `${siteName}, ${driveName}`;
  return ownerName === null ? driveName : `${driveName} of ${ownerName}`;
}
