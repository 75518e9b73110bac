import { readETag } from '../graph/read-etag';
import { readObject } from '../graph/read-object';
import { readSharingLink } from '../graph/read-sharing-links';
import { splitId } from '../model/check';
import type { Finding } from '../model/finding';
import type { Remedy, World } from '../model/remedy';
import type { RemediationDeps } from './deps';

/**
 * What the remedy works on, read now; with `forCalls` the item's ETag first, so that no change after it goes unseen.
 * @throws GraphError when it cannot be seen: then nothing is planned and nothing claimed
 */
export async function readWorld(
  { read: graph, readAccess }: Pick<RemediationDeps, 'read' | 'readAccess'>,
  remedy: Remedy,
  finding: Finding,
  forCalls: 'for-calls' | 'only-look' = 'only-look',
): Promise<World> {
  const look = remedy.looksAt(finding);
  if (look.kind === 'object') return { object: await readObject(graph, look.path) };
  if (look.kind === 'objects') {
    const read = async ([name, path]: [string, string]) => [name, await readObject(graph, path)] as const;
    const objects = Object.fromEntries(await Promise.all(Object.entries(look.paths).map(read)));
    return look.also ? { objects, access: await readAccess(look.also, finding) } : { objects };
  }
  const [driveId = '', itemId = '', permissionId = ''] = splitId(finding.subjectId);
  const eTag = forCalls === 'for-calls' ? await readETag(graph, { driveId, itemId }) : null;
  if (look.kind === 'permission') {
    const path = `/drives/${[driveId, 'items', itemId, 'permissions', permissionId].map(encodeURIComponent).join('/')}`;
    return { eTag, object: await readObject(graph, `${path}?$select=${look.select}`) };
  }
  return { eTag, link: await readSharingLink(graph, { driveId, itemId, permissionId }) };
}
