import { areasNobodyHears } from '../alerts/settings';
import { refreshSetup, type SetupDeps, setupMessage, showSetup } from '../alerts/setup';
import { listChecks } from '../checks';
import type { Config } from '../config';
import { listOwners } from '../duties/overview';
import { backupsNow } from '../evidence/backups/overview';
import { managersAskedSince } from '../evidence/review/switch-managers';
import { sources } from '../graph/sources';
import { neededWorkloads } from '../model/backup-facts';
import type { SetupFacts } from '../model/setup';
import type { Topic } from '../model/topic';
import { listCollections } from '../store/collections';
import type { Db } from '../store/db';
import { findDrillTest } from '../store/drills';
import { countDrives } from '../store/drives';
import { findNominationIn } from '../store/emergency';
import { listObjects } from '../store/objects';
import { listUnreachable } from '../store/reach';
import { findLatestCampaign } from '../store/reviews';
import { listRoutes } from '../store/routes';
import { findHeadPlace } from '../store/signed-heads';
import { listSubscriptions } from '../store/subscriptions';
import type { Wake } from '../store/wake';
import type { Graphs } from './graph';

interface Wiring {
  readonly config: Config;
  readonly db: Db;
  readonly graphs: Pick<Graphs, 'watch' | 'canFix'>;
  readonly topics: readonly Topic[];
  readonly now: () => Date;
  readonly wake: Wake;
}

const areas = [...new Set(listChecks().map(({ area }) => area))];

/** What is set here, put together from what each use case keeps. */
async function factsOf({ config, db, graphs, topics, now }: Wiring): Promise<SetupFacts> {
  const { tenantId } = config;
  const [routes, unheard, groups, named, asked, collections, drives, subscriptions] = await Promise.all([
    listRoutes(db, tenantId),
    areasNobodyHears({ db, tenantId }, areas),
    listObjects(db, tenantId, 'own-groups'),
    findNominationIn(db, tenantId, 'approved'),
    findNominationIn(db, tenantId, 'asked'),
    listCollections(db, tenantId),
    countDrives(db, tenantId),
    listSubscriptions(db, tenantId),
  ]);
  const [drill, backups, review, owners, head, unreachable, managersSince] = await Promise.all([
    findDrillTest(db, tenantId),
    backupsNow({ db, tenantId, now }),
    findLatestCampaign(db, tenantId),
    listOwners({ db, tenantId, topics }),
    findHeadPlace(db, tenantId),
    listUnreachable(db, tenantId),
    managersAskedSince({ db, tenantId }),
  ]);
  const own = groups.map(({ object }) => object);
  const membersOf = (role: string): number => own.find((one) => one.role === role)?.members.length ?? 0;
  const isDark = (name: string): boolean => {
    const outcome = collections.find((one) => one.name === name)?.outcome;
    return outcome?.kind === 'skipped' && outcome.reason === 'no-permission';
  };
  const needed = backups.facts.filter(({ workload }) => neededWorkloads.some((one) => one === workload));
  const ofAreas = owners.filter(({ scope }) => scope.startsWith('area:'));
  return {
    routes: {
      count: routes.length,
      withoutNames: routes.filter(({ showsNames }) => !showsNames).length,
      unheardAreas: unheard.length,
    },
    groups: own.length === 0 ? null : own,
    members: { admins: membersOf('admins'), leads: membersOf('leads') },
    emergency: named ? 'named' : asked ? 'asked' : 'none',
    gaps: sources.filter(({ name }) => isDark(name)).map(({ label, permission }) => ({ label, permission })),
    isFirstReadDone: collections.some(({ name, readAt }) => name === 'first-read' && readAt !== null),
    watch: {
      isSet: graphs.watch !== null,
      drives: drives.all,
      watched: subscriptions.filter(({ resource }) => resource.startsWith('drive ')).length,
    },
    canFix: graphs.canFix,
    drill: drill ?? null,
    backups: {
      sources: backups.sources,
      covered: needed.filter(({ covers }) => covers.length > 0).length,
      needed: needed.length,
    },
    review: {
      isQuarterly: config.review.isQuarterly,
      lastAt: review?.begunAt ?? null,
      asksManagers: managersSince !== null,
    },
    owners: { confirmed: ofAreas.filter(({ confirmed }) => confirmed?.isHere).length, areas: ofAreas.length },
    isHeadPosted: head !== undefined,
    unreachable: unreachable.length,
  };
}

/** The card that says what is set up here; in a real tenant it comes to the admins by itself when it starts first. */
export function setupOf(wiring: Wiring) {
  const { config, db, now, wake } = wiring;
  const deps: SetupDeps = {
    db,
    tenantId: config.tenantId,
    now,
    facts: () => factsOf(wiring),
    async firstAdmins() {
      if (config.demo) return [];
      const groups = await listObjects(db, config.tenantId, 'own-groups');
      return groups.flatMap(({ object }) => (object.role === 'admins' ? object.members.map(({ id }) => id) : []));
    },
    wake,
  };
  return {
    bot: {
      show: (conversationId: string) => showSetup(deps, [conversationId]),
      lookAgain: () => wake('setup'),
    },
    cards: { setup: () => setupMessage(deps) },
    work: { refreshSetup: () => refreshSetup(deps) },
  };
}
