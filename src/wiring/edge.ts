import type { AppDeps } from '../bot/app';
import type { BotDeps } from '../bot/deps';
import type { Served, SeveralDeps } from '../bot/several/deps';
import { findOrganisation } from '../bot/several/find-organisation';
import type { Config } from '../config';
import type { HttpDeps } from '../http/server';
import type { Db } from '../store/db';
import { findHome, saveHome } from '../store/homes';
import type { BuiltOrganisation } from './organisation';

interface Shared extends Pick<SeveralDeps, 'library' | 'understanding' | 'log'>, Pick<BotDeps, 'admit'> {
  readonly db: Db;
  readonly now: () => Date;
}

/** What comes from outside, given to the organisation that it is for. */
export function edgeOf(config: Config, all: readonly BuiltOrganisation[], shared: Shared) {
  return {
    app: { ...shared, organisationOf: organisationOf(config, all, shared) } satisfies AppDeps,
    http: httpOf(all),
  };
}

function organisationOf(
  { teamsTenantId }: Config,
  all: readonly BuiltOrganisation[],
  { db, now, ...shared }: Shared,
): AppDeps['organisationOf'] {
  const [one] = all;
  // The only one has no name; whose turn it is need not be asked.
  if (one?.name === null) return () => one.bot;
  const served = all.map((each): Served => ({ ...each, name: each.name ?? '' }));
  const deps: SeveralDeps = {
    ...shared,
    all: served,
    async homeOf(conversationId) {
      const home = await findHome(db, teamsTenantId, conversationId);
      return served.find(({ tenantId }) => tenantId === home);
    },
    settle: (conversationId, to, from) =>
      saveHome(db, teamsTenantId, {
        conversationId,
        organisationId: to.tenantId,
        from: from?.tenantId,
        at: now().toISOString(),
      }),
  };
  return (context) => findOrganisation(deps, context);
}

/** Graph, backup products and whoever has the address of a pack say themselves what they mean: one organisation knows it. */
function httpOf(all: readonly BuiltOrganisation[]): Pick<HttpDeps, 'onNotifications' | 'onBackups' | 'onDownload'> & {
  readonly isFirstReadDone: () => Promise<boolean>;
} {
  return {
    async onNotifications(body) {
      // A subscription that one of them does not know is no forgery to it.
      const noted = await Promise.all(all.map(({ onNotifications }) => onNotifications(body)));
      return noted.find((one) => one !== 'accepted') ?? 'accepted';
    },
    async onBackups(request) {
      const known = await Promise.all(all.map(({ hasBackupSource }) => hasBackupSource(request.source.slice(0, 100))));
      const one = all.find((_, i) => known[i]) ?? all[0];
      if (!one) throw new Error('there is no organisation');
      return one.onBackups(request);
    },
    async onDownload(token) {
      for (const { download } of all) {
        const found = await download(token);
        if (found) return found;
      }
      return undefined;
    },
    async isFirstReadDone() {
      const done = await Promise.all(all.map(({ isFirstReadDone }) => isFirstReadDone()));
      return done.every((one) => one);
    },
  };
}
