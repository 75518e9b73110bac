import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../src/config';
import { variableNames } from '../src/config-variables';

const id = (n: number): string => `11111111-2222-4333-8444-${String(n).padStart(12, '0')}`;
const real = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://keyholder.contoso.example',
  BOT_ID: id(1),
  BOT_PASSWORD: 'secret-1',
  TENANT_ID: id(2),
  GRAPH_CLIENT_ID: id(3),
  GRAPH_CLIENT_SECRET: 'secret-2',
  REMEDIATION_CLIENT_ID: id(4),
  REMEDIATION_CERTIFICATE_PATH: '/run/fix.pem',
  WATCH_CLIENT_ID: id(5),
  ADMIN_GROUP_ID: id(6),
  LEAD_GROUP_ID: id(7),
  DATABASE_URL: 'postgresql://keyholder@db/keyholder',
};
type Env = Readonly<Record<string, string | undefined>>;
const linesOf = (env: Env): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'config-invalid' });
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
};
/** Which variables are named, each at the beginning of its line. */
const namedIn = (env: Env): readonly string[] => linesOf(env).map((line) => line.split(':')[0] ?? '');

it('is the demo on loopback when nothing is set', () => {
  const config = readConfig({});

  expect(config).toMatchObject({
    demo: true,
    production: false,
    host: '127.0.0.1',
    port: 3978,
    playground: true,
    bot: null,
    read: null,
    fix: null,
    fixesApart: false,
    databaseUrl: null,
    faultAt: null,
  });
  expect(config.tenantId).toBe('dece0000-0000-4000-8000-000000000001');
  expect(config.demoTenant).toMatchObject({ port: 3979, users: 240, sites: 40 });
  expect(Object.isFrozen(config)).toBe(true);
});

it('takes a variable that is empty or blank as not set', () => {
  expect(readConfig({ PORT: '', BOT_ID: '', DEMO_USERS: '  ', HOST: ' ' })).toEqual(readConfig({}));
});

it('takes a full real set', () => {
  const config = readConfig(real);

  expect(config).toMatchObject({
    demo: false,
    production: true,
    playground: false,
    tenantId: id(2),
    publicUrl: real.PUBLIC_URL,
  });
  expect(config.bot).toEqual({
    id: id(1),
    type: 'SingleTenant',
    tenantId: id(2),
    password: 'secret-1',
    certificateThumbprint: null,
    certificateKey: null,
  });
  expect(config.read).toEqual({ clientId: id(3), secret: 'secret-2', certificatePath: null });
  expect(config.fix).toEqual({ clientId: id(4), secret: null, certificatePath: '/run/fix.pem' });
  expect(config.watch).toEqual({ clientId: id(5), secret: null, certificatePath: null });
});

const accepted: readonly { name: string; env: Env }[] = [
  { name: 'the demo on ::1', env: { HOST: '::1' } },
  { name: 'another Graph server in the demo', env: { GRAPH_BASE_URL: 'http://127.0.0.1:3979' } },
  {
    name: 'no fix and no watch identity',
    env: { ...real, REMEDIATION_CLIENT_ID: undefined, WATCH_CLIENT_ID: undefined },
  },
  { name: 'a bot with a managed identity', env: { ...real, BOT_TYPE: 'UserAssignedMsi', BOT_PASSWORD: undefined } },
  {
    name: 'a bot with a certificate',
    env: { ...real, BOT_PASSWORD: undefined, BOT_CERTIFICATE_THUMBPRINT: 'AB', BOT_CERTIFICATE_KEY: 'pem' },
  },
];
it.each(accepted)('accepts $name', ({ env }) => {
  expect(linesOf(env)).toEqual([]);
});

