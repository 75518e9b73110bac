import { z } from 'zod/v4';
import type { RiskyUser } from '../../model/objects/identity';
import { defineCollection, listOf } from './define';

const levels: Readonly<Record<string, RiskyUser['level']>> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  none: 'none',
};

const row = z
  .object({
    id: z.string(),
    userDisplayName: z.string().nullish(),
    userPrincipalName: z.string().nullish(),
    riskLevel: z.string().nullish(),
    riskState: z.string().nullish(),
    riskLastUpdatedDateTime: z.string().nullish(),
    isDeleted: z.boolean().nullish(),
  })
  .transform((wire) => ({
    isGone: wire.isDeleted === true,
    user: {
      id: wire.id,
      displayName: wire.userDisplayName ?? '',
      userPrincipalName: wire.userPrincipalName ?? '',
      level: levels[wire.riskLevel ?? ''] ?? 'unknown',
      isConfirmed: wire.riskState === 'confirmedCompromised',
      updatedAt: wire.riskLastUpdatedDateTime ?? null,
    } satisfies RiskyUser,
  }));

const open = `$filter=${encodeURIComponent("riskState eq 'atRisk' or riskState eq 'confirmedCompromised'")}`;
const list = listOf(
  `/identityProtection/riskyUsers?${open}&$select=id,userDisplayName,userPrincipalName,riskLevel,riskState,riskLastUpdatedDateTime,isDeleted&$top=500`,
  row,
);

/** @see https://learn.microsoft.com/graph/api/riskyuser-list */
export const riskyUsers = defineCollection({
  name: 'risky-users',
  label: 'Accounts at risk',
  permission: 'IdentityRiskyUser.Read.All',
  licence: 'entra-p2',
  everyS: 300,
  async *read(graph, context) {
    for await (const rows of list(graph, context)) yield rows.flatMap(({ isGone, user }) => (isGone ? [] : [user]));
  },
});
