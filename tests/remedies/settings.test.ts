import type { Json } from '../../src/model/canonical';
import type { Finding } from '../../src/model/finding';
import { planHash } from '../../src/model/remedy';
import { remedies } from '../../src/remedies';
import { settingRemedies } from '../../src/remedies/settings';
import { at } from '../open-test-db';

const finding: Finding = {
  key: 'guests.anyone-may-invite:tenant',
  checkId: 'guests.anyone-may-invite',
  subjectId: 'tenant',
  subject: 'Guests',
  severity: 'medium',
  because: '',
  facts: [],
  url: null,
  state: 'open',
  isBaseline: false,
  firstSeenAfter: null,
  firstSeenAt: at(1),
  dueAt: null,
  closedAt: null,
  assignee: null,
  until: null,
  regressions: 0,
};
const open: { readonly [key: string]: Json } = {
  allowInvitesFrom: 'everyone',
  guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  defaultUserRolePermissions: {
    permissionGrantPoliciesAssigned: [
      'ManagePermissionGrantsForSelf.low',
      'ManagePermissionGrantsForOwnedResource.team',
    ],
    allowedToCreateApps: true,
  },
  sharingCapability: 'externalUserAndGuestSharing',
  isResharingByExternalUsersEnabled: true,
  isLegacyAuthProtocolsEnabled: true,
  idleSessionSignOut: { isEnabled: false, warnAfterInSeconds: 0, signOutAfterInSeconds: 0, isKeepMeSignedIn: null },
};

/** What Graph does with the body of a PATCH. */
const merge = (object: Json, change: Json): Json =>
  typeof object === 'object' &&
  object !== null &&
  typeof change === 'object' &&
  change !== null &&
  !Array.isArray(change)
    ? {
        ...object,
        ...Object.fromEntries(
          Object.entries(change).map(([name, value]) => [
            name,
            merge((object as { [k: string]: Json })[name] ?? null, value),
          ]),
        ),
      }
    : change;

describe.each(settingRemedies)('$id', (remedy) => {
  it('plans one change, is done by it, and is undone by its undo', () => {
    const plan = remedy.plan(finding, { object: open });
    const after = merge(open, plan.calls[0]?.body ?? null);
    const back = merge(after, plan.undo?.[0]?.body ?? null);

    expect(plan.calls).toHaveLength(1);
    expect(plan).toMatchObject({ reach: 'tenant', cannotUndo: null, undoes: null });
    expect(remedy.isDone({ object: open })).toBe(false);
    expect(remedy.isUndone?.({ object: open }, plan)).toBe(true);
    expect(remedy.isDone({ object: after })).toBe(true);
    expect(remedy.isUndone?.({ object: after }, plan)).toBe(false);
    expect(back).toEqual(open);
  });

  it('has nothing to do where it is done, and is another plan where something else stands', () => {
    const done = remedy.plan(finding, {
      object: merge(open, remedy.plan(finding, { object: open }).calls[0]?.body ?? null),
    });

    expect(done.calls).toEqual([]);
    expect(planHash(done)).not.toBe(planHash(remedy.plan(finding, { object: open })));
  });

  it('says in words what it does', () => {
    const plan = remedy.plan(finding, { object: open });

    expect(plan.summary).toMatch(/^[A-Z].*\.$/);
    expect(plan.consequences.length).toBeGreaterThan(0);
    expect(remedy.permission).toMatch(/ReadWrite/);
  });
});

it('never takes a permission that could take the tenant over', () => {
  const takeover = /^(AppRoleAssignment|Application|RoleManagement|Directory)\.ReadWrite/;

  expect(remedies.filter(({ permission }) => permission.split(', ').some((one) => takeover.test(one)))).toEqual([]);
});

it('leaves alone what owners may allow for their groups', () => {
  const remedy = remedies.find(({ id }) => id === 'tighten-user-consent');

  expect(remedy?.plan(finding, { object: open }).calls[0]?.body).toEqual({
    defaultUserRolePermissions: { permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForOwnedResource.team'] },
  });
});
