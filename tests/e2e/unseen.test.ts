import { cardOf, shareAFile } from './share';
import { channel, lastState, openStage, people, type Stage, stateOf, until } from './stage';
import { openVeil, type Veil } from './veil';

let veil: Veil;
let stage: Stage;
beforeAll(async () => {
  veil = await openVeil();
  veil.refuse(/userRegistrationDetails/, 403);
  stage = await openStage({ env: { GRAPH_BASE_URL: veil.url } });
  await stage.say('admin', 'send alerts here', channel);
  await stage.firstReadDone();
});
afterAll(async () => {
  await stage.close();
  await veil.close();
});

const posture = async (): Promise<string> => {
  const [card] = await stage.say('admin', 'posture');
  return card ? JSON.stringify(lastState(card)) : '';
};
const mfaCards = () =>
  stage.connector.cards().filter((card) => JSON.stringify(lastState(card)).includes('identity.mfa-not-registered'));
const userNamed = async (name: string): Promise<string> => {
  const { value } = await stage.graph<{ value: { id: string }[] }>(
    'GET',
    `/users?$filter=startswith(displayName,'${name}')`,
  );
  return value[0]?.id ?? '';
};

it('a report that may be read only later is a baseline then, not a flood', async () => {
  expect(await posture()).toContain('registration report): no permission');

  veil.lift();
  stage.wake('reports');
  await until(async () => !(await posture()).includes('registration report): no permission'));
  await until(async () => (await stage.journal()).some((line) => line.includes('identity.mfa-not-registered')));

  // One summary counts them; only what cannot wait has a card.
  expect(mfaCards().filter((card) => !JSON.stringify(lastState(card)).includes('Critical'))).toEqual([]);
});

it('items that may not be looked at are named until they are seen, over quiet readings and a restart', async () => {
  veil.refuse(/\/items\/[^/]+\/permissions/, 403);
  await shareAFile(stage);
  await until(async () => (await posture()).includes('1 items could not be looked at'));

  await stage.restart();
  stage.wake('drives');
  stage.wake('reconcile');
  await until(async () => (await posture()).includes('1 items could not be looked at'));

  veil.lift();
  stage.wake('reconcile');
  await until(async () => !(await posture()).includes('could not be looked at'));
});

it('OneDrives that may not be looked at are counted', async () => {
  veil.refuse(new RegExp(`^/users/${people.staff.aadObjectId}/drive`), 403);
  stage.wake('list-drives');
  await until(async () => (await posture()).includes('1 sites or OneDrives could not be looked at'));

  veil.lift();
  stage.wake('list-drives');
  await until(async () => !(await posture()).includes('could not be looked at'));
});

it('one person who may not be looked at does not hold up another', async () => {
  const add = async (name: string) =>
    stage.graph<{ id: string }>('POST', '/users', {
      accountEnabled: true,
      displayName: name,
      mailNickname: name,
      userPrincipalName: `${name.toLowerCase()}@contoso.example`,
      passwordProfile: { password: 'not-a-secret-1!' },
    });
  const hidden = await add('Aaron');
  const shown = await add('Zelda');
  veil.refuse(new RegExp(`/users/${hidden.id}/authentication`), 403);
  for (const { id } of [hidden, shown])
    await stage.graph('POST', '/roleManagement/directory/roleAssignments', {
      principalId: id,
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      directoryScopeId: '/',
    });
  stage.wake('users');
  stage.wake('reports');

  await until(() => stage.connector.cards().find((card) => JSON.stringify(lastState(card)).includes('Zelda')));
  expect(await stage.dumpStore()).toContain("1 people's ways to sign in could not be looked at");
  veil.lift();
});

it('whoever went while Graph forgot our place is seen to be gone', async () => {
  const id = await userNamed('Zelda');
  const card = await until(() =>
    stage.connector.cards().find((one) => JSON.stringify(lastState(one)).includes('Zelda')),
  );
  const forgotten = veil.refuse(/\/users\/delta\?.*deltatoken=/i, 410);
  await stage.graph('DELETE', `/users/${id}`);
  stage.wake('users');

  await until(() => stateOf(card) === 'Fixed');
  expect(forgotten.hits).toBeGreaterThan(0);
  veil.lift();
});

it('a OneDrive that is gone takes its links along', async () => {
  const link = await shareAFile(stage);
  const card = await cardOf(stage, link);
  veil.refuse(new RegExp(`/drives/${link.driveId}`), 404);
  stage.wake('reconcile');

  await until(() => stateOf(card) === 'Fixed');
  expect((await stage.journal()).some((line) => line.includes('drive.gone'))).toBe(true);
});
