import { isResync, readDriveDelta } from '../../src/graph/read-drive-delta';
import { readUsersDelta } from '../../src/graph/read-users';
import { all, graphError, type Scripted, scripted } from './scripted-server';

let server: Scripted | undefined;
afterEach(async () => server?.close());

it('reads users and what was removed', async () => {
  server = await scripted(() => ({
    body: {
      value: [
        {
          id: 'u1',
          displayName: 'Lea',
          userPrincipalName: 'lea@x',
          userType: 'Guest',
          accountEnabled: false,
          createdDateTime: '2026-01-01T00:00:00Z',
        },
        { id: 'u2' },
        { id: 'u3', '@removed': { reason: 'deleted' } },
      ],
      '@odata.deltaLink': 'https://graph/delta',
    },
  }));

  const found = await all(readUsersDelta(server.graph, null));

  expect(found).toEqual([
    {
      items: [
        {
          id: 'u1',
          displayName: 'Lea',
          userPrincipalName: 'lea@x',
          userType: 'guest',
          accountEnabled: false,
          createdAt: '2026-01-01T00:00:00Z',
        },
        { id: 'u2', displayName: '', userPrincipalName: '', userType: 'member', accountEnabled: true, createdAt: null },
      ],
      removedIds: ['u3'],
      next: null,
      deltaLink: 'https://graph/delta',
    },
  ]);
});

it('reads the changes of a drive, the last of each, and resumes from a link', async () => {
  const made = '2026-01-01T00:00:00Z';
  const own = await scripted(({ url }) =>
    url.endsWith('token=2')
      ? { body: { value: [], '@odata.deltaLink': `${own.baseUrl}/drives/d/root/delta?token=3` } }
      : {
          body: {
            value: [
              { id: 'r', name: 'root', root: {}, folder: { childCount: 1 } },
              { id: 'i1', name: 'old', shared: { scope: 'users' } },
              { id: 'i2', deleted: { state: 'deleted' } },
              {
                id: 'i1',
                name: 'new',
                webUrl: 'https://x/new',
                createdDateTime: made,
                shared: {},
                '@microsoft.graph.sharedChanged': 'True',
              },
            ],
            '@odata.nextLink': `${own.baseUrl}/drives/d/root/delta?token=2`,
          },
        },
  );
  server = own;

  const [first, last] = await all(readDriveDelta(own.graph, 'b!d', null));
  const resumed = await all(readDriveDelta(own.graph, 'b!d', first?.next ?? ''));

  const plain = {
    createdAt: null,
    webUrl: null,
    isFolder: false,
    isShared: false,
    isSharingChanged: false,
    isDeleted: false,
  };
  expect(first?.items).toEqual([
    { ...plain, id: 'r', name: 'root', isFolder: true },
    {
      ...plain,
      id: 'i1',
      name: 'new',
      webUrl: 'https://x/new',
      createdAt: made,
      isShared: true,
      isSharingChanged: true,
    },
    { ...plain, id: 'i2', name: null, isDeleted: true },
  ]);
  expect(first?.removedIds).toEqual(['i2']);
  expect(last).toMatchObject({ items: [], next: null, deltaLink: expect.stringContaining('token=3') });
  expect(resumed).toEqual([last]);
  expect(own.seen).toHaveLength(3);
  for (const { headers } of own.seen) expect(headers.prefer).toContain('deltashowsharingchanges');
});

it('tells a link that is too old from other failures', async () => {
  server = await scripted(({ url }) => graphError(url.includes('old') ? 410 : 400, 'resyncChangesApplyDifferences'));
  const { graph, baseUrl } = server;

  const old = await all(readDriveDelta(graph, 'd', `${baseUrl}/drives/d/root/delta?token=old`)).catch(
    (error: unknown) => error,
  );
  const bad = await all(readDriveDelta(graph, 'd', `${baseUrl}/drives/d/root/delta?token=bad`)).catch(
    (error: unknown) => error,
  );

  expect(old).toMatchObject({ status: 410, graphCode: 'resyncChangesApplyDifferences' });
  expect([isResync(old), isResync(bad), isResync(new Error('410'))]).toEqual([true, false, false]);
});

it('says which field of a row it could not read, and not its value', async () => {
  server = await scripted(() => ({ body: { value: [{ id: 7, displayName: 'Payroll' }] } }));

  await expect(all(readUsersDelta(server.graph, null))).rejects.toMatchObject({
    graphCode: 'unexpected-body',
    message: 'Graph gave no usable answer (unexpected-body) to GET /users/delta: id',
  });
});
