import type { Graph } from './graph';

/**
 * Installs our own app for one person, so that it may write to them.
 * Permission: TeamsAppInstallation.ReadWriteSelfForUser.All, of the bot's own registration.
 * @see https://learn.microsoft.com/graph/api/userteamwork-post-installedapps
 * @throws GraphError when Graph gives no answer
 */
export async function installApp(
  graph: Graph,
  userId: string,
  catalogId: string,
): Promise<'installed' | 'was-there' | 'not-permitted'> {
  const { status } = await graph.call({
    method: 'POST',
    path: `/users/${encodeURIComponent(userId)}/teamwork/installedApps`,
    body: {
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${encodeURIComponent(catalogId)}`,
    },
    keepsRefusal: true,
    // A second one is answered with 409.
    canRepeat: true,
  });
  if (status < 300) return 'installed';
  return status === 409 ? 'was-there' : 'not-permitted';
}
