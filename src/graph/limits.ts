import type { Limit } from './bucket';
import type { Service } from './path-template';

/** What Microsoft's limits grow with. */
export interface TenantSize {
  readonly users: number;
  readonly licences: number;
}

/** Of one service: every limit counts on its own. */
export type Limits = Readonly<Partial<Record<Service, readonly Limit[]>>>;

/** Up to so many users: resource units in ten seconds. @see https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits */
const directory = [
  [50, 3500],
  [500, 5000],
  [Number.POSITIVE_INFINITY, 8000],
] as const;

/** Up to so many licences: resource units a minute and a day. @see https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online */
const files = [
  [1000, 1250, 1_200_000],
  [5000, 2500, 2_400_000],
  [15_000, 3750, 3_600_000],
  [50_000, 5000, 4_800_000],
  [Number.POSITIVE_INFINITY, 6250, 6_000_000],
] as const;

const last = <T>(rows: readonly T[], isIt: (row: T) => boolean): T => rows.find(isIt) ?? (rows.at(-1) as T);

/** Resource units that SharePoint and OneDrive give one application in one tenant. */
export function fileUnits({ licences }: Pick<TenantSize, 'licences'>): {
  readonly aMinute: number;
  readonly aDay: number;
} {
  const [, aMinute, aDay] = last(files, ([most]) => licences <= most);
  return { aMinute, aDay };
}

/**
 * Microsoft's documented limits for one application in one tenant of this size; what is not here has none that we could reach.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export function limitsOf(size: TenantSize): Limits {
  const { aMinute, aDay } = fileUnits(size);
  return {
    directory: [{ units: last(directory, ([most]) => size.users <= most)[1], perS: 10 }],
    files: [
      { units: aMinute, perS: 60 },
      { units: aDay, perS: 86_400 },
    ],
    reports: [{ units: 5, perS: 10 }],
    // For all applications of the tenant together, and a refusal does not say how long to wait.
    'identity-protection': [{ units: 1, perS: 1 }],
    'service-health': [
      { units: 240, perS: 60 },
      { units: 800, perS: 3600 },
    ],
    security: [{ units: 150, perS: 60 }],
    subscriptions: [{ units: 1000, perS: 20 }],
    devices: [{ units: 1000, perS: 20 }],
  };
}

/** Resource units by path, before what the query changes. */
const directoryUnits: readonly (readonly [RegExp, number])[] = [
  [/^\/(users|applications|oauth2PermissionGrants)(\/delta)?$/, 2],
  [/^\/servicePrincipals\/[^/]+\/appRole/, 2],
  [/^\/groups\/[^/]+\/(transitiveM|m)embers/, 3],
  [/^\/subscribedSkus/, 3],
];

/** What a request costs its service; `template` is its path without ids, `query` what stands behind the question mark. */
export function unitsOf(service: Service, method: string, template: string, query: string): number {
  if (service === 'directory') {
    const base = directoryUnits.find(([path]) => path.test(template))?.[1] ?? 1;
    const top = Number(/[$]top=(\d+)/.exec(query)?.[1] ?? 100);
    const less = (query.includes('$select=') ? 1 : 0) + (top < 20 ? 1 : 0);
    return Math.max(1, base - less + (query.includes('$expand=') ? 1 : 0));
  }
  if (service !== 'files') return 1;
  if (/\/permissions(\/|$)/.test(template) || /expand=[^&]*permissions/.test(query)) return 5;
  if (method !== 'GET') return 2;
  if (/\/delta$/.test(template)) return /token=/i.test(query) ? 1 : 2;
  return /\/(children|drives|sites|getAllSites|items|lists)$/.test(template) ? 2 : 1;
}
