import { refreshSetup } from '../../src/alerts/setup';
import { type SetupFacts, setupLines } from '../../src/model/setup';
import { newTenant, openTestDb } from '../open-test-db';
import type { Card } from './connector';
import { openSettledStage } from './settled';
import { textOf } from './share';
import { button, channel, element, lastState, type Stage, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
  await stage.say('admin', 'stop alerts here', channel);
});
afterAll(() => stage.close());

const isSetup = (card: Card): boolean => element(lastState(card), 'setup-alerts') !== undefined;
const setupsIn = (where: string): readonly Card[] =>
  stage.connector.cards().filter((card) => card.conversation.startsWith(where) && isSetup(card));
const lineOf = (card: Card, id: string): string => JSON.stringify(element(lastState(card), `setup-${id}`));
const own = 'a:29:admin';

it('is for admins only', async () => {
  const [card] = await stage.say('staff', 'set up');
  expect(card && textOf(card)).toContain('for admins and security leads');

  const pressed = await stage.press('staff', 'setup.do', { line: 'alerts' });
  expect(String(pressed.value)).toContain('Only an admin or a security lead');
  expect(setupsIn('')).toEqual([]);
});

it('says what is done and what is missing, and changes in place as things get done', async () => {
  await stage.say('admin', 'set up');
  const card = await until(() => setupsIn(own)[0]);
  expect(lineOf(card, 'alerts')).toMatch(/Missing.*nobody hears.*Send alerts here/);
  expect(lineOf(card, 'groups')).toMatch(/Done.*3 admins, 2 leads/);
  expect(lineOf(card, 'emergency')).toMatch(/Missing.*Name them/);
  expect(lineOf(card, 'permissions')).toContain('Done');
  expect(lineOf(card, 'drill')).toMatch(/Missing.*Run a drill/);
  expect(lineOf(card, 'fix')).toContain('Done');
  expect(lineOf(card, 'journal')).toMatch(/Missing.*Post it here/);

  await stage.press('admin', 'setup.do', { line: 'alerts' }, own);
  await stage.press('admin', 'setup.do', { line: 'journal' }, own);
  await until(() => lineOf(card, 'alerts').includes('Done') && lineOf(card, 'journal').includes('Done'));
  await stage.press('admin', 'setup.do', { line: 'drill' }, own);
  const drill = await until(() => stage.connector.cards().find((one) => element(lastState(one), 'drill-state')));
  await stage.press('lead', 'approval.approve', button(lastState(drill), 'approval.approve')?.data ?? {});
  await until(() => button(lastState(drill), 'drill.ask'));
  stage.wake('setup');
  await until(() => /Done.*a new link was noticed/.test(lineOf(card, 'drill')));

  expect(setupsIn(own)).toHaveLength(1);
  expect(button(element(lastState(card), 'setup-alerts'), 'setup.do')).toBeUndefined();
});

it('what holds names opens in the own chat only, and the card stays out of where others read along', async () => {
  expect(String((await stage.press('admin', 'setup.do', { line: 'emergency' })).value)).toContain('in your own chat');
  const opened = await stage.press('admin', 'setup.do', { line: 'emergency' }, own);
  expect(String(opened.value)).toContain('Here it is');

  const [said] = await stage.say('lead', 'set up', channel);

  expect(said && textOf(said)).toContain('into your own chat');
  await until(() => setupsIn('a:29:lead').length === 1);
  expect(setupsIn(channel)).toEqual([]);
});

it('a permission that is taken away is missing by its name', async () => {
  await fetch(`${stage.tenantUrl}/demo/without-permissions`, {
    method: 'POST',
    headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
    body: JSON.stringify({ permissions: ['ServiceHealth.Read.All'] }),
  });
  await stage.say('admin', 'scan now');
  const [card] = setupsIn(own);

  await until(() => {
    stage.wake('setup');
    return card && /Missing.*ServiceHealth.Read.All.*grant-script/.test(lineOf(card, 'permissions'));
  });
});

