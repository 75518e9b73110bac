import type { ReachDeps } from '../alerts/reach';
import type { Config } from '../config';
import { interactive } from '../graph/graph';
import { installApp } from '../graph/install-app';
import type { Graphs } from './graph';

/** How the app comes to people who have it not: only where the organisation named it, and the bot's own registration may. */
export function installerOf({ appCatalogId }: Config, { bot }: Graphs): ReachDeps['installFor'] {
  return bot && appCatalogId !== null ? (userId) => installApp(interactive(bot), userId, appCatalogId) : null;
}
