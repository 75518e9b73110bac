import type { Get, Run } from './call-everything';
import { type Demo, until } from './start-demo';
import { openWebhook } from './webhook';

const STELLA = 'dece0000-0000-4000-8000-0000000000a1';

export async function callFiles(demo: Demo, get: Get, run: Run): Promise<void> {
  await get('/sites', [], '?search=*');
  const sites = await get('/sites/getAllSites', [], '?$top=50');
  const siteId = sites.value[0].id;
  await get('/sites/{}', [siteId]);
  await get('/sites/{}/drives', [siteId]);
  await get('/sites/{}/drive', [siteId]);
  await get('/users/{}/drive', [STELLA]);
  await get('/users/{}/drives', [STELLA]);
  const [file] = demo.truth().oddlyNamed.slice(4);
  const [driveId, itemId] = [file?.driveId ?? '', file?.itemId ?? ''];
  const webhook = await openWebhook();
  const expirationDateTime = new Date(demo.at.now.getTime() + 86_400_000).toISOString();
  const wish = {
    changeType: 'updated',
    notificationUrl: webhook.url,
    lifecycleNotificationUrl: webhook.url,
    resource: `/drives/${driveId}/root`,
    expirationDateTime,
    clientState: 'secret',
  };
  const subscription = await run('POST', '/subscriptions', [], {
    as: 'demo-watch',
    body: wish,
    headers: { prefer: 'includesecuritywebhooks' },
  });
  await run('POST', '/subscriptions', [], { as: 'demo-read', body: wish, expect: 403 });
  const latest = await get('/drives/{}/root/delta', [driveId], '?token=latest');

  for (const path of ['', '/root', '/root/children', '/root/permissions']) await get(`/drives/{}${path}`, [driveId]);
  const page = await get('/drives/{}/root/delta', [driveId], '?$top=20');
  await run('GET', page['@odata.nextLink'], []);
  await get("/drives/{}/root/delta(token='latest')", [driveId]);
  await run('GET', '/drives/{}/root/delta', [driveId], { query: '?token=old', expect: 410 });
  await get('/drives/{}/items/{}', [driveId, itemId], '?$select=id,name,shared,parentReference');
  await get('/drives/{}/items/{}/children', [driveId, page.value[1].id]);
  for (const link of demo.truth().anonymousLinks)
    await get('/drives/{}/items/{}/permissions', [link.driveId, link.itemId]);

  const link = await run('POST', '/drives/{}/items/{}/createLink', [driveId, itemId], {
    body: { type: 'view', scope: 'anonymous' },
  });
  await run('POST', '/drives/{}/items/{}/createLink', [driveId, itemId], {
    body: { type: 'view', scope: 'anonymous' },
    expect: 200,
  });
  await run('POST', '/drives/{}/items/{}/createLink', [driveId, itemId], {
    body: { type: 'edit', scope: 'users', recipients: [{ email: 'out@fabrikam.example' }] },
  });
  await run('POST', '/drives/{}/items/{}/invite', [driveId, itemId], {
    body: {
      recipients: [{ email: 'out@fabrikam.example' }],
      roles: ['read'],
      requireSignIn: true,
      sendInvitation: false,
    },
  });
  await get('/drives/{}/items/{}/permissions/{}', [driveId, itemId, link.id]);
  await run('PATCH', '/drives/{}/items/{}/permissions/{}', [driveId, itemId, link.id], {
    body: { expirationDateTime },
  });
  await run('DELETE', '/drives/{}/items/{}/permissions/{}', [driveId, itemId, link.id], { as: 'demo-fix' });
  await run('DELETE', '/drives/{}/items/{}/permissions/{}', [driveId, itemId, link.id], {
    as: 'demo-fix',
    expect: 404,
  });
  const folder = await run('POST', '/drives/{}/root/children', [driveId], {
    body: { name: 'Made here', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
    as: 'demo-fix',
  });
  await run('PUT', '/drives/{}/items/{}/content', [driveId, 'path:Made%20here%2Fa.txt'], { body: { text: 'Hello' } });
  await get('/drives/{}/root:/Made%20here/a.txt', [driveId], '?$select=id,name');
  await run('DELETE', '/drives/{}/items/{}', [driveId, folder.id], { as: 'demo-fix' });
  await run('DELETE', '/drives/{}/items/{}', [driveId, folder.id], { as: 'demo-fix', expect: 404 });
  const root = await get('/drives/{}/root/permissions', [driveId]);
  await get('/drives/{}/root/permissions/{}', [driveId, root.value[0].id]);
  await run('DELETE', '/drives/{}/root/permissions/{}', [driveId, root.value[0].id], { expect: 400 });
  await run('POST', `/demo/drives/{}/items/{}/rename`, [driveId, itemId], { body: { name: 'renamed.docx' } });
  await run('POST', `/demo/drives/{}/items/{}/delete`, [driveId, itemId]);
  await run('GET', latest['@odata.deltaLink'], [], {
    headers: { prefer: 'deltashowremovedasdeleted, deltatraversepermissiongaps, deltashowsharingchanges' },
  });

  await run('GET', '/subscriptions', [], { as: 'demo-watch' });
  await run('GET', '/subscriptions/{}', [subscription.id], { as: 'demo-watch' });
  await run('PATCH', '/subscriptions/{}', [subscription.id], { as: 'demo-watch', body: { expirationDateTime } });
  await run('POST', '/subscriptions/{}/reauthorize', [subscription.id], { as: 'demo-watch' });
  await run('POST', '/demo/subscriptions/{}/ask-to-reauthorize', [subscription.id]);
  await until(
    () =>
      webhook.received.some((one) => one.resource.includes(driveId)) &&
      webhook.received.some((one) => one.lifecycleEvent),
  );
  await run('DELETE', '/subscriptions/{}', [subscription.id], { as: 'demo-watch' });
  webhook.close();
  const requests = [
    { id: '1', method: 'GET', url: `/drives/${driveId}/root/permissions` },
    { id: '2', method: 'GET', url: '/users/nobody', dependsOn: ['1'] },
    {
      id: '3',
      method: 'PATCH',
      url: `/users/${STELLA}`,
      headers: { 'Content-Type': 'application/json' },
      body: { jobTitle: 'X' },
    },
  ];
  await run('POST', '/$batch', [], { body: { requests } });
}
