import type { Drill } from '../model/drill';
import { findCollection } from '../store/collections';
import { findDrive } from '../store/drives';
import { listSubscriptions } from '../store/subscriptions';
import type { RemediationDeps } from './deps';

/** Why a link that stands was not noticed, from what is known of the way it should have come. */
export async function whyNotSeen(
  { db, tenantId }: Pick<RemediationDeps, 'db' | 'tenantId'>,
  { driveId, how }: Pick<Drill, 'driveId' | 'how'>,
  madeAt: string,
): Promise<string> {
  const drive = await findDrive(db, tenantId, driveId);
  if (!drive) return 'The library is not among those that I read any more.';
  const { outcome } = await findCollection(db, tenantId, 'sharing-links');
  const wasRead = drive.readAt !== null && drive.readAt > madeAt;
  if (wasRead && outcome.kind === 'skipped')
    return `I read the library and could not read its links (${outcome.reason}): look at “npx keyholder preflight”.`;
  if (wasRead)
    return 'I read the library after the link was made, and Graph did not name it among the changes: the read registration may lack the rights to see sharing changes. Look at “npx keyholder preflight”.';
  const wasTold = drive.notifiedAt !== null && drive.notifiedAt >= madeAt;
  if (wasTold) return 'Graph told me of the change, and I could not read it in time.';
  if (how === 'asked') return 'No round through the libraries came by in time.';
  const isWatched = (await listSubscriptions(db, tenantId)).some(({ resource }) => resource === `drive ${driveId}`);
  return isWatched
    ? 'Graph told me nothing, though it was asked to: PUBLIC_URL has to be reached from Microsoft.'
    : 'There is no subscription for this library: look at the watch registration.';
}
