import { dutySentenceOf } from '../../src/bot/duty-sentences';
import { areaCalled, areas, findArea } from '../../src/knowledge/areas';
import { topics } from '../../src/knowledge/topics';

const rows: readonly (readonly [string, ReturnType<typeof dutySentenceOf>])[] = [
  ['owners', { kind: 'owners' }],
  ['show owners', { kind: 'owners' }],
  ['who owns what?', { kind: 'owners' }],
  ['who owns what here', { kind: 'owners' }],
  ['show me who owns which duty in our company', { kind: 'owners' }],
  ['which duties have no owner?', { kind: 'owners', isWithout: true }],
  ['duties without an owner', { kind: 'owners', isWithout: true }],
  ['show me all duties that have no owner yet', { kind: 'owners', isWithout: true }],
  ["which of our areas don't have an owner?", { kind: 'owners', isWithout: true }],
  ['which duties does nobody own', { kind: 'owners', isWithout: true }],
  ['which groups have no owner?', undefined],
  ['teams without an owner', undefined],
  ['which duties have no owner at microsoft', undefined],
  ['who owns what we upload?', undefined],
  ['set owner', { kind: 'set-owner', what: '' }],
  ['set an owner for backups', { kind: 'set-owner', what: 'backups' }],
  ['who owns backups?', { kind: 'who-owns', areaId: 'backup-and-recovery' }],
  ['who owns our data in the cloud?', undefined],
  ['backups are owned by stella staff', { kind: 'named', what: 'backups', who: 'stella staff' }],
  ['is it true that our data is owned by microsoft?', undefined],
  ['our data is owned by microsoft', undefined],
  ['our data is owned by us', undefined],
  ['who is responsible for backups', undefined],
];

it.each(rows)('%s', (line, expected) => {
  expect(dutySentenceOf(line)).toEqual(expected);
});

it('every topic stands in an area with a title, and no two areas are called the same', () => {
  const names = areas.flatMap(({ id, title, aliases }) => [id, title.toLowerCase(), ...aliases]);

  expect(topics.filter(({ area }) => findArea(area) === undefined).map(({ id }) => id)).toEqual([]);
  for (const one of areas) for (const name of new Set([one.id, ...one.aliases])) expect(areaCalled(name)).toBe(one);
  expect(
    names.filter(
      (name, n) =>
        names.indexOf(name) !== n && areaCalled(name)?.title.toLowerCase() !== name && areaCalled(name)?.id !== name,
    ),
  ).toEqual([]);
});
