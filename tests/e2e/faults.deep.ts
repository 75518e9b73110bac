import type { DemoTruth } from '../../src/demo';
import { shareAFile } from './share';
import { openStage, people, type Stage, tenantId, until } from './stage';

const faults =
  '429:0.03,429-silent:0.02,batch429:0.05,500:0.02,503:0.02,504:0.02,cut:0.03,slow:0.01,delta410:0.1,dup-notify:0.3,late-notify:0.3,lose-notify:0.3';

let stage: Stage;
beforeAll(async () => {
  // Here the demo tenant breaks Graph's rules on purpose (a 429 that does not say when to come back): not for the contract.
  stage = await openStage({
    env: { DEMO_RECORD: '', DEMO_FAULTS: faults, DEMO_USERS: '30', DEMO_SITES: '3' },
    hurry: 20,
  });
}, 30_000);
afterAll(() => stage.close());

type Row = Readonly<Record<string, unknown>>;
type Rows = (...columns: readonly string[]) => readonly Row[];
/** Everything that is kept now, to be looked at by what columns it has. */
async function kept(): Promise<Rows> {
  const rows = (JSON.parse(await stage.dumpStore()) as Row[][]).flat().filter((row) => row.tenant_id === tenantId);
  return (...columns) => rows.filter((row) => columns.every((column) => column in row));
}

/** Our words for Graph's. */
const words: Readonly<Record<string, string>> = { enabledForReportingButNotEnforced: 'report-only' };

const truth = async (): Promise<DemoTruth> => {
  const response = await fetch(`${stage.tenantUrl.replace(/\/v1\.0$/, '')}/demo/truth`, {
    headers: { authorization: 'Bearer demo-user' },
  });
  return (await response.json()) as DemoTruth;
};

const anonymousLinks = (rows: Rows): string[] =>
  rows('scope', 'item_id')
    .filter(({ scope }) => scope === 'anonymous')
    .map(({ drive_id, item_id, id }) => `${drive_id} ${item_id} ${id}`)
    .toSorted();

const withoutMfa = (rows: Rows): string[] => {
  const [users, registrations] = [rows('user_principal_name'), rows('is_mfa_registered')];
  const without = new Set(
    registrations.filter((row) => row.is_mfa_registered === false).map(({ user_id }) => String(user_id)),
  );
  return users
    .filter((row) => row.user_type === 'member' && row.account_enabled === true && row.removed_at === null)
    .map(({ id }) => String(id))
    .filter((id) => without.has(id))
    .toSorted();
};

const policyStates = (rows: Rows): string[] =>
  rows('collection', 'object')
    .filter(({ collection }) => collection === 'conditional-access-policies')
    .map(({ object }) => object as { id: string; state: string })
    .map(({ id, state }) => `${id} ${state}`)
    .toSorted();

it('whatever fails on the way, what is kept in the end is what is there', async () => {
  await until(async () => {
    const response = await fetch(`${stage.url}/readyz`);
    return ((await response.json()) as { firstRead: string }).firstRead === 'done';
  }, 180_000);

  const links = [];
  for (let n = 0; n < 6; n += 1) links.push(await shareAFile(stage));
  await stage.graph('DELETE', links[0]?.path ?? '');
  await stage.graph('POST', '/users', {
    accountEnabled: true,
    displayName: 'Nora New',
    mailNickname: 'nora',
    userPrincipalName: 'nora.new@contoso.example',
    passwordProfile: { password: 'not-a-secret-1!' },
  });
  await stage.graph('DELETE', `/users/${people.staff.aadObjectId}`).catch(() => undefined);
  const { value: policies } = await stage.graph<{ value: { id: string; state: string }[] }>(
    'GET',
    '/identity/conditionalAccess/policies',
  );
  await stage.graph('PATCH', `/identity/conditionalAccess/policies/${policies[0]?.id}`, { state: 'disabled' });
  stage.moveClock(7 * 3_600_000); // the registration report has caught up

  const wanted = await truth();
  const { value: now } = await stage.graph<{ value: { id: string; state: string }[] }>(
    'GET',
    '/identity/conditionalAccess/policies',
  );
  const expected = {
    links: wanted.anonymousLinks.map((link) => `${link.driveId} ${link.itemId} ${link.permissionId}`).toSorted(),
    withoutMfa: wanted.usersWithoutMfa.toSorted(),
    policies: now.map(({ id, state }) => `${id} ${words[state] ?? state}`).toSorted(),
  };
  let seen: typeof expected | undefined;
  const again = setInterval(() => {
    for (const name of ['users', 'reports', 'objects', 'mailboxes', 'reconcile'] as const) stage.wake(name);
  }, 1000);
  try {
    await until(async () => {
      const rows = await kept();
      seen = { links: anonymousLinks(rows), withoutMfa: withoutMfa(rows), policies: policyStates(rows) };
      return JSON.stringify(seen) === JSON.stringify(expected);
    }, 180_000).catch(() => undefined);
  } finally {
    clearInterval(again);
  }
  expect(seen).toEqual(expected);
}, 420_000);
