import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import { AppError } from '../model/errors';

export type AppIdentity =
  | { readonly tenantId: string; readonly clientId: string; readonly secret: string }
  | { readonly tenantId: string; readonly clientId: string; readonly certificatePath: string }
  | { readonly tenantId: string; readonly clientId: string; readonly managedIdentity: true };

/** A registration's token for Graph; the library keeps it and fetches the next one in time. */
export function azureToken(
  identity: AppIdentity,
  scope = 'https://graph.microsoft.com/.default',
): () => Promise<string> {
  const credential = credentialOf(identity);
  return async () => {
    const token = await credential.getToken(scope);
    if (token === null) throw new AppError('graph-failed', 'the identity platform gave no token');
    return token.token;
  };
}

/** One text for ever: the demo tenant's identities. */
export const fixedToken =
  (text: string): (() => Promise<string>) =>
  async () =>
    text;

function credentialOf(identity: AppIdentity): TokenCredential {
  const { tenantId, clientId } = identity;
  if ('secret' in identity) return new ClientSecretCredential(tenantId, clientId, identity.secret);
  if ('certificatePath' in identity) {
    return new ClientCertificateCredential(tenantId, clientId, { certificatePath: identity.certificatePath });
  }
  // Without an id it is the host's own.
  return clientId === '' ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
}
