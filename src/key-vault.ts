import { z } from 'zod/v4';
import { variableNames } from './config-variables';
import { azureToken } from './graph/tokens';
import { AppError } from './model/errors';

type Env = Readonly<Record<string, string | undefined>>;
type TokenOf = (clientId: string, scope: string) => () => Promise<string>;

const timeoutMs = 15_000;
/** The token goes nowhere else. Each cloud has its own name, and its tokens are for that name. */
const vaultHost = /^[a-z0-9-]+\.(vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net))$/i;
const reference = /^kv:([0-9a-zA-Z-]{1,127})(?:\/([0-9a-f]{32}))?$/;
const secretBody = z.object({ value: z.string().min(1) });
const todos: Readonly<Record<number, string>> = {
  401: 'the identity is not of the vault’s tenant',
  403: 'give the identity the role "Key Vault Secrets User", and this host a way to the vault',
  404: 'there is no such secret',
};

/**
 * The environment with the secrets that it names: `kv:NAME` stands for the secret NAME in the vault of KEY_VAULT_URL, read
 * once, at start, with the host's managed identity. Where nothing is named so, nothing is asked.
 * @throws AppError 'config-invalid' with one line for every variable that could not be read
 * @see https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret/get-secret
 */
export async function withVaultSecrets(env: Env, tokenOf: TokenOf = ofManagedIdentity): Promise<Env> {
  const named = Object.entries(env).flatMap(([name, text]) =>
    text?.trim().startsWith('kv:') ? [[name, text.trim()] as const] : [],
  );
  const given = env.KEY_VAULT_URL?.trim();
  if (!given) {
    // Of what is not ours it may mean anything.
    const ours = named.filter(([name]) => variableNames.includes(name));
    if (ours.length > 0)
      throw invalid(ours.map(([name]) => `${name}: names a secret in a vault; set KEY_VAULT_URL too`));
    return env;
  }
  if (named.length === 0) return env;
  const vault = vaultAt(given);
  const getToken = tokenOf(env.KEY_VAULT_CLIENT_ID?.trim() ?? '', vault.scope);
  const token = await getToken().catch((cause: unknown) => {
    throw new AppError('config-invalid', 'KEY_VAULT_URL: no managed identity of this host gave a token', {}, { cause });
  });
  const read = await Promise.all(
    named.map(async ([name, text]) => [name, await readSecret(vault.url, token, text)] as const),
  );
  const problems = read.flatMap(([name, one]) => ('problem' in one ? [`${name}: ${one.problem}`] : []));
  if (problems.length > 0) throw invalid(problems);
  return { ...env, ...Object.fromEntries(read.map(([name, one]) => [name, 'value' in one ? one.value : undefined])) };
}

/** @throws AppError 'config-invalid' when it is no vault's address */
function vaultAt(given: string): { readonly url: string; readonly scope: string } {
  const { protocol, hostname, origin } = URL.canParse(given) ? new URL(given) : new URL('none:');
  const cloud = vaultHost.exec(hostname)?.[1];
  if (protocol === 'https:' && cloud) return { url: origin, scope: `https://${cloud.toLowerCase()}/.default` };
  if (protocol === 'http:' && hostname === '127.0.0.1')
    return { url: origin, scope: 'https://vault.azure.net/.default' };
  throw invalid(['KEY_VAULT_URL: must be https://NAME.vault.azure.net']);
}

/** What a vault says in its errors is not repeated. */
async function readSecret(
  vault: string,
  token: string,
  text: string,
): Promise<{ readonly value: string } | { readonly problem: string }> {
  const [, secret, version] = reference.exec(text) ?? [];
  if (!secret) return { problem: 'write it like kv:NAME or kv:NAME/VERSION' };
  try {
    const response = await fetch(`${vault}/secrets/${secret}${version ? `/${version}` : ''}?api-version=7.4`, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok)
      return {
        problem: `the vault answered ${response.status} for "${secret}"; ${todos[response.status] ?? 'start again'}`,
      };
    return secretBody.parse(await response.json());
  } catch {
    return { problem: `the vault gave no usable answer for "${secret}"` };
  }
}

const ofManagedIdentity: TokenOf = (clientId, scope) =>
  azureToken({ tenantId: '', clientId, managedIdentity: true }, scope);

const invalid = (lines: readonly string[]): AppError =>
  new AppError('config-invalid', `The configuration is not usable:\n  ${lines.join('\n  ')}`);
