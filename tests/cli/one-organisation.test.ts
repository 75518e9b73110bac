import { pickOne, withoutFlag } from '../../src/cli/one-organisation';

const several = [{ name: 'Contoso' }, { name: 'Fabrikam & Sons' }];
const alone = [{ name: null }];

it.each([
  [['--days', '7'], undefined, ['--days', '7']],
  [['--organisation', 'Contoso', '--days', '7'], 'Contoso', ['--days', '7']],
  [['FILE', '--organisation', 'Contoso'], 'Contoso', ['FILE']],
  [['--organisation'], '', []],
])('takes the flag out of %j', (args, wanted, rest) => {
  expect(withoutFlag(args)).toEqual({ wanted, rest });
});

it.each([
  { all: alone, command: 'scan', wanted: undefined, picked: alone[0] },
  { all: alone, command: 'scan', wanted: 'Contoso', picked: /only one organisation/ },
  { all: several, command: 'scan', wanted: 'contoso', picked: several[0] },
  { all: several, command: 'scan', wanted: undefined, picked: /Say which .* \(Contoso, Fabrikam & Sons\)/ },
  { all: several, command: 'scan', wanted: 'Tailspin', picked: /no organisation "Tailspin"/ },
  { all: several, command: 'ask', wanted: undefined, picked: several[0] },
])('$command for $wanted', ({ all, command, wanted, picked }) => {
  const one = pickOne<{ readonly name: string | null }>(all, command, wanted);

  if (picked instanceof RegExp) expect(one).toMatch(picked);
  else expect(one).toBe(picked);
});
