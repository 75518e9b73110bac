import type { Card } from './connector';
import { openSettledStage } from './settled';
import { channel, element, lastState, type Stage, stateOf, until } from './stage';

const hour = 3_600_000;
const globalAdmin = '62e90394-69f5-4237-9190-012177145e10';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const text = (card: Card): string => JSON.stringify(lastState(card));
const cardOf = (name: string): Card | undefined =>
  stage.connector
    .cards()
    .find((card) => card.conversation.startsWith(channel) && stateOf(card) !== undefined && text(card).includes(name));
const waiting = async (): Promise<string> => {
  const [card] = await stage.say('admin', 'posture');
  return card ? text(card) : '';
};

const addUser = (name: string): Promise<{ id: string }> =>
  stage.graph('POST', '/users', {
    accountEnabled: true,
    displayName: name,
    mailNickname: name.replace(/\W/g, ''),
    userPrincipalName: `${name.replace(/\W/g, '').toLowerCase()}@contoso.example`,
    passwordProfile: { password: 'not-a-secret-1!' },
  });

const registerMfa = async (id: string): Promise<void> => {
  const response = await fetch(`${stage.tenantUrl}/demo/users/${id}/register-mfa`, {
    method: 'POST',
    headers: { authorization: 'Bearer demo-user' },
  });
  expect(response.ok).toBe(true);
};

describe('somebody new without MFA', () => {
  it('is not told at once: people are given time', async () => {
    await addUser('Nora New');
    await addUser('Quentin Quick').then(({ id }) => registerMfa(id));

    await until(async () => (await waiting()).includes('2 within their grace'));
    expect(cardOf('Nora New')).toBeUndefined();
  });

  it('is told when the grace ends, and only if it is still so', async () => {
    stage.moveClock(25 * hour);
    stage.wake('due');

    const card = await until(() => cardOf('Nora New'));
    expect(stateOf(card)).toBe('Open');
    expect(text(card)).toContain('a password only');
    expect(cardOf('Quentin Quick')).toBeUndefined();
  });

  it('is told at once when the account holds an admin role: its methods are read directly', async () => {
    const { id } = await addUser('Rita Root');
    await stage.graph('POST', '/roleManagement/directory/roleAssignments', {
      '@odata.type': '#microsoft.graph.unifiedRoleAssignment',
      principalId: id,
      roleDefinitionId: globalAdmin,
      directoryScopeId: '/',
    });
    await stage.say('admin', 'scan now');

    const card = await until(() => cardOf('Rita Root'));
    expect(text(card)).toContain('Critical: an admin with a password only');
    expect(element(lastState(card), 'state')?.text).toBe('Open');
  });

  it('turns to fixed when MFA is there', async () => {
    const { value } = await stage.graph<{ value: { id: string; displayName: string }[] }>(
      'GET',
      "/users?$filter=startswith(displayName,'Rita')",
    );
    await registerMfa(value[0]?.id ?? '');
    stage.moveClock(7 * hour);
    await stage.say('admin', 'scan now');

    await until(() => stateOf(cardOf('Rita Root')) === 'Fixed');
  });
});