const facts: SetupFacts = {
  routes: { count: 1, withoutNames: 0, unheardAreas: 0 },
  groups: [
    { role: 'admins', displayName: 'Admins', isAssignableToRole: false, hasMembershipRule: false },
    { role: 'leads', displayName: 'Leads', isAssignableToRole: true, hasMembershipRule: false },
  ],
  members: { admins: 2, leads: 2 },
  emergency: 'named',
  gaps: [],
  isFirstReadDone: true,
  watch: { isSet: true, drives: 4, watched: 4 },
  canFix: true,
  drill: { result: 'seen', madeAt: null, seenAt: null, testedAt: '2026-03-02T09:00:00.000Z', limitS: 360 },
  backups: { sources: 1, covered: 3, needed: 3 },
  review: { isQuarterly: true, lastAt: null, asksManagers: false },
  owners: { confirmed: 9, areas: 9 },
  isHeadPosted: true,
  unreachable: 0,
};
const leads = (more: object) =>
  facts.groups?.map((group) => (group.role === 'leads' ? { ...group, ...more } : group)) ?? [];

it.each([
  ['everything is set', {}, []],
  ['no route', { routes: { count: 0, withoutNames: 0, unheardAreas: 9 } }, ['alerts missing']],
  ['areas that come nowhere', { routes: { count: 1, withoutNames: 0, unheardAreas: 2 } }, ['alerts missing']],
  ['groups not read', { groups: null }, ['groups waiting']],
  ['no such group', { groups: leads({ displayName: null }) }, ['groups missing']],
  ['one lead', { members: { admins: 2, leads: 1 } }, ['groups missing']],
  ['leads not role-assignable', { groups: leads({ isAssignableToRole: false }) }, ['groups missing']],
  ['leads by a rule', { groups: leads({ hasMembershipRule: true }) }, ['groups missing']],
  ['emergency accounts asked', { emergency: 'asked' }, ['emergency waiting']],
  ['a permission less', { gaps: [{ label: 'Sites', permission: 'Sites.Read.All' }] }, ['permissions missing']],
  ['the first reading runs', { isFirstReadDone: false }, ['permissions waiting']],
  ['no watch registration', { watch: { isSet: false, drives: 4, watched: 0 } }, ['watch optional']],
  ['not all libraries watched', { watch: { isSet: true, drives: 4, watched: 1 } }, ['watch waiting']],
  ['no fix registration', { canFix: false }, ['fix optional', 'drill optional']],
  ['no drill', { drill: null }, ['drill missing']],
  ['a failed drill', { drill: { ...facts.drill, result: 'not-seen' } }, ['drill missing']],
  ['no backups', { backups: { sources: 0, covered: 1, needed: 3 } }, ['backups missing']],
  ['no rhythm', { review: { isQuarterly: false, lastAt: null } }, ['review optional']],
  ['owners missing', { owners: { confirmed: 3, areas: 9 } }, ['owners missing']],
  ['the journal is posted nowhere', { isHeadPosted: false }, ['journal missing']],
  ['somebody out of reach', { unreachable: 1 }, ['people missing']],
] as const)('%s', (_name, more, expected) => {
  const open = setupLines({ ...facts, ...more } as SetupFacts).filter(({ state }) => state !== 'done');

  expect(open.map(({ id, state }) => `${id} ${state}`)).toEqual(expected);
});

it('comes to the admins by itself at the very first start, once, and then only when something changed', async () => {
  const store = await openTestDb();
  const tenantId = newTenant();
  let now = facts;
  let wakes = 0;
  const deps = {
    db: store.db,
    tenantId,
    now: () => new Date('2026-03-02T09:00:00Z'),
    facts: async () => now,
    firstAdmins: async () => ['b1', 'c1'],
    wake: () => {
      wakes += 1;
    },
  };
  const cards = () =>
    store.db.selectFrom('deliveries').select(['conversation_id', 'wanted']).where('tenant_id', '=', tenantId).execute();

  await refreshSetup({ ...deps, firstAdmins: async () => [] });
  expect(await cards()).toEqual([]);
  await refreshSetup(deps);
  await refreshSetup(deps);
  expect((await cards()).map(({ wanted }) => wanted)).toEqual([1, 1]);
  now = { ...facts, isHeadPosted: false };
  await refreshSetup(deps);
  expect((await cards()).map(({ wanted }) => wanted)).toEqual([2, 2]);
  expect(wakes).toBe(2);
  await store.close();
});
