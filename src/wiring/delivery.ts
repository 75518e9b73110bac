import { setTimeout as sleep } from 'node:timers/promises';
import { type DeliverDeps, deliver } from '../alerts/deliver';
import { createPace } from '../alerts/pace';
import type { RenderDeps } from '../alerts/render';
import type { Config } from '../config';
import type { RoleBook } from '../tenant/roles';
import type { Graphs } from './graph';
import { installerOf } from './reach';

interface Wiring extends Pick<DeliverDeps, 'holder' | 'chat' | 'now' | 'wake' | 'fault' | 'log' | 'meter'> {
  readonly rendering: Omit<RenderDeps, 'others'>;
  readonly onConversationDead: DeliverDeps['onConversationDead'];
  /** What the other use cases want to stand in Teams. */
  readonly cards: DeliverDeps['others'];
  readonly config: Config;
  readonly graphs: Graphs;
  readonly roles: RoleBook;
}

/** The job that makes Teams show what the store says. */
export function deliveryOf({ rendering, cards, config, graphs, roles, ...shared }: Wiring) {
  const deps: DeliverDeps = {
    ...rendering,
    ...shared,
    others: cards,
    insiders: roles.insiders,
    leads: roles.leads,
    installFor: installerOf(config, graphs),
    pace: createPace(rendering.db, config.teamsTenantId),
    sleep,
  };
  return {
    async deliver() {
      shared.wake('webhooks');
      await deliver(deps);
    },
  };
}
