import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { askOwner } from '../../src/cli/owner';
import { type DemoTenant, startDemoTenant } from '../../src/demo';
import { signatureOf } from '../../src/evidence/backups/take-reports';
import { ownerSocketPath } from '../../src/store/data-dir-lock';
import { keepApart, together } from '../tenant-bound';
import { type Apart, openApart } from './apart';
import type { Card } from './connector';
import { textOf } from './share';
import { button, element, lastState, openStage, people, type Stage, stateOf, until, type Who } from './stage';

/*
 * A provider with two customers. The demo tenants have the same people, files and policies under the same ids: whatever crosses
 * would be taken for one's own. With TEST_DATABASE_URL they are kept on that server, and what is approved is made by
 * `npx keyholder fixer`, a process of its own.
 */
const contoso = {
  name: 'Contoso',
  tenantId: 'c0000000-0000-4000-8000-00000000000c',
  channel: '19:contoso@thread.tacv2',
};
const fabrikam = {
  name: 'Fabrikam & Sons',
  tenantId: 'f0000000-0000-4000-8000-00000000000f',
  channel: '19:fabrikam@thread.tacv2',
};
type Customer = typeof contoso;
const own = 'a:29:lead';
const prefix = 'dece0000-0000-4000-8000-0000000000';
const policy = '/policies/authorizationPolicy';
const anybody = 'ManagePermissionGrantsForSelf.microsoft-user-default-legacy';

let shift = 0;
let stage: Stage;
let folder: string;
let apart: Apart | undefined;
let env: Record<string, string> = {};
const demos = new Map<string, DemoTenant>();
const now = (): Date => new Date(Date.now() + shift);

async function startDemo(name: string, seed: string): Promise<DemoTenant> {
  const demo = await startDemoTenant({
    port: 0,
    now,
    users: 20,
    sites: 1,
    itemsPerSite: 20,
    itemsPerOneDrive: 10,
    seed,
  });
  demos.set(name, demo);
  return demo;
}

async function graph<T = Record<string, unknown>>(name: string, method: string, at: string, body?: object): Promise<T> {
  const response = await fetch(`${demos.get(name)?.url}/v1.0${at}`, {
    method,
    headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${text}`);
  return (text ? JSON.parse(text) : {}) as T;
}

/** A group in the provider's tenant. */
async function groupOf(displayName: string, members: readonly Who[]): Promise<string> {
  const { id } = await graph<{ id: string }>('provider', 'POST', '/groups', {
    displayName,
    mailNickname: displayName,
    mailEnabled: false,
    securityEnabled: true,
    isAssignableToRole: true,
  });
  for (const who of members)
    await graph('provider', 'POST', `/groups/${id}/members/$ref`, {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people[who].aadObjectId}`,
    });
  return id;
}

beforeAll(async () => {
  keepApart(contoso.tenantId, fabrikam.tenantId);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-organisations-'));
  const provider = await startDemo('provider', 'keyholder');
  const each = await Promise.all([contoso, fabrikam].map(async (one) => startDemo(one.name, one.name)));
  for (const { name } of [contoso, fabrikam]) await graph(name, 'PATCH', policy, setTo([]));
  const organisations = [
    {
      name: contoso.name,
      tenantId: contoso.tenantId,
      graphBaseUrl: each[0]?.url,
      adminGroupId: `${prefix}f1`,
      leadGroupId: `${prefix}f2`,
    },
    {
      name: fabrikam.name,
      tenantId: fabrikam.tenantId,
      graphBaseUrl: each[1]?.url,
      adminGroupId: await groupOf('fabrikam-admins', ['staff', 'lead']),
      leadGroupId: await groupOf('fabrikam-leads', ['lead']),
    },
  ];
  const file = path.join(folder, 'organisations.json');
  fs.writeFileSync(file, JSON.stringify(organisations));
  env = { ORGANISATIONS: file, GRAPH_BASE_URL: provider.url };
  apart = process.env.TEST_DATABASE_URL ? await openApart(process.env.TEST_DATABASE_URL) : undefined;
  stage = await openStage({
    env: { ...env, ...apart?.env },
    roster: (channel) =>
      channel === contoso.channel ? [people.admin, people.lead, people.lead2] : [people.staff, people.lead],
  });
  await stage.firstReadDone();
});
afterAll(async () => {
  await apart?.stopFixer();
  await stage?.close();
  await apart?.drop();
  await Promise.all([...demos.values()].map((demo) => demo.close()));
  fs.rmSync(folder, { recursive: true, force: true });
});

