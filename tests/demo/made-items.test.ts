import { type Body, type Demo, startDemo } from './start-demo';

let demo: Demo;
let drive: string;
beforeEach(async () => {
  demo = await startDemo();
  drive = `/drives/${demo.truth().oddlyNamed[4]?.driveId}`;
});
const call = async (method: string, path: string, body?: Body) =>
  demo.call(method, `${drive}${path}`, { as: 'demo-fix', ...(body ? { body } : {}) });

const changed = async (link: string): Promise<readonly string[]> =>
  (await demo.all(link)).value.map((one: Body) => `${one.name ?? one.id}${one.deleted ? ' gone' : ''}`);

it('holds a folder and a file that somebody makes, by their path, and lets them be taken away', async () => {
  const latest = await demo.call('GET', `${drive}/root/delta?token=latest`);
  const before = demo.truth();

  const folder = await call('POST', '/root/children', { name: 'A drill', folder: {} });
  const again = await call('POST', '/root/children', { name: 'a drill', folder: {} });
  const file = await call('PUT', '/root:/A%20drill/note.txt:/content', { text: 'Nothing secret' });
  const link = await call('POST', '/root:/A%20drill/note.txt:/createLink', { type: 'view', scope: 'anonymous' });

  expect([folder, again, file, link].map(({ status }) => status)).toEqual([201, 409, 201, 201]);
  expect((await call('GET', '/root:/A%20drill/note.txt?$select=id,name')).body).toMatchObject({ id: file.body.id });
  expect((await call('GET', `/items/${folder.body.id}/children`)).body.value).toHaveLength(1);
  expect(demo.truth().anonymousLinks.map(({ permissionId }) => permissionId)).toContain(link.body.id);
  expect(demo.truth().counts.items).toBe(before.counts.items + 2);
  expect(await changed(latest.body['@odata.deltaLink'])).toEqual(['A drill', 'note.txt']);

  expect((await call('DELETE', `/root:/A%20drill/note.txt:/permissions/${link.body.id}`)).status).toBe(204);
  expect((await call('DELETE', '/root:/A%20drill:')).status).toBe(204);

  expect((await call('GET', '/root:/A%20drill/note.txt?$select=id,name')).status).toBe(404);
  expect(demo.truth().anonymousLinks).toEqual(before.anonymousLinks);
  expect(demo.truth().counts.items).toBe(before.counts.items);
  expect((await call('POST', '/root/children', { name: 'A drill', folder: {} })).status).toBe(201);
});

it('puts no file into a folder that is not there', async () => {
  expect((await call('PUT', '/root:/Nowhere/note.txt:/content', { text: 'x' })).status).toBe(404);
});
