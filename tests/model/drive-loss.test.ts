import { extensionOf, findLoss, type HourOfActivity } from '../../src/model/drive-loss';
import { activityOf } from '../../src/tenant/watch-loss';

const at = '2026-03-28T12:30:00.000Z';
const hoursAgo = (hours: number, deleted: number, renamed = 0): HourOfActivity => ({
  hour: new Date(Date.parse('2026-03-28T12:00:00Z') - hours * 3_600_000).toISOString(),
  deleted,
  renamed,
});

it.each<[string, readonly HourOfActivity[], object | undefined]>([
  ['nothing', [], undefined],
  ['49 in a quiet drive', [hoursAgo(1, 49)], undefined],
  ['50 in a quiet drive', [hoursAgo(1, 50)], { deleted: 50, usualDeleted: 0 }],
  ['spread over the day', [hoursAgo(20, 30), hoursAgo(1, 30)], { deleted: 60, beganAt: hoursAgo(20, 0).hour }],
  ['one file in the morning began no burst', [hoursAgo(20, 1), hoursAgo(0, 90)], { beganAt: hoursAgo(0, 0).hour }],
  ['400 where 100 are usual', [hoursAgo(1, 400), hoursAgo(30, 100)], undefined],
  ['500 where 100 are usual', [hoursAgo(1, 500), hoursAgo(30, 60), hoursAgo(31, 40)], { usualDeleted: 100 }],
  ['renames', [hoursAgo(1, 0, 60)], { renamed: 60 }],
  ['two days ago', [hoursAgo(50, 500)], undefined],
])('%s', (_name, hours, expected) => {
  const found = findLoss(hours, at);

  if (expected) expect(found).toMatchObject(expected);
  else expect(found).toBeUndefined();
});

it.each([
  ['a.DOCX', 'docx'],
  ['x.locked', 'locked'],
  ['no extension', ''],
  ['Minutes. And a sentence that follows', ''],
  ['.hidden', 'hidden'],
])('the kind of %s', (name, expected) => expect(extensionOf(name)).toBe(expected));

const item = (change: object) => ({
  id: 'i',
  name: 'a.docx',
  webUrl: null,
  isFolder: false,
  isShared: false,
  isSharingChanged: false,
  isDeleted: false,
  createdAt: '2026-01-01T00:00:00Z',
  ...change,
});

it('counts deletions, and old files with a kind that was never there', () => {
  const drive = { readAt: '2026-03-01T00:00:00.000Z', extensions: ['docx'] };
  const items = [
    item({ isDeleted: true, name: null }),
    item({ name: 'a.locked' }),
    item({ name: 'new.heic', createdAt: '2026-03-28T12:00:00Z' }),
    item({ name: 'b.docx' }),
    item({ name: 'folder.v2', isFolder: true }),
  ];

  expect(activityOf(drive, { items }, { at, isWhole: false })).toMatchObject({
    deleted: 1,
    renamed: 1,
    newExtensions: ['heic'],
  });
  expect(activityOf(drive, { items }, { at, isWhole: true })).toMatchObject({ deleted: 0, renamed: 0 });
  // Its kinds are not known: what looks new may be old.
  expect(activityOf({ ...drive, extensions: null }, { items }, { at, isWhole: false })).toMatchObject({
    deleted: 1,
    renamed: 0,
    newExtensions: [],
  });
});
