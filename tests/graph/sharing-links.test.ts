import { outsidersIn } from '../../src/graph/outsiders-in';
import { readSharingLink, readSharingLinks } from '../../src/graph/read-sharing-links';
import { graphError, type Scripted, scripted } from './scripted-server';

const secrets = [
  'https://contoso.sharepoint.com/:x:/s/SECRET-ADDRESS',
  'u!SECRET-SHARE-ID',
  'https://contoso/webdav/SECRET',
];
const permission = (id: string, more: object = {}) => ({
  id,
  roles: ['read'],
  shareId: secrets[1],
  expirationDateTime: '0001-01-01T00:00:00Z',
  hasPassword: false,
  link: { scope: 'anonymous', type: 'view', webUrl: secrets[0], webHtml: secrets[2], preventsDownload: false },
  ...more,
});
const person = { id: 'p-user', roles: ['owner'], grantedToV2: { user: { id: 'u1', displayName: 'Lea' } } };

let server: Scripted | undefined;
afterEach(async () => server?.close());

/** Items: `gone` 404, `closed` 403, `many` in two pages, others one link and one person. */
async function start(): Promise<Scripted> {
  const own = await scripted(({ url, body }) => {
    if (url === '/v1.0/next') return { body: { value: [permission('l3')] } };
    if (!url.endsWith('$batch'))
      return url.includes('/gone') ? graphError(404, 'itemNotFound') : { body: permission('l1') };
    const { requests } = body as { requests: readonly { id: string; url: string }[] };
    return {
      body: {
        responses: requests.map(({ id, url: path }) => {
          if (path.includes('/gone/')) return { id, ...graphError(404, 'itemNotFound', secrets[0]) };
          if (path.includes('/closed/')) return { id, ...graphError(403, 'accessDenied', secrets[0]) };
          const more = path.includes('/many/') ? { '@odata.nextLink': `${own.baseUrl}/next` } : {};
          return { id, status: 200, body: { value: [permission('l1'), person], ...more } };
        }),
      },
    };
  });
  server = own;
  return own;
}

it('reads the links of many items and says what it could not see', async () => {
  const { graph } = await start();
  const items = ['one', 'gone', 'closed', 'many'].map((itemId) => ({ driveId: 'd1', itemId }));

  const readings = await readSharingLinks(graph, items);

  const link = { id: 'l1', driveId: 'd1', scope: 'anonymous', type: 'view', hasPassword: false, endsAt: null };
  expect(readings).toEqual([
    { driveId: 'd1', itemId: 'one', links: [{ ...link, itemId: 'one' }], outside: [] },
    { driveId: 'd1', itemId: 'gone', links: null, outside: [] },
    { driveId: 'd1', itemId: 'closed', skipped: 'no-permission' },
    {
      driveId: 'd1',
      itemId: 'many',
      links: [
        { ...link, itemId: 'many' },
        { ...link, itemId: 'many', id: 'l3' },
      ],
      outside: [],
    },
  ]);
});

it('tells people from outside by their sign-in name or the address they were invited at, and nobody else', () => {
  const guest = {
    user: { displayName: 'Gil' },
    siteUser: { loginName: 'i:0#.f|membership|Gil_fabrikam.example#EXT#@contoso.example' },
  };
  const lea = { user: { displayName: 'Lea' }, siteUser: { loginName: 'i:0#.f|membership|lea@contoso.example' } };

  expect(outsidersIn({ id: 'p1', roles: ['write'], grantedToV2: guest })).toEqual([
    { permissionId: 'p1', who: 'gil_fabrikam.example#ext#@contoso.example', name: 'Gil', canEdit: true },
  ]);
  expect(outsidersIn({ id: 'p2', roles: ['read'], invitation: { email: 'New@Fabrikam.example' } })).toEqual([
    { permissionId: 'p2', who: 'new@fabrikam.example', name: 'new@fabrikam.example', canEdit: false },
  ]);
  expect(outsidersIn({ id: 'p3', link: { type: 'edit' }, grantedToIdentitiesV2: [lea, guest] })).toMatchObject([
    { permissionId: 'p3', name: 'Gil', canEdit: true },
  ]);
  expect(outsidersIn({ id: 'p4', roles: ['owner'], grantedToV2: lea })).toEqual([]);
});

it('lets no address of a link out', async () => {
  const { graph } = await start();

  const readings = await readSharingLinks(graph, [
    { driveId: 'd1', itemId: 'many' },
    { driveId: 'd1', itemId: 'gone' },
    { driveId: 'd1', itemId: 'closed' },
  ]);
  const one = await readSharingLink(graph, { driveId: 'd1', itemId: 'i1', permissionId: 'l1' });

  expect(one).toMatchObject({ id: 'l1', scope: 'anonymous' });
  expect(JSON.stringify([readings, one])).not.toMatch(/SECRET/);
});

it.each([
  [
    { link: { scope: 'organization', type: 'edit' }, expirationDateTime: '2026-03-01T00:00:00Z' },
    { scope: 'organization', type: 'edit', endsAt: '2026-03-01T00:00:00Z' },
  ],
  [
    { link: { scope: 'users', type: 'view' }, hasPassword: true },
    { scope: 'users', hasPassword: true },
  ],
  [
    { link: { scope: 'galaxy', type: null }, expirationDateTime: null },
    { scope: 'unknown', type: 'unknown', endsAt: null },
  ],
  [{ link: null }, null],
  [{ link: undefined, invitation: { email: 'x@y' } }, null],
])('parses %j', async (wire, expected) => {
  server = await scripted(() => ({ body: permission('l1', wire) }));

  const link = await readSharingLink(server.graph, { driveId: 'd1', itemId: 'i1', permissionId: 'l1' });

  if (expected === null) expect(link).toBeNull();
  else expect(link).toMatchObject(expected);
});

it('knows a link that is gone', async () => {
  const { graph } = await start();

  await expect(readSharingLink(graph, { driveId: 'd1', itemId: 'gone', permissionId: 'l1' })).resolves.toBeNull();
});
