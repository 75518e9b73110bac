import type { TeamsAdapter } from '@microsoft/teams-ai';
import { AdapterForMany } from './adapter-for-many';

export interface BotIdentity {
  readonly id: string;
  readonly type: 'SingleTenant' | 'UserAssignedMsi';
  readonly tenantId: string;
  readonly password: string | null;
  readonly certificateThumbprint: string | null;
  readonly certificateKey: string | null;
}

type ClientOptions = ConstructorParameters<typeof TeamsAdapter>[3];

/** null: no authentication, for the demo on loopback only (the configuration refuses it anywhere else). */
export function createAdapter(identity: BotIdentity | null, options: ClientOptions = {}): AdapterForMany {
  return new AdapterForMany(identity ? credentialsOf(identity) : {}, undefined, undefined, options);
}

function credentialsOf(identity: BotIdentity) {
  return {
    MicrosoftAppId: identity.id,
    MicrosoftAppType: identity.type,
    MicrosoftAppTenantId: identity.tenantId,
    ...(identity.password ? { MicrosoftAppPassword: identity.password } : {}),
    ...(identity.certificateThumbprint ? { CertificateThumbprint: identity.certificateThumbprint } : {}),
    ...(identity.certificateKey ? { CertificatePrivateKey: identity.certificateKey } : {}),
  };
}
