import { joinId } from '../../src/model/check';
import { openTestDb, type TestDb } from '../open-test-db';
import { lookAt, seeds } from './look';

const SETTINGS = '/admin/sharepoint/settings';
const wholeLink = 'sharing.organization-link-open';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

/** Each check of one setting, what the demo tenant says of it, and a change that mends it. */
const settings = [
  ['sharing.tenant-too-open', 'anyone', { sharingCapability: 'externalUserSharingOnly' }],
  ['sharing.guests-may-reshare', 'guestsReshare', { isResharingByExternalUsersEnabled: false }],
  [
    'sharing.domain-list-missing',
    'noDomainList',
    { sharingDomainRestrictionMode: 'blockList', sharingBlockedDomainList: ['freemail.example'] },
  ],
  ['sharing.legacy-protocols-on', 'legacyProtocols', { isLegacyAuthProtocolsEnabled: false }],
  ['sharing.unmanaged-sync-allowed', 'unmanagedSync', { isUnmanagedSyncAppForTenantRestricted: true }],
  ['sharing.idle-sign-out-off', 'noIdleSignOut', { idleSessionSignOut: { isEnabled: true } }],
  ['sharing.leaver-onedrive-kept-short', 'leaverOneDriveDays', { deletedUserPersonalSiteRetentionPeriodInDays: 90 }],
] as const;

it.each(seeds)('finds the settings that are wrong, and the links for everybody, and no other: %s', async (seed) => {
  const look = await lookAt(store, { seed, itemsPerSite: 60 });
  await look.read();
  await look.readDrives();

  const truth = look.demo.truth();
  for (const [checkId, name] of settings) {
    const said = truth.services.sharing[name];
    const isWrong = typeof said === 'number' ? said <= 30 : said;
    expect([checkId, await look.standing(checkId)]).toEqual([checkId, isWrong ? ['tenant'] : []]);
    expect(await look.skipped(checkId)).toEqual([]);
  }
  const idOf = (one: (typeof truth.organizationLinks)[number]) => joinId(one.driveId, one.itemId, one.permissionId);
  expect(await look.standing(wholeLink)).toEqual(truth.organizationLinks.map(idOf).sort());
  expect(await look.standing('sharing.anonymous-link-open')).toEqual(truth.anonymousLinks.map(idOf).sort());
  await look.read();
  expect(await look.standing('sharing.anonymous-links-can-edit')).toEqual(truth.anonymousCanEdit > 0 ? ['tenant'] : []);
  expect(await look.standing('sharing.anonymous-links-without-end')).toEqual(
    truth.anonymousWithoutEnd > 0 ? ['tenant'] : [],
  );
});

it('without the permission for sites what rests on links is skipped, not passed', async () => {
  const look = await lookAt(store, { withoutPermissions: ['Sites.Read.All'] });
  await look.read();
  await look.readDrives();
  await look.read();

  for (const checkId of ['can-edit', 'without-end'].map((end) => `sharing.anonymous-links-${end}`)) {
    expect(await look.standing(checkId)).toEqual([]);
    expect(await look.skipped(checkId)).not.toEqual([]);
  }
});

it('without the permission every one of them is skipped, and nothing is found', async () => {
  const look = await lookAt(store, { withoutPermissions: ['SharePointTenantSettings.Read.All'] });
  await look.read();

  for (const [checkId] of settings) {
    expect(await look.standing(checkId)).toEqual([]);
    expect(await look.skipped(checkId)).toEqual(['no-permission']);
  }
});

it('a setting that is mended is gone, and one that Graph no longer says is skipped, not passed', async () => {
  const look = await lookAt(store, { seed: 'truth-0' });
  await look.read();
  const { demo } = look;

  for (const [, , change] of settings) await demo.call('PATCH', SETTINGS, { body: change });
  look.moveDays(1);
  await look.read();
  const mended = await Promise.all(settings.map(([checkId]) => look.standing(checkId)));
  await demo.call('PATCH', SETTINGS, { body: { sharingCapability: 'externalUserAndGuestSharing' } });
  look.moveDays(1);
  await look.read();
  const back = await look.standing('sharing.tenant-too-open');
  await demo.call('PATCH', SETTINGS, { body: { sharingCapability: 'unknownFutureValue' } });
  look.moveDays(1);
  await look.read();

  expect(mended.flat()).toEqual([]);
  expect(back).toEqual(['tenant']);
  expect(await look.skipped('sharing.tenant-too-open')).toEqual(['not-readable']);
  expect(await look.standing('sharing.tenant-too-open')).toEqual(['tenant']);
});
