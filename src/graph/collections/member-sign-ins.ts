import { z } from 'zod/v4';
import { dayMs } from '../../model/durations';
import type { MemberSignIn } from '../../model/objects/identity';
import { rowPages } from '../paging';
import { defineCollection } from './define';
import { lastSeenOn } from './last-seen';

/** Whoever was here within these days is not kept: in a large company everybody else would be written down anew each day. */
const latelyDays = 60;

const row = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  createdDateTime: z.string().nullish(),
  assignedLicenses: z.array(z.unknown()).nullish(),
  signInActivity: lastSeenOn,
});

const accountOf = (wire: z.output<typeof row>): MemberSignIn => ({
  id: wire.id,
  displayName: wire.displayName ?? '',
  userPrincipalName: wire.userPrincipalName ?? '',
  createdAt: wire.createdDateTime ?? null,
  lastSeenOn: wire.signInActivity,
  licences: wire.assignedLicenses?.length ?? 0,
});

/** Graph takes a filter by the last sign-in alone only, and leaves out whoever has none: so all are looked at, once a day. */
const path =
  `/users?$filter=${encodeURIComponent("userType eq 'Member'")}` +
  '&$select=id,displayName,userPrincipalName,accountEnabled,createdDateTime,assignedLicenses,signInActivity&$top=500';

/** @see https://learn.microsoft.com/graph/api/resources/signinactivity */
export const memberSignIns = defineCollection({
  name: 'member-sign-ins',
  label: 'Accounts that were not here lately',
  permission: 'AuditLog.Read.All',
  licence: 'entra-p1',
  everyS: 86_400,
  async *read(graph, { now, signal }) {
    const lately = new Date(now.getTime() - latelyDays * dayMs).toISOString().slice(0, 10);
    for await (const page of rowPages(graph, path, row, { signal })) {
      const enabled = page.filter(({ accountEnabled }) => accountEnabled !== false);
      yield enabled.map(accountOf).filter(({ lastSeenOn: last, createdAt }) => (last ?? createdAt ?? '') < lately);
    }
  },
});
