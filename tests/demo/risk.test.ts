import { type Body, type Demo, startDemo } from './start-demo';

const RISKY = '/identityProtection/riskyUsers';
const DETECTIONS = '/identityProtection/riskDetections';
let demo: Demo;
beforeEach(async () => {
  demo = await startDemo({ users: 600 });
});
const open = async (): Promise<string[]> =>
  (await demo.all(`${RISKY}?$filter=riskState in ('atRisk','confirmedCompromised')`)).value.map(({ id }: Body) => id);

it('shows the people at risk that there are, and what made them so', async () => {
  const truth = demo.truth().people.riskOpen;

  const paged = await demo.all(`${DETECTIONS}?$top=3`);
  const detected = new Set(paged.value.map(({ userId }: Body) => userId));

  expect(truth.length).toBeGreaterThan(2);
  expect((await open()).sort()).toEqual(truth.map(({ id }) => id).sort());
  expect(paged.pages).toBeGreaterThan(1);
  for (const { id } of truth) expect(detected).toContain(id);
});

it('takes an administrator’s word: dismissed, and compromised', async () => {
  const [{ id } = { id: '' }] = demo.truth().people.riskOpen;
  const [calm = ''] = demo.truth().people.federated;

  const statuses = [
    await demo.call('POST', `${RISKY}/dismiss`, { body: { userIds: [id] }, as: 'demo-fix' }),
    await demo.call('POST', `${RISKY}/confirmCompromised`, { body: { userIds: [calm] } }),
    await demo.call('POST', `${RISKY}/dismiss`, { body: { userIds: [id] }, as: 'demo-read' }),
    await demo.call('POST', `${RISKY}/dismiss`, { body: { userIds: [] } }),
    await demo.call('POST', `${RISKY}/dismiss`, { body: { userIds: ['nobody'] } }),
  ].map(({ status }) => status);
  const [audit] = (await demo.call('GET', '/auditLogs/directoryAudits?$top=1')).body.value;

  expect(statuses).toEqual([204, 204, 403, 400, 404]);
  expect((await demo.call('GET', `${RISKY}/${id}`)).body).toMatchObject({ riskState: 'dismissed', riskLevel: 'none' });
  expect(await open()).toContain(calm);
  expect(await open()).not.toContain(id);
  expect(demo.truth().people.riskOpen).toContainEqual({ id: calm, level: 'high' });
  expect(audit).toMatchObject({ loggedByService: 'Identity Protection', targetResources: [{ id: calm }] });
});

it('hears of new risk, and closes the detections with the decision', async () => {
  const stella = 'stella.staff@contoso.example';
  const [{ userId }] = (await demo.all(`${DETECTIONS}?$filter=riskState eq 'atRisk'`)).value;

  await demo.call('POST', `/demo/users/${stella}/raise-risk`, { body: { riskLevel: 'medium' } });
  await demo.call('POST', `${RISKY}/dismiss`, { body: { userIds: [userId] } });

  expect((await demo.all(`${RISKY}?$filter=userPrincipalName eq '${stella}'`)).value).toMatchObject([
    { riskLevel: 'medium', riskState: 'atRisk' },
  ]);
  const states = (await demo.all(`${DETECTIONS}?$filter=userId eq '${userId}'`)).value.map((one) => one.riskState);
  expect(new Set(states)).toEqual(new Set(['dismissed']));
});
