import { splitId } from '../../src/model/check';
import { outsideId } from '../../src/model/outside-id';

const gil = { driveId: 'b!d', itemId: 'i/1', permissionId: 'p', who: 'gil@fabrikam.example' };

it('names the place, and nobody', () => {
  const [driveId, itemId, permissionId, hash] = splitId(outsideId(gil));

  expect([driveId, itemId, permissionId]).toEqual(['b!d', 'i/1', 'p']);
  expect(hash).toMatch(/^[0-9a-f]{32}$/);
});

it.each([
  { name: 'another person', other: { ...gil, who: 'ann@fabrikam.example' } },
  { name: 'the same person elsewhere', other: { ...gil, itemId: 'i/2' } },
])('is another for $name', ({ other }) => {
  expect(splitId(outsideId(other))[3]).not.toBe(splitId(outsideId(gil))[3]);
});
