import { z } from 'zod/v4';
import type { MethodKind } from '../model/tenant';
import type { Graph } from './graph';
import { graphPath } from './graph-path';
import { rowPages } from './paging';

const row = z.object({ '@odata.type': z.string() });

/**
 * The authentication methods that a person has right now. Permission: UserAuthenticationMethod.Read.All.
 * @see https://learn.microsoft.com/graph/api/authentication-list-methods
 */
export async function readMethods(graph: Graph, userId: string, signal?: AbortSignal): Promise<readonly MethodKind[]> {
  const found: MethodKind[] = [];
  for await (const rows of rowPages(graph, graphPath`/users/${userId}/authentication/methods`, row, { signal })) {
    found.push(...rows.map((method) => asKind(method['@odata.type'])));
  }
  return found;
}

/** `#microsoft.graph.fido2AuthenticationMethod` → `fido2` */
const asKind = (type: string): MethodKind =>
  type.replace(/^#?microsoft\.graph\./, '').replace(/AuthenticationMethod$/, '');

/**
 * Named one by one: a password, an email address (reset only) and a temporary access pass are no second factor, and
 * a kind that we do not know is not taken for one.
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods
 */
const mfaKinds: ReadonlySet<MethodKind> = new Set([
  'microsoftAuthenticator',
  'passwordlessMicrosoftAuthenticator',
  'fido2',
  'windowsHelloForBusiness',
  'platformCredential',
  'phone',
  'softwareOath',
  'hardwareOath',
  'external',
]);

export const hasMfaMethod = (kinds: readonly MethodKind[]): boolean => kinds.some((kind) => mfaKinds.has(kind));
