import { z } from 'zod/v4';
import { dayMs } from '../../model/durations';
import type { EmergencySignIns, NamedEmergencyAccount } from '../../model/objects/emergency';
import { rowPages } from '../paging';
import { readAccounts } from '../read-accounts';
import { defineCollection } from './define';

const accountRow = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    userPrincipalName: z.string().nullish(),
    accountEnabled: z.boolean().nullish(),
  })
  .transform(
    (wire): NamedEmergencyAccount => ({
      id: wire.id,
      displayName: wire.displayName ?? wire.id,
      userPrincipalName: wire.userPrincipalName ?? '',
      isEnabled: wire.accountEnabled === true,
    }),
  );

/** How these accounts stand now; one that is gone has no name. Permission: User.Read.All. @throws GraphError */
export async function readEmergencyAccounts(
  graph: Parameters<typeof readAccounts>[0],
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<readonly NamedEmergencyAccount[]> {
  const select = 'id,displayName,userPrincipalName,accountEnabled';
  const found = await readAccounts(graph, ids, { select, row: accountRow, signal });
  return ids.map((id, at) => found[at] ?? { id, displayName: null, userPrincipalName: '', isEnabled: false });
}

/** @see https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access */
export const emergencyAccounts = defineCollection({
  name: 'emergency-accounts',
  label: 'The accounts for emergencies',
  permission: 'User.Read.All',
  licence: null,
  everyS: 60,
  probe: '/users?$top=1&$select=id',
  async *read(graph, { emergencyIds, signal }) {
    yield await readEmergencyAccounts(graph, await emergencyIds(), signal);
  },
});

const signInRow = z.object({
  userId: z.string(),
  createdDateTime: z.string(),
  appDisplayName: z.string().nullish(),
  status: z.object({ errorCode: z.number().nullish() }).nullish(),
  location: z.object({ countryOrRegion: z.string().nullish() }).nullish(),
});

const keptDays = 14;

function byDay(rows: readonly z.infer<typeof signInRow>[]): EmergencySignIns['days'] {
  const days = Map.groupBy(rows, ({ createdDateTime }) => createdDateTime.slice(0, 10));
  return [...days]
    .map(([day, some]) => {
      const done = some.filter(({ status }) => (status?.errorCode ?? 0) === 0);
      const told = (done.length > 0 ? done : some).toSorted((a, b) =>
        b.createdDateTime.localeCompare(a.createdDateTime),
      )[0];
      return {
        day,
        signIns: done.length,
        tries: some.length - done.length,
        lastAt: told?.createdDateTime ?? day,
        app: told?.appDisplayName ?? 'not said',
        place: told?.location?.countryOrRegion ?? 'not said',
      };
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The log holds what people did at a screen; it is some minutes behind. @see https://learn.microsoft.com/graph/api/signin-list */
export const emergencySignIns = defineCollection({
  name: 'emergency-sign-ins',
  label: 'Sign-ins of the accounts for emergencies',
  permission: 'AuditLog.Read.All',
  licence: 'entra-p1',
  everyS: 60,
  from: ['emergency-accounts'],
  probe: '/auditLogs/signIns?$top=1',
  async *read(graph, { emergencyIds, now, signal }) {
    const since = `${new Date(now.getTime() - keptDays * dayMs).toISOString().slice(0, 10)}T00:00:00Z`;
    for (const id of await emergencyIds()) {
      const filter = encodeURIComponent(`userId eq '${id}' and createdDateTime ge ${since}`);
      const rows: z.infer<typeof signInRow>[] = [];
      for await (const page of rowPages(graph, `/auditLogs/signIns?$filter=${filter}&$top=1000`, signInRow, { signal }))
        rows.push(...page);
      yield [{ id, days: byDay(rows) }];
    }
  },
});