function setTo(policies: readonly string[]) {
  return { defaultUserRolePermissions: { permissionGrantPoliciesAssigned: policies } };
}
const consentIn = async ({ name }: Customer): Promise<readonly string[]> =>
  (await graph<ReturnType<typeof setTo>>(name, 'GET', policy)).defaultUserRolePermissions
    .permissionGrantPoliciesAssigned;
function move(ms: number): void {
  shift += ms;
  stage.moveClock(ms);
}
const whose = (card: unknown): unknown => element(card, 'organisation')?.text;
const last = (cards: readonly Card[]): Record<string, unknown> => lastState(cards.at(-1) as Card);
const cardsIn = ({ channel }: Customer): readonly Card[] =>
  stage.connector.cards().filter((card) => card.conversation.startsWith(channel));
const dataOf = (node: unknown, verb: string): Record<string, string> => button(node, verb)?.data ?? {};
const consentCard = (customer: Customer): Promise<Card> =>
  until(() =>
    cardsIn(customer).find((card) => stateOf(card) !== undefined && textOf(card).includes('user-consent-allowed')),
  );
async function command(name: string, args: readonly string[]): Promise<{ lines: string[]; exit: number | undefined }> {
  if (apart) return apart.command({ ...env, ...apart.env, DATA_DIR: stage.dataDir }, [name, ...args]);
  const lines: string[] = [];
  const exit = await askOwner(ownerSocketPath(stage.dataDir), name, args, (line) => lines.push(line));
  return { lines, exit };
}

describe('a channel', () => {
  it('is about nobody at first, and knows what everybody may know', async () => {
    const [answer] = await stage.say('admin', 'who is responsible for backups?', contoso.channel);

    expect(element(answer && lastState(answer), 'party')?.text).toBe('You (customer)');
    expect(whose(answer && lastState(answer))).toBeUndefined();
    expect(textOf((await stage.say('admin', 'posture', contoso.channel)).at(-1) as Card)).toContain(
      'no organisation yet',
    );
    expect(textOf((await stage.say('admin', 'send alerts here', contoso.channel)).at(-1) as Card)).toContain(
      'no organisation yet',
    );
  });

  it('is given to an organisation by its own admins, and says whose it is from then on', async () => {
    const refused = await stage.say('staff', 'send alerts here for contoso', contoso.channel);
    expect(textOf(refused.at(-1) as Card)).toContain('no admin or security lead of an organisation of that name');

    const made = await stage.say('admin', 'send alerts here for contoso', contoso.channel);
    expect(whose(last(made))).toBe('Contoso');
    await stage.say('staff', 'send alerts here for Fabrikam & Sons', fabrikam.channel);
    await until(() =>
      [contoso, fabrikam].every((one) => cardsIn(one).some((card) => textOf(card).includes('First reading done'))),
    );

    expect(
      cardsIn(contoso)
        .slice(4)
        .map((card) => whose(lastState(card))),
    ).not.toContain('Fabrikam & Sons');
    expect(whose(last(await stage.say('lead', 'posture', fabrikam.channel)))).toBe('Fabrikam & Sons');
  });

  it('is about one alone', async () => {
    const refused = await stage.say('lead', 'send alerts here for Fabrikam & Sons', contoso.channel);

    expect(textOf(refused.at(-1) as Card)).toContain('Alerts of another organisation come here');
    expect(whose(last(await stage.say('lead', 'posture', contoso.channel)))).toBe('Contoso');
  });

  it('answers nobody of another organisation', async () => {
    expect(textOf((await stage.say('staff', 'posture', contoso.channel)).at(-1) as Card)).toContain(
      'That is for admins',
    );
  });
});

it('a link in one tenant is told in its channel alone', async () => {
  const { driveId, link } = await share(contoso);
  const found = await until(() => cardsIn(contoso).find((card) => textOf(card).includes(encodeURIComponent(link))));

  expect(whose(lastState(found))).toBe('Contoso');
  expect(dataOf(lastState(found), 'finding.request-fix').findingKey).toContain(driveId);
  expect(cardsIn(fabrikam).filter((card) => textOf(card).includes(encodeURIComponent(link)))).toEqual([]);
});