const refused: readonly { name: string; env: Env; names: readonly string[] }[] = [
  { name: 'production without a bot', env: { NODE_ENV: 'production' }, names: ['BOT_ID'] },
  { name: 'the demo off loopback', env: { HOST: '0.0.0.0' }, names: ['HOST'] },
  {
    name: 'a bot and nothing else',
    env: { BOT_ID: id(1) },
    names: ['TENANT_ID', 'GRAPH_CLIENT_ID', 'ADMIN_GROUP_ID', 'LEAD_GROUP_ID', 'PUBLIC_URL', 'BOT_PASSWORD'],
  },
  { name: 'a tenant without a bot', env: { ...real, NODE_ENV: undefined, BOT_ID: undefined }, names: ['BOT_ID'] },
  { name: 'a tenant without a bot in production, said once', env: { ...real, BOT_ID: undefined }, names: ['BOT_ID'] },
  { name: 'no secret for the bot', env: { ...real, BOT_PASSWORD: undefined }, names: ['BOT_PASSWORD'] },
  {
    name: 'half a certificate',
    env: { ...real, BOT_PASSWORD: undefined, BOT_CERTIFICATE_KEY: 'pem' },
    names: ['BOT_PASSWORD'],
  },
  { name: 'a managed identity with a secret', env: { ...real, BOT_TYPE: 'UserAssignedMsi' }, names: ['BOT_PASSWORD'] },
  {
    name: 'plain http outside',
    env: { ...real, PUBLIC_URL: 'http://a.example', GRAPH_BASE_URL: 'http://b.example' },
    names: ['PUBLIC_URL', 'GRAPH_BASE_URL'],
  },
  {
    name: 'a fixer apart, and no server to meet in',
    env: { ...real, REMEDIATION_CLIENT_ID: undefined, FIXES: 'apart', DATABASE_URL: undefined },
    names: ['DATABASE_URL'],
  },
  {
    name: 'a fixer apart whose identity the bot holds too',
    env: { ...real, FIXES: 'apart', DATABASE_URL: 'postgres://db/k' },
    names: ['REMEDIATION_CLIENT_ID'],
  },
  { name: 'a fault outside the demo', env: { ...real, FAULT_AT: 'after-call' }, names: ['FAULT_AT'] },
  {
    name: 'everything that is no value, in one list',
    env: {
      PORT: '70000',
      LOG_LEVEL: 'loud',
      OTEL_EXPORTER_OTLP_HEADERS: 'planted',
      OTEL_TRACES_SAMPLER_ARG: '2',
      BOT_ID: 'x',
      TENANT_ID: '1',
      PUBLIC_URL: 'ftp://a',
      DATABASE_URL: 'mysql://a',
      MFA_GRACE_HOURS: '-1',
      POLL_DRIVES_S: '1',
      DEMO_USERS: '1.5',
      PLAYGROUND: 'yes',
      FAULT_AT: 'never',
    },
    names: [
      'PORT',
      'LOG_LEVEL',
      'OTEL_EXPORTER_OTLP_HEADERS',
      'OTEL_TRACES_SAMPLER_ARG',
      'BOT_ID',
      'TENANT_ID',
      'PUBLIC_URL',
      'DATABASE_URL',
      'MFA_GRACE_HOURS',
      'POLL_DRIVES_S',
      'DEMO_USERS',
      'PLAYGROUND',
      'FAULT_AT',
    ],
  },
];
it.each(refused)('refuses $name', ({ env, names }) => {
  expect(namedIn(env).toSorted()).toEqual(names.toSorted());
});

it('never repeats a secret in what it says', () => {
  expect(
    linesOf({ ...real, DATABASE_URL: 'mysql://keyholder:secret-3@db', LEAD_GROUP_ID: 'secret-4' }).join(),
  ).not.toMatch(/secret-/);
});

it('env/.env.sample names what is read, with its defaults', () => {
  const sample = fs.readFileSync(path.join(__dirname, '../env/.env.sample'), 'utf8');
  const pairs = sample.split('\n').flatMap((line) => {
    const match = /^([A-Z_]+)=(.*)$/.exec(line);
    return match ? [[match[1] ?? '', match[2] ?? ''] as const] : [];
  });

  expect(pairs.map(([name]) => name).toSorted()).toEqual(variableNames.toSorted());
  expect(readConfig(Object.fromEntries(pairs))).toEqual(readConfig({}));
});

it('names in the README only variables that there are', () => {
  const readme = fs.readFileSync(path.join(__dirname, '../README.md'), 'utf8');
  const named = [...readme.matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`/g)].map((match) => match[1] ?? '');

  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !variableNames.includes(name) && name !== 'TEST_DATABASE_URL')).toEqual([]);
});

describe('the fixer', () => {
  const own = {
    ...real,
    BOT_ID: undefined,
    BOT_PASSWORD: undefined,
    PUBLIC_URL: undefined,
    DATABASE_URL: 'postgres://db/k',
  };

  it('needs nothing of Teams', () => {
    expect(readConfig(own, 'fixer')).toMatchObject({ bot: null, fix: { clientId: id(4) } });
  });

  it('needs its identity, a server, and to know the leads', () => {
    const without = { ...own, REMEDIATION_CLIENT_ID: undefined, DATABASE_URL: undefined, LEAD_GROUP_ID: undefined };

    expect(() => readConfig(without, 'fixer')).toThrow(/DATABASE_URL[\s\S]*REMEDIATION_CLIENT_ID[\s\S]*LEAD_GROUP_ID/);
  });
});
