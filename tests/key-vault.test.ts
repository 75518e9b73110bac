import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { withVaultSecrets } from '../src/key-vault';

const secrets: Readonly<Record<string, { readonly status: number; readonly body: string }>> = {
  '/secrets/bot-password?api-version=7.4': { status: 200, body: '{"value":"planted-1","id":"x"}' },
  [`/secrets/graph/${'a'.repeat(32)}?api-version=7.4`]: { status: 200, body: '{"value":"planted-2"}' },
  '/secrets/closed?api-version=7.4': { status: 403, body: '{"error":{"message":"planted-3"}}' },
  '/secrets/moved?api-version=7.4': { status: 302, body: '' },
  '/secrets/empty?api-version=7.4': { status: 200, body: '{"value":""}' },
  '/secrets/odd?api-version=7.4': { status: 200, body: 'planted-4' },
};
const asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
const vault = http.createServer(({ url = '', headers }, response) => {
  asked.push({ path: url, authorization: headers.authorization });
  const { status, body } = secrets[url] ?? { status: 404, body: '' };
  response.writeHead(status, { location: '/secrets/bot-password?api-version=7.4' });
  response.end(body);
});
let KEY_VAULT_URL = '';
beforeAll(async () => {
  await new Promise<void>((ok) => vault.listen(0, '127.0.0.1', ok));
  KEY_VAULT_URL = `http://127.0.0.1:${(vault.address() as AddressInfo).port}/`;
});
beforeEach(() => void asked.splice(0));
afterAll(() => void vault.close());

const tokens: string[] = [];
const tokenOf = (clientId: string, scope: string) => async () => {
  tokens.push(`${clientId} ${scope}`);
  return 'a-token';
};
const wrongWith = async (env: Record<string, string>): Promise<string> => {
  try {
    await withVaultSecrets(env, tokenOf);
    return '';
  } catch (error) {
    expect(error).toMatchObject({ code: 'config-invalid' });
    return (error as Error).message;
  }
};

it('puts secrets in the place of their names, and leaves all else as it was', async () => {
  const env = {
    KEY_VAULT_URL,
    KEY_VAULT_CLIENT_ID: 'c1',
    BOT_PASSWORD: 'kv:bot-password',
    CONTOSO: ` kv:graph/${'a'.repeat(32)}`,
    PORT: '1',
  };

  const full = await withVaultSecrets(env, tokenOf);

  expect(full).toEqual({ ...env, BOT_PASSWORD: 'planted-1', CONTOSO: 'planted-2' });
  expect(env.BOT_PASSWORD).toBe('kv:bot-password');
  expect(tokens).toEqual(['c1 https://vault.azure.net/.default']);
  expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer a-token', 'Bearer a-token']);
});

it.each([
  ['nothing is named', { PORT: '3978', KEY_VAULT_URL: 'https://k.vault.azure.net' }],
  ['there is no vault', { PORT: '3978', OTHERS: 'kv:theirs' }],
])('asks nobody where %s', async (_name, env) => {
  expect(await withVaultSecrets(env, () => () => Promise.reject(new Error('asked')))).toBe(env);
});

it('says everything that is wrong in one list, and nothing of what a vault said', async () => {
  const said = await wrongWith({
    KEY_VAULT_URL,
    BOT_PASSWORD: 'kv:closed',
    GRAPH_CLIENT_SECRET: 'kv:none',
    WATCH_CLIENT_SECRET: 'kv:moved',
    REMEDIATION_CLIENT_SECRET: 'kv:../keys/x',
    METRICS_TOKEN: 'kv:odd',
    JOURNAL_KEY: 'kv:empty',
    DATABASE_URL: 'kv:bot-password',
  });

  expect(said.split('\n').map((line) => line.trim())).toEqual([
    'The configuration is not usable:',
    expect.stringMatching(/^BOT_PASSWORD: the vault answered 403 for "closed"; give the identity the role/),
    'GRAPH_CLIENT_SECRET: the vault answered 404 for "none"; there is no such secret',
    'WATCH_CLIENT_SECRET: the vault gave no usable answer for "moved"',
    'REMEDIATION_CLIENT_SECRET: write it like kv:NAME or kv:NAME/VERSION',
    'METRICS_TOKEN: the vault gave no usable answer for "odd"',
    'JOURNAL_KEY: the vault gave no usable answer for "empty"',
  ]);
  expect(said).not.toContain('planted');
  expect(asked.map(({ path }) => path)).not.toContain('/keys/x');
});

it.each([
  ['no address', undefined, 'BOT_PASSWORD: names a secret in a vault; set KEY_VAULT_URL too'],
  ['an address elsewhere', 'https://k.vault.azure.net.evil.example', 'KEY_VAULT_URL: must be https'],
  ['an open one', 'http://k.vault.azure.net', 'KEY_VAULT_URL: must be https'],
  ['none at all', 'k', 'KEY_VAULT_URL: must be https'],
])('sends its token to no place that is no vault: %s', async (_name, url, problem) => {
  tokens.splice(0);

  expect(await wrongWith({ BOT_PASSWORD: 'kv:bot-password', ...(url && { KEY_VAULT_URL: url }) })).toContain(problem);
  expect(tokens).toEqual([]);
});

it('says so where no identity gives a token', async () => {
  const none = withVaultSecrets(
    { KEY_VAULT_URL, BOT_PASSWORD: 'kv:bot-password' },
    () => () => Promise.reject(new Error('planted')),
  );

  await expect(none).rejects.toThrow('KEY_VAULT_URL: no managed identity of this host gave a token');
  expect(asked).toEqual([]);
});