async function share({ name }: Customer): Promise<{ driveId: string; link: string }> {
  move(61_000);
  const drive = await graph<{ id: string }>(name, 'GET', `/users/${people.staff.aadObjectId}/drive`);
  const items = await graph<{ value: { id: string; folder?: object; shared?: object }[] }>(
    name,
    'GET',
    `/drives/${drive.id}/root/children`,
  );
  const item = items.value.find((one) => !one.shared);
  const { id } = await graph<{ id: string }>(name, 'POST', `/drives/${drive.id}/items/${item?.id}/createLink`, {
    type: 'view',
    scope: 'anonymous',
  });
  return { driveId: drive.id, link: id };
}

describe('the same finding in both', () => {
  let cards: readonly [Card, Card];
  beforeAll(async () => {
    for (const one of [contoso, fabrikam]) await graph(one.name, 'PATCH', policy, setTo([anybody]));
    move(10 * 60_000);
    stage.wake('objects');
    cards = [await consentCard(contoso), await consentCard(fabrikam)];
  });

  it('has one key, and a card of its own in each channel', () => {
    const [a, b] = cards.map((card) => dataOf(lastState(card), 'finding.request-fix'));

    expect(a?.findingKey).toBe(b?.findingKey);
    expect(cards.map((card) => whose(lastState(card)))).toEqual(['Contoso', 'Fabrikam & Sons']);
  });

  it('is not asked about with the card of the other one, whatever the card says', async () => {
    const [a] = cards;
    const data = dataOf(lastState(a), 'finding.request-fix');

    const foreign = await stage.pressAs(people.lead, 'finding.request-fix', data, fabrikam.channel);
    expect(String(foreign.value)).toContain('Nothing was changed');
    const unmarked = await stage.pressAs(
      people.lead,
      'finding.request-fix',
      { findingKey: data.findingKey },
      fabrikam.channel,
    );
    expect(String(unmarked.value)).toContain('Nothing was changed');
    const forged = { ...data, organisation: fabrikam.tenantId };
    const outsider = await stage.pressAs(people.lead2, 'finding.request-fix', forged, fabrikam.channel);
    expect(String(outsider.value)).toContain('Only an admin or a security lead');
    // The store knows whose card that message is.
    const replied = await stage.pressAs(people.lead, 'finding.request-fix', forged, contoso.channel, a.activityId);
    expect(String(replied.value)).toContain('Nothing was changed');

    // Nor does a copied message id take another one's card along.
    const copied = await stage.pressAs(
      people.staff,
      'finding.request-fix',
      { findingKey: data.findingKey },
      contoso.channel,
      a.activityId,
    );
    expect(String(copied.value)).toContain('Only an admin or a security lead');

    expect(cards.map(stateOf)).toEqual(['Open', 'Open']);
  });

  it('is fixed in one by two people of it, and stands in the other as it was', async () => {
    const [a, b] = cards;
    const asked = await stage.pressAs(
      people.admin,
      'finding.request-fix',
      dataOf(lastState(a), 'finding.request-fix'),
      contoso.channel,
      a.activityId,
    );
    const plan = dataOf(asked.value, 'approval.approve');
    expect(whose(asked.value)).toBe('Contoso');

    const elsewhere = await stage.pressAs(
      people.lead,
      'approval.approve',
      { ...plan, organisation: fabrikam.tenantId },
      fabrikam.channel,
    );
    expect(JSON.stringify(elsewhere.value)).not.toContain('approved');
    for (const who of ['lead', 'lead2'] as const)
      await stage.pressAs(people[who], 'approval.approve', plan, contoso.channel, a.activityId);
    // What the bot alone does not do.
    if (apart) await until(() => stateOf(a) === 'Fixing');
    if (apart) expect(await consentIn(contoso)).toEqual([anybody]);
    await apart?.startFixer({ ...env, DATA_DIR: folder }, shift);
    await until(() => stateOf(a) === 'Fixed');

    expect(await consentIn(contoso)).toEqual([]);
    expect(await consentIn(fabrikam)).toEqual([anybody]);
    expect(stateOf(b)).toBe('Open');
  });
});

