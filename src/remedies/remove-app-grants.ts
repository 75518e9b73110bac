import { z } from 'zod/v4';
import type { Finding } from '../model/finding';
import type { Plan, Remedy, World } from '../model/remedy';

const grantsOf = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      resourceId: z.string(),
      consentType: z.string().nullish(),
      scope: z.string().nullish(),
    }),
  ),
});

/** One approval holds this many calls. */
const most = 500;

/**
 * What a finding is about: an app's rights for everybody, or one consent. Its id is the app's, or that of `app-grants`:
 * app, service, and `all` or `some`.
 */
function meant({ subjectId }: Pick<Finding, 'subjectId'>) {
  const [clientId = '', resourceId, whose = 'all'] = subjectId.split('/');
  return { clientId, resourceId, isForAll: whose === 'all' };
}

function grantsIn(finding: Pick<Finding, 'subjectId'>, { objects }: World) {
  const { resourceId, isForAll } = meant(finding);
  return grantsOf
    .parse(objects?.grants ?? { value: [] })
    .value.filter((grant) => (grant.consentType !== 'Principal') === isForAll)
    .filter((grant) => resourceId === undefined || grant.resourceId === resourceId)
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/**
 * Takes back what an app was allowed to do in people's names.
 * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete
 */
export const removeAppGrants: Remedy = {
  id: 'remove-app-grants',
  label: 'Take the consent back',
  permission: 'DelegatedPermissionGrant.ReadWrite.All',
  reach: 'tenant',
  seenWithinS: 120,
  looksAt: (finding) => {
    const { clientId } = meant(finding);
    return {
      kind: 'objects',
      paths: { grants: `/oauth2PermissionGrants?$filter=clientId eq '${encodeURIComponent(clientId)}'&$top=999` },
    };
  },
  whyNot: (finding, world) =>
    grantsIn(finding, world).length > most
      ? `More than ${most} people said yes to this app: switch the app off in Entra instead (Enterprise apps, Properties).`
      : undefined,
  plan(finding, world): Plan {
    const grants = grantsIn(finding, world);
    const { isForAll } = meant(finding);
    const scopes = [...new Set(grants.flatMap(({ scope }) => (scope ?? '').split(' ').filter(Boolean)))].toSorted();
    const whose = isForAll ? 'for everybody' : `of ${grants.length} ${grants.length === 1 ? 'person' : 'people'}`;
    return {
      remedyId: 'remove-app-grants',
      findingKey: finding.key,
      summary: `Take back the consent ${whose} that “${finding.subject}” was given: ${scopes.join(', ')}.`,
      consequences: [
        'Everyone who uses the app for this is asked again, or cannot use it any more.',
        'Tokens that the app holds already may work for about an hour. What it copied before stays with it.',
        'Unless people may consent by themselves, only an admin can say yes again.',
      ],
      calls: grants.map(({ id }) => ({ method: 'DELETE', path: `/oauth2PermissionGrants/${encodeURIComponent(id)}` })),
      sees: grants.map(({ id, scope }) => `${id}: ${scope ?? ''}`).join('; ') || 'none',
      reach: 'tenant',
      undo: null,
      cannotUndo: 'Keyholder gives no app any rights: an admin has to consent again.',
      undoes: null,
    };
  },
  isDone: (world, plan) => {
    if (plan === undefined) return grantsOf.parse(world.objects?.grants ?? { value: [] }).value.length === 0;
    const left = new Set(
      grantsOf.parse(world.objects?.grants ?? { value: [] }).value.map(({ id }) => encodeURIComponent(id)),
    );
    return !plan.calls.some(({ path }) => left.has(path.split('/').pop() ?? ''));
  },
};
