import { cardOf, shareAFile, textOf } from './share';
import { channel, element, lastState, openStage, people, type Stage, stateOf, until, type Who } from './stage';
import { openVeil, type Veil } from './veil';

let veil: Veil;
let stage: Stage;
beforeAll(async () => {
  veil = await openVeil();
  veil.refuse(/userRegistrationDetails/, 403);
  veil.refuse(/riskDetections/, 403);
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

const ask = async (who: Who, text: string): Promise<string> => {
  const [card] = await stage.say(who, text);
  return card ? textOf(card) : '';
};
const whyNot = /the report of who has MFA \(I have no permission to read it\)/;

it.each(['how many users lack MFA?', 'which admins have no MFA?', 'accounts without MFA created in the last 30 days'])(
  'what could not be read is never "none": %s',
  async (text) => {
    const said = await ask('admin', text);

    expect(said).toMatch(/I cannot say: /);
    expect(said).toMatch(whyNot);
    expect(said).not.toMatch(/\bNo (accounts|admins)|\b0\b accounts/);
  },
);

it('is said of a person’s own state too', async () => {
  expect(await ask('staff', 'do I have MFA?')).toMatch(whyNot);
  expect(await ask('staff', 'who is responsible for MFA?')).toMatch(whyNot);
});

it('what would only say more is named with what says less', async () => {
  const said = await ask('admin', 'what can you not see?');

  expect(said).toMatch(/What was seen of accounts at risk.*Grant IdentityRiskEvent\.Read\.All/s);
  expect(said).toContain('Says less without it: Accounts at risk.');
});

it('what rests on other readings is answered', async () => {
  expect(await ask('admin', 'how many guests do we have?')).toMatch(/\d+ guest accounts/);
});

it('a report that may be read only later is a baseline then, not a flood', async () => {
  expect(await posture()).toContain('registration report): no permission');

  veil.lift();
  stage.wake('reports');
  await until(async () => !(await posture()).includes('registration report): no permission'));
  await until(async () => (await stage.journal()).some((line) => line.includes('identity.mfa-not-registered')));

  // One summary counts them; only what cannot wait has a card.
  expect(mfaCards().filter((card) => !JSON.stringify(lastState(card)).includes('Critical'))).toEqual([]);
});

it('the answer comes without Graph, and says that the tenant could not be checked', async () => {
  veil.refuse(new RegExp(`/users/${people.lead.aadObjectId}/transitiveMemberOf`), 503);
  const [card] = await stage.say('lead', 'who is responsible for anonymous links?');
  veil.lift();

  expect(element(card && lastState(card), 'party')?.text).toBe('You (customer)');
  const live = JSON.stringify(element(card && lastState(card), 'live'));
  expect(live).toContain('could not check how the tenant stands');
  expect(live).toContain('You have ');
  expect(live).not.toContain('Our organisation');
});

it('what everybody may know is said without Graph, where the tenant was asked about', async () => {
  veil.refuse(new RegExp(`/users/${people.lead.aadObjectId}/transitiveMemberOf`), 503);
  const [card] = await stage.say('lead', 'is legacy authentication blocked here?');
  veil.lift();

  expect(element(card && lastState(card), 'party')?.text).toBe('You (customer)');
  const text = card ? textOf(card) : '';
  expect(text).toContain('could not check how the tenant stands');
  expect(text).not.toMatch(/Our organisation|As last read/);
});

it('a topic without live facts asks Graph nothing', async () => {
  const asked = veil.refuse(/transitiveMemberOf/, 503);
  const text = await ask('lead2', 'who patches exchange?');
  veil.lift();

  expect(text).toContain('Microsoft');
  expect(asked.hits).toBe(0);
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
