import type { CheckCase } from '../cases';

const covered = { areaId: 'sharing', title: 'Sharing and guests', duties: 7, nobody: 0, left: 0, old: 0 };

export const cases: readonly CheckCase<'duty'>[] = [
  { name: 'accepts an area in which everything has an owner', given: covered, expect: undefined },
  {
    name: 'flags an area that nobody owns',
    given: { ...covered, nobody: 7 },
    expect: { severity: 'low', because: 'Sharing and guests: nobody owns its duties' },
  },
  {
    name: 'flags one duty among others',
    given: { ...covered, nobody: 1 },
    expect: { because: 'Sharing and guests: nobody owns 1 of 7 duties' },
  },
  {
    name: 'flags an owner who left',
    given: { ...covered, left: 7 },
    expect: { because: 'Sharing and guests: the owner of 7 left' },
  },
  {
    name: 'flags what was confirmed too long ago',
    given: { ...covered, nobody: 1, old: 6 },
    expect: { because: 'Sharing and guests: nobody owns 1 of 7 duties, 6 not confirmed for 12 months' },
  },
];
