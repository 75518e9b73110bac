import { isMemberOf, readGroup, readGroupMembers } from '../../src/graph/read-groups';
import { hasMfaMethod, readMethods } from '../../src/graph/read-methods';
import { readRegistration } from '../../src/graph/read-registrations';
import { readRoleAssignments, readRolesOf } from '../../src/graph/read-roles';
import { readUserDrive, readUserDrives } from '../../src/graph/read-user-drive';
import { graphError, type Scripted, scripted } from './scripted-server';

let server: Scripted | undefined;
afterEach(async () => server?.close());

it('reads the kinds of methods', async () => {
  const types = ['password', 'microsoftAuthenticator', 'fido2', 'temporaryAccessPass'];
  server = await scripted(() => ({
    body: { value: types.map((type) => ({ '@odata.type': `#microsoft.graph.${type}AuthenticationMethod`, id: type })) },
  }));

  await expect(readMethods(server.graph, 'u1')).resolves.toEqual(types);
});

it.each([
  [[], false],
  [['password'], false],
  [['password', 'email', 'temporaryAccessPass'], false],
  [['password', 'somethingNew'], false],
  [['password', 'phone'], true],
  [['fido2'], true],
  [['windowsHelloForBusiness'], true],
  [['softwareOath', 'password'], true],
])('%j is MFA: %s', (kinds, expected) => {
  expect(hasMfaMethod(kinds)).toBe(expected);
});

it('finds memberships over pages; nobody is in no group; Graph down is an error', async () => {
  const own = await scripted(({ url }) => {
    if (url.includes('/nobody/')) return graphError(404, 'Request_ResourceNotFound');
    if (url.includes('/u2/')) return graphError(500, 'generalException');
    if (url.includes('more')) return { body: { value: [{ '@odata.type': '#microsoft.graph.group', id: 'leads' }] } };
    return { body: { value: [{ id: 'other' }, { id: 'admins' }], '@odata.nextLink': `${own.baseUrl}/more` } };
  });
  server = own;

  await expect(isMemberOf(own.graph, 'u1', ['admins', 'leads', 'x'])).resolves.toEqual(new Set(['admins', 'leads']));
  await expect(isMemberOf(own.graph, 'nobody', ['admins'])).resolves.toEqual(new Set());
  await expect(isMemberOf(own.graph, 'u2', ['admins'])).rejects.toMatchObject({ status: 500 });
});

it('reads a group and the people in it', async () => {
  server = await scripted(({ url }) => {
    if (url.includes('/none')) return graphError(404, 'Request_ResourceNotFound');
    if (!url.includes('/members'))
      return { body: { id: 'g1', displayName: 'Leads', isAssignableToRole: null, membershipRule: 'user.x -eq 1' } };
    return {
      body: {
        value: [
          { '@odata.type': '#microsoft.graph.user', id: 'u1', displayName: 'Lea' },
          { '@odata.type': '#microsoft.graph.group', id: 'g2', displayName: 'Nested' },
        ],
      },
    };
  });
  const { graph } = server;

  await expect(readGroup(graph, 'none')).resolves.toBeNull();
  await expect(readGroup(graph, 'g1')).resolves.toEqual({
    id: 'g1',
    displayName: 'Leads',
    isAssignableToRole: false,
    hasMembershipRule: true,
  });
  await expect(readGroupMembers(graph, 'g1')).resolves.toEqual([{ id: 'u1', displayName: 'Lea' }]);
});

it('reads roles, of one person too', async () => {
  server = await scripted(() => ({
    body: {
      value: [
        { id: 'a1', principalId: 'u1', roleDefinitionId: 'r1' },
        { id: 'a2', principalId: null },
      ],
    },
  }));
  const { graph, seen } = server;

  await expect(readRoleAssignments(graph)).resolves.toEqual([{ id: 'a1', principalId: 'u1', roleDefinitionId: 'r1' }]);
  await readRolesOf(graph, "u'1");
  expect(new URLSearchParams(seen[1]?.url.split('?')[1]).get('$filter')).toBe("principalId eq 'u''1'");
});

it('knows a person without a row in the report and without a drive', async () => {
  server = await scripted(({ body }) => {
    if (body === null) return graphError(404, 'itemNotFound');
    const drive = {
      id: 'd1',
      name: 'OneDrive',
      webUrl: 'https://x',
      owner: { user: { id: 'u1', displayName: 'Lea' } },
    };
    const answers = [{ status: 200, body: drive }, graphError(404, 'itemNotFound'), graphError(403, 'accessDenied')];
    const { requests } = body as { requests: readonly { id: string }[] };
    return { body: { responses: requests.map(({ id }, index) => ({ id, ...answers[index] })) } };
  });
  const { graph } = server;

  await expect(readRegistration(graph, 'u1')).resolves.toBeNull();
  await expect(readUserDrive(graph, 'u1')).resolves.toBeNull();
  await expect(readUserDrives(graph, ['u1', 'u2', 'u3'])).resolves.toEqual([
    {
      userId: 'u1',
      drive: {
        id: 'd1',
        name: 'OneDrive',
        webUrl: 'https://x',
        siteId: null,
        siteName: null,
        ownerId: 'u1',
        ownerName: 'Lea',
      },
    },
    { userId: 'u2', drive: null },
    { userId: 'u3', skipped: 'no-permission' },
  ]);
});
