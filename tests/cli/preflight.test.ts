import { type PreflightLine, printGrantScript, printPreflight } from '../../src/cli/preflight';

const line = (more: Partial<PreflightLine> = {}): PreflightLine => ({
  name: 'users',
  label: 'Accounts',
  permission: 'User.Read.All',
  licence: null,
  outcome: { kind: 'ran' },
  cure: '',
  checks: ['Accounts without MFA'],
  saysLess: [],
  ...more,
});
const printed = async (work: (print: (text: string) => void) => Promise<unknown>) => {
  const lines: string[] = [];
  const exit = await work((text) => void lines.push(text));
  return { exit, text: lines.join('\n') };
};

it('says that everything can be seen', async () => {
  const { exit, text } = await printed((print) => printPreflight([line()], print));

  expect(exit).toBe(0);
  expect(text).toContain('can see');
  expect(text).toContain('Everything can be seen.');
});

it('says of each gap why, what would close it, and what stays unchecked', async () => {
  const dark = line({
    outcome: { kind: 'skipped', reason: 'no-permission', detail: 'Graph answered 403' },
    cure: 'Grant User.Read.All (application) to the read-only registration.',
    saysLess: ['Accounts at risk'],
  });
  const { exit, text } = await printed((print) => printPreflight([line(), dark], print));

  expect(exit).toBe(1);
  expect(text).toMatch(/CANNOT.*Accounts/);
  expect(text).toContain('Grant User.Read.All (application)');
  expect(text).toContain('Not checked without it: Accounts without MFA.');
  expect(text).toContain('Says less without it: Accounts at risk.');
});

it('prints the commands that grant, for both shells, and nothing that is not named', async () => {
  const { text } = await printed((print) =>
    printGrantScript([{ title: 'Reading', variable: 'GRAPH_CLIENT_ID', permissions: ['User.Read.All'] }], print),
  );

  expect(text).toContain('az ad app permission add --id $GRAPH_CLIENT_ID');
  expect(text).toContain('New-MgServicePrincipalAppRoleAssignment');
  expect(text.match(/[A-Z]\w+\.(Read|ReadWrite)\.\w+/g)).toEqual(['User.Read.All', 'User.Read.All']);
});
