import { installApp } from '../../src/graph/install-app';
import { graphError, type Scripted, scripted } from './scripted-server';

let server: Scripted | undefined;
afterEach(async () => server?.close());

it.each([
  ['is installed', { status: 201 }, 'installed'],
  ['is there already', graphError(409, 'Conflict'), 'was-there'],
  ['may not be installed', graphError(403, 'Forbidden'), 'not-permitted'],
  ['is in no catalog', graphError(404, 'NotFound'), 'not-permitted'],
])('the app %s', async (_name, answer, said) => {
  server = await scripted(() => answer);

  expect(await installApp(server.graph, 'u/1', 'c1')).toBe(said);
  expect(server.seen[0]).toMatchObject({
    method: 'POST',
    url: '/v1.0/users/u%2F1/teamwork/installedApps',
    body: { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/c1' },
  });
});
