import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../src/config';
import { configsOf } from '../src/config-organisations';

const id = (n: number): string => `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-config-'));
const file = path.join(folder, 'organisations.json');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const contoso = {
  name: 'Contoso',
  tenantId: id(10),
  adminGroupId: id(11),
  leadGroupId: id(12),
  read: { clientId: id(13), secretVariable: 'CONTOSO_READ' },
  fix: { clientId: id(14), certificatePath: '/run/contoso.pem' },
  journalKeyVariable: 'CONTOSO_KEY',
};
const fabrikam = {
  name: 'Fabrikam & Sons',
  tenantId: id(20),
  adminGroupId: id(21),
  leadGroupId: id(22),
  read: { clientId: id(23) },
};
const provider = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://keyholder.provider.example',
  BOT_ID: id(1),
  BOT_PASSWORD: 'secret-1',
  TENANT_ID: id(2),
  GRAPH_CLIENT_ID: id(3),
  DATABASE_URL: 'postgresql://keyholder@db/keyholder',
  ORGANISATIONS: file,
  CONTOSO_READ: 'secret-2',
  CONTOSO_KEY: 'secret-3',
};
type Env = Readonly<Record<string, string | undefined>>;
const read = (list: unknown, env: Env = provider, part: 'bot' | 'fixer' = 'bot') => {
  fs.writeFileSync(file, typeof list === 'string' ? list : JSON.stringify(list));
  return readConfig(env, part);
};
const linesOf = (...given: Parameters<typeof read>): readonly string[] => {
  try {
    read(...given);
    return [];
  } catch (error) {
    const [, ...lines] = (error as Error).message.split('\n');
    return lines.map((line) => line.trim());
  }
};

it('is one organisation without a name where nobody lists any', () => {
  const config = readConfig({});

  expect(configsOf(config)).toEqual([config]);
  expect(config).toMatchObject({ organisationName: null, organisations: [], teamsTenantId: config.tenantId });
});

it('gives each its own, and the provider’s for the rest', () => {
  const config = read([contoso, fabrikam]);
  const [a, b] = configsOf(config);

  expect(config).toMatchObject({ tenantId: id(2), teamsTenantId: id(2), read: { clientId: id(3) } });
  expect(a).toMatchObject({
    organisationName: 'Contoso',
    tenantId: id(10),
    teamsTenantId: id(2),
    adminGroupId: id(11),
    leadGroupId: id(12),
    read: { clientId: id(13), secret: 'secret-2', certificatePath: null },
    watch: null,
    fix: { clientId: id(14), secret: null, certificatePath: '/run/contoso.pem' },
    journalKey: 'secret-3',
    bot: { id: id(1) },
  });
  expect(b).toMatchObject({ organisationName: 'Fabrikam & Sons', fix: null, journalKey: null });
  expect(a?.dataDir).not.toBe(b?.dataDir);
});

const refused: readonly { name: string; list: unknown; env?: Env; says: readonly string[] }[] = [
  { name: 'no JSON', list: '[', says: [`ORGANISATIONS: ${file} is no JSON`] },
  { name: 'nobody', list: [], says: ['ORGANISATIONS: names nobody'] },
  {
    name: 'two with one name, one tenant or one key',
    list: [contoso, { ...contoso, name: 'contoso' }],
    says: ['name', 'tenantId', 'journalKeyVariable'].map(
      (field) => `ORGANISATIONS: contoso: ${field}: another organisation has it already`,
    ),
  },
  {
    name: 'secrets that are not there',
    list: [contoso, fabrikam],
    env: { ...provider, CONTOSO_READ: '', CONTOSO_KEY: undefined },
    says: [
      'ORGANISATIONS: Contoso: read.secretVariable: CONTOSO_READ is not set',
      'ORGANISATIONS: Contoso: journalKeyVariable: CONTOSO_KEY is not set',
    ],
  },
  {
    name: 'an organisation that cannot be read',
    list: [{ ...fabrikam, read: undefined }],
    says: ['ORGANISATIONS: Fabrikam & Sons: read: missing; the read-only registration in its tenant'],
  },
  {
    name: 'what is each one’s own in the environment',
    list: [fabrikam],
    env: { ...provider, ADMIN_GROUP_ID: id(30), REMEDIATION_CLIENT_ID: id(31) },
    says: ['ADMIN_GROUP_ID', 'REMEDIATION_CLIENT_ID'].map(
      (name) => `${name}: each organisation has its own; name it in the file of ORGANISATIONS`,
    ),
  },
  {
    name: 'a fix identity where the fixer alone holds it',
    list: [contoso],
    env: { ...provider, FIXES: 'apart' },
    says: [
      'ORGANISATIONS: Contoso: fix: with FIXES=apart only the fixer holds it; leave it out of the file that the bot reads',
    ],
  },
];
it.each(refused)('refuses $name', ({ list, env, says }) => {
  expect(linesOf(list, env)).toEqual(says);
});

it('names the organisation and the field, or the place in the list, for what has no shape', () => {
  const lines = linesOf([
    { ...fabrikam, leadGroupId: 'leads' },
    { tenantId: id(9) },
    { ...fabrikam, secret: 'secret-9' },
  ]);

  expect(lines.some((line) => line.startsWith('ORGANISATIONS: Fabrikam & Sons: leadGroupId: '))).toBe(true);
  expect(lines.some((line) => line.startsWith('ORGANISATIONS: number 2: name: '))).toBe(true);
  expect(lines.join()).not.toContain('secret-9');
});

it('says all that is wrong at once', () => {
  expect(linesOf([fabrikam, fabrikam], { ...provider, PUBLIC_URL: undefined }).length).toBe(3);
});

it('lets the fixer hold each one’s', () => {
  expect(linesOf([contoso], { ...provider, BOT_ID: undefined, PUBLIC_URL: undefined }, 'fixer')).toEqual([]);
});
