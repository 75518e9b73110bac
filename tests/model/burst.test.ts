import { noBurst, tellIn } from '../../src/model/burst';

const after = (seconds: number): string => new Date(Date.UTC(2026, 2, 2, 9) + seconds * 1000).toISOString();
/** Where each finding stands that is told at these seconds: `-` alone, or the second its group began. */
const table: readonly { name: string; at: readonly number[]; stand: string }[] = [
  { name: 'five at once stand alone', at: [0, 0, 0, 0, 0], stand: '- - - - -' },
  { name: 'the sixth begins a group', at: [0, 0, 0, 0, 0, 0, 1], stand: '- - - - - 0 0' },
  { name: 'slowly, each stands alone', at: [0, 13, 26, 39, 52, 65], stand: '- - - - - -' },
  { name: 'the window slides', at: [0, 50, 51, 52, 53, 61, 62], stand: '- - - - - - 62' },
  { name: 'a group ends when it has been quiet', at: [0, 0, 0, 0, 0, 0, 70, 71], stand: '- - - - - 0 - -' },
  { name: 'and another begins', at: [0, 0, 0, 0, 0, 0, 70, 70, 70, 70, 70, 70], stand: '- - - - - 0 - - - - - 70' },
  { name: 'an older reading that comes late stands with them', at: [9, 9, 9, 9, 9, 5], stand: '- - - - - 5' },
];

it.each(table)('$name', ({ at, stand }) => {
  let burst = noBurst;
  const stood = at.map((seconds) => {
    burst = tellIn(burst, 'check', after(seconds));
    return burst.groupId === null ? '-' : at.find((one) => burst.groupId === `check:${after(one)}`);
  });

  expect(stood.join(' ')).toBe(stand);
});