describe('somebody of both, in their own chat', () => {
  it('says which one is meant; it is remembered, and stands on the card', async () => {
    const [ask] = await stage.say('lead', 'posture');
    expect(element(ask && lastState(ask), 'chosen')?.choices).toEqual([
      { title: 'Contoso', value: contoso.tenantId },
      { title: 'Fabrikam & Sons', value: fabrikam.tenantId },
    ]);

    await stage.press('lead', 'organisation.choose', { chosen: fabrikam.tenantId }, own);
    expect(whose(last(await stage.say('lead', 'posture')))).toBe('Fabrikam & Sons');
    await stage.say('lead', 'organisation contoso');
    expect(whose(last(await stage.say('lead', 'posture')))).toBe('Contoso');
  });

  it('has to switch before a card of the other one does anything', async () => {
    await stage.say('lead', 'organisation contoso');
    const list = last(await stage.say('lead', 'set severity'));
    await stage.say('lead', 'organisation Fabrikam & Sons');
    const data = {
      ...dataOf(list, 'severity.set'),
      checkId: 'apps.user-consent-allowed',
      severity: 'low',
      reason: 'just so',
    };

    const pressed = await stage.press('lead', 'severity.set', data, own);

    expect(String(pressed.value)).toContain('This card is about Contoso');
  });

  it('is asked nothing where there is one', async () => {
    expect(whose(last(await stage.say('admin', 'posture')))).toBe('Contoso');
    await stage.press('admin', 'organisation.choose', { chosen: fabrikam.tenantId }, 'a:29:admin');
    expect(whose(last(await stage.say('admin', 'posture')))).toBe('Contoso');
  });

  it('and nobody of none is shown anything of one', async () => {
    await graph('provider', 'DELETE', `/groups/${prefix}f1/members/${people.lead2.aadObjectId}/$ref`);
    await graph('provider', 'DELETE', `/groups/${prefix}f2/members/${people.lead2.aadObjectId}/$ref`);
    move(61_000);

    const cards = await stage.say('lead2', 'posture');

    expect(textOf(cards.at(-1) as Card)).toContain('of no organisation here');
  });
});

it('a backup product reports to the organisation that gave it its secret', async () => {
  await stage.say('lead', 'organisation Fabrikam & Sons');
  const ask = last(await stage.say('lead', 'backup sources'));
  const added = await stage.press(
    'lead',
    'backup.add-source',
    { ...dataOf(ask, 'backup.add-source'), name: 'Safekeep' },
    own,
  );
  const text = JSON.stringify(added.value);
  const [, source = ''] = /Source: ([^"]+)"/.exec(text) ?? [];
  const [, secret = ''] = /this once: ([^"]+)"/.exec(text) ?? [];
  const at = now().toISOString();
  const body = JSON.stringify({ id: 'r1', product: 'Safekeep', workload: 'mail', finished: at, result: 'success' });
  const timestamp = String(Math.floor(now().getTime() / 1000));

  const response = await fetch(`${stage.url}/api/backups`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'keyholder-source': source,
      'keyholder-timestamp': timestamp,
      'keyholder-signature': signatureOf(secret, timestamp, Buffer.from(body)),
    },
    body,
  });

  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('"accepted":1')]);
  expect(textOf((await stage.say('lead', 'backups')).at(-1) as Card)).toContain('Safekeep');
  await stage.say('lead', 'organisation contoso');
  expect(textOf((await stage.say('lead', 'backups')).at(-1) as Card)).not.toContain('Safekeep');
});

describe('operators', () => {
  it('say which organisation; each has a journal of its own that verifies, and a key of its own', async () => {
    expect(await command('verify', [])).toEqual({
      exit: 2,
      lines: ['Say which organisation: --organisation NAME (Contoso, Fabrikam & Sons)'],
    });
    const each = await Promise.all(
      [contoso, fabrikam].map(async ({ name }) => ({
        verified: await command('verify', ['--organisation', name]),
        key: await command('key', ['--organisation', name]),
        journal: (await command('export', ['--journal', '--organisation', name])).lines.join('\n'),
      })),
    );
    const [a, b] = each;

    expect(each.map(({ verified }) => verified.exit)).toEqual([0, 0]);
    expect(a?.key.lines).not.toEqual(b?.key.lines);
    expect(a?.journal).toContain('fix.done');
    expect(b?.journal).not.toContain('fix.');
    expect(b?.journal).not.toContain(contoso.channel);
  });
});

it('no statement was ever about both tenants, but where a chat goes from one to the other', () => {
  expect(together.filter((sql) => !sql.startsWith('insert into "homes"'))).toEqual([]);
});
