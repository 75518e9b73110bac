import type { Card } from './connector';
import { openSettledStage } from './settled';
import { button, lastState, people, type Stage, stateOf, until } from './stage';

const policy = '/policies/authorizationPolicy';
const leads = '/groups/dece0000-0000-4000-8000-0000000000f2/members';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
  await stage.graph('PATCH', policy, setTo([]));
  stage.moveClock(10 * 60_000);
  stage.wake('objects');
  await until(async () => (await stage.journal()).some((line) => /finding.fixed.*user-consent-allowed/.test(line)));
});
afterAll(() => stage.close());

const anybody = 'ManagePermissionGrantsForSelf.microsoft-user-default-legacy';
function setTo(policies: readonly string[]) {
  return { defaultUserRolePermissions: { permissionGrantPoliciesAssigned: policies } };
}
const consent = async (): Promise<readonly string[]> =>
  (await stage.graph<{ defaultUserRolePermissions: { permissionGrantPoliciesAssigned: string[] } }>('GET', policy))
    .defaultUserRolePermissions.permissionGrantPoliciesAssigned;
type Data = Record<string, string>;
const dataOf = (node: unknown, verb: string): Data => (button(node, verb)?.data ?? {}) as Data;
const standing = (): Card | undefined =>
  stage.connector
    .cards()
    .find((card) => stateOf(card) !== undefined && JSON.stringify(lastState(card)).includes('user-consent-allowed'));

async function ask(): Promise<{ readonly card: Card; readonly plan: Data }> {
  await stage.graph('PATCH', policy, setTo([anybody]));
  stage.moveClock(10 * 60_000);
  stage.wake('objects');
  const card = await until(() => {
    const found = standing();
    return stateOf(found) === 'Open' && found;
  });
  const asked = await stage.press('admin', 'finding.request-fix', dataOf(lastState(card), 'finding.request-fix'));
  return { card, plan: dataOf(asked.value, 'approval.approve') };
}

it('a change to the whole tenant takes two leads, each once', async () => {
  const { card, plan } = await ask();

  const first = await stage.press('lead', 'approval.approve', plan);
  expect(JSON.stringify(first.value)).toContain('2 security leads have to approve. Lena Lead approved already');
  expect(String((await stage.press('lead', 'approval.approve', plan)).value)).toContain(
    'You have approved this already',
  );
  expect(await consent()).toEqual([anybody]);

  await stage.press('lead2', 'approval.approve', plan);
  await until(() => stateOf(card) === 'Fixed');
  expect(await consent()).toEqual([]);
});

it('whoever became a lead a moment ago may not decide it', async () => {
  const { plan } = await ask();
  const { aadObjectId: id } = people.lead2;
  await stage.graph('DELETE', `${leads}/${id}/$ref`);
  await stage.graph('POST', `${leads}/$ref`, {
    '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}`,
  });

  const refused = await stage.press('lead2', 'approval.approve', plan);

  expect(String(refused.value)).toContain('less than a day ago');
  expect(await consent()).toEqual([anybody]);
});
