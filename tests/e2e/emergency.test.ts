import type { Card } from './connector';
import { button, channel, element, lastState, openStage, people, type Stage, stateOf, until, type Who } from './stage';

const policies = '/identity/conditionalAccess/policies';
type Policy = { id: string; state: string; conditions: { users: { excludeUsers: string[] } } };

let stage: Stage;
let emergency: readonly string[];
beforeAll(async () => {
  stage = await openStage();
  for (const { id } of await standingPolicies()) await stage.graph('DELETE', `${policies}/${id}`);
  const filter = encodeURIComponent("startswith(userPrincipalName,'emergency.')");
  const found = await stage.graph<{ value: { id: string }[] }>('GET', `/users?$filter=${filter}&$select=id`);
  emergency = found.value.map(({ id }) => id);
  for (const who of ['lead', 'lead2'] as const) await stage.say(who, 'help');
  await stage.say('admin', 'send alerts here', channel);
  await stage.firstReadDone();
});
afterAll(() => stage.close());

const standingPolicies = async (): Promise<readonly Policy[]> =>
  (await stage.graph<{ value: Policy[] }>('GET', policies)).value;
const chatOf = (who: Who): string => `a:${people[who].id}`;
const textOf = (card: Card): string => JSON.stringify(lastState(card));
const nominationsIn = (who: Who): readonly Card[] =>
  stage.connector
    .cards()
    .filter((card) => card.conversation === chatOf(who) && element(lastState(card), 'emergency-state') !== undefined);
const nominationIn = (who: Who): Card | undefined => nominationsIn(who)[0];
const saysOf = (card: Card | undefined): unknown => card && element(lastState(card), 'emergency-state')?.text;
const standing = (words: string): Card | undefined =>
  stage.connector.cards().find((card) => stateOf(card) !== undefined && textOf(card).includes(words));
/** What a person does at the screen. */
const atScreen = (path: string, body: object = {}): Promise<Response> =>
  fetch(`${stage.tenantUrl.replace(/\/v1\.0$/, '')}/demo${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const readAgain = (): void => {
  stage.moveClock(10 * 60_000);
  stage.wake('objects');
};
const mfa = { findingKey: 'access.mfa-not-required:tenant' };

it('two accounts are named on a card and approved by a lead who did not name them; only then a policy is made', async () => {
  const early = await stage.press('admin', 'finding.request-fix', mfa);
  expect(String(early.value)).toContain('two emergency accounts have to be named');

  const [form] = await stage.say('admin', 'name emergency accounts');
  expect(form && textOf(form)).toContain('None are named yet.');
  const [first, second] = emergency;
  const twice = await stage.press('admin', 'emergency.name', { first, second: first }, chatOf('admin'));
  expect(String(twice.value)).toContain('two different accounts');
  const aloud = await stage.press('admin', 'emergency.name', { first, second });
  expect(String(aloud.value)).toContain('in your own chat');
  await stage.press('lead', 'emergency.name', { first, second }, chatOf('lead'));

  const card = await until(() => nominationIn('lead2'));
  expect(textOf(card)).toMatch(/emergency.access.*Proves itself with: passkey/s);
  const data = button(lastState(card), 'emergency.approve')?.data ?? {};
  for (const who of ['staff', 'admin'] as const)
    expect(String((await stage.press(who, 'emergency.approve', data, chatOf(who))).value)).toContain('Only a security');
  const own = await stage.press('lead', 'emergency.approve', data, chatOf('lead'));
  expect(String(own.value)).toContain('another security lead');
  const unsaid = await stage.press('lead2', 'emergency.decline', data, chatOf('lead2'));
  expect(String(unsaid.value)).toContain('needs a reason');
  expect(saysOf(card)).toBe('Waits for a security lead');

  await stage.press('lead2', 'emergency.decline', { ...data, declineReason: 'Ask Luis first' }, chatOf('lead2'));
  await until(() => saysOf(nominationIn('lead')) === 'Declined');
  expect(textOf(card)).toContain('Ask Luis first');
  await stage.press('lead', 'emergency.name', { first, second }, chatOf('lead'));
  const again = await until(() => {
    const next = nominationsIn('lead2').find((one) => saysOf(one) === 'Waits for a security lead');
    return next && button(lastState(next), 'emergency.approve');
  });

  await stage.press('lead2', 'emergency.approve', again.data, chatOf('lead2'));
  for (const who of ['lead', 'lead2'] as const)
    await until(() => nominationsIn(who).map(saysOf).toSorted().join() === 'Approved,Declined');
  const kinds = (await stage.journal()).join('\n');
  expect(kinds).toMatch(/"kind":"emergency.asked"[\s\S]*"kind":"emergency.approved"/);

  const asked = await stage.press('admin', 'finding.request-fix', mfa);
  const plan = button(asked.value, 'approval.approve')?.data ?? {};
  expect(JSON.stringify(asked.value)).toMatch(/only notes in the sign-in log.*It is about \d+ people/s);
  await stage.press('lead', 'approval.approve', plan);
  expect(await standingPolicies()).toEqual([]);
  await stage.press('lead2', 'approval.approve', plan);
  const [made] = await until(async () => {
    const all = await standingPolicies();
    return all.length > 0 && all;
  });

  expect(made).toMatchObject({ state: 'enabledForReportingButNotEnforced' });
  expect(made?.conditions.users.excludeUsers).toEqual(emergency);
  await until(() => {
    const found = standing('MFA for everyone');
    return found && stateOf(found) === 'Open' && textOf(found).includes('stays open until it is switched on');
  });
});

it('a sign-in of one of them is told at once', async () => {
  await atScreen(`/users/${emergency[0]}/sign-in`, { country: 'NG' });
  readAgain();

  const card = await until(() => standing('Somebody signed in with an emergency account'));

  expect(card.conversation).toContain(channel);
  expect(textOf(card)).toContain('Critical: signed in on');
});

it('of several ways to deal with an account at risk one is chosen; the first is meant otherwise', async () => {
  await atScreen(`/users/${people.staff.aadObjectId}/raise-risk`, { riskLevel: 'high' });
  readAgain();
  const card = await until(() => standing('Microsoft thinks that somebody else'));
  expect(element(lastState(card), 'remedyId')).toMatchObject({ value: 'revoke-sessions' });
  const { findingKey } = button(lastState(card), 'finding.request-fix')?.data ?? {};

  const unknown = await stage.press('admin', 'finding.request-fix', { findingKey, remedyId: 'remove-link' });
  expect(String(unknown.value)).toContain('no fix for this');
  const asked = await stage.press('admin', 'finding.request-fix', { findingKey, remedyId: 'dismiss-risk' });
  await stage.press('lead', 'approval.approve', button(asked.value, 'approval.approve')?.data ?? {});
  await until(() => stateOf(card) === 'Fixed');

  const id = people.staff.aadObjectId;
  expect(await stage.graph('GET', `/identityProtection/riskyUsers/${id}`)).toMatchObject({ riskState: 'dismissed' });
});
