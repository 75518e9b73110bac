import { isObject, iso, type JsonObject, textOf } from '../json';
import { BACKUP, BACKUP_POLICIES, BACKUP_STOPPED, type BackupKind, POLICY_TYPES, SWITCHED_OFF } from '../seed/backup';
import { type Place, personalPlace, sitePlace } from '../seed/drives';
import { guids, type IdMaker } from '../seed/ids';
import { fraction, seedNumber } from '../seed/random';
import { serviceFlawsOf } from '../seed/service-flaws';
import type { DemoState } from './state';
import { userAt, userSlots } from './users';

const UNIT = seedNumber('backup.unit');
const OUTSIDE = 0.12;
const IN_ERROR = 0.08;
const POINT_EVERY_MS = 600_000;

/** Something that a backup may hold. `slot` numbers them within their kind. */
export interface Thing {
  readonly kind: BackupKind;
  readonly slot: number;
  /** Of the person, or of the site. */
  readonly id: string;
  readonly name: string;
  readonly place: Place | undefined;
}

const unitIds: Readonly<Record<BackupKind, IdMaker>> = {
  mailbox: guids('unit.mailbox'),
  site: guids('unit.site'),
  drive: guids('unit.drive'),
};

/** As Graph says it: without the pay-as-you-go service there is none. */
export const serviceStatusOf = ({ settings, rights }: DemoState): JsonObject => {
  const status = settings.get(BACKUP)?.serviceStatus;
  return rights.licences.backup && isObject(status)
    ? status
    : { ...SWITCHED_OFF, disableReason: 'invalidBillingProfile' };
};
const isOn = (state: DemoState): boolean => serviceStatusOf(state).status === 'enabled';

export const policiesOf = (state: DemoState): readonly JsonObject[] =>
  isOn(state)
    ? [...state.settings].filter(([path]) => path.startsWith(`${BACKUP_POLICIES}/`)).map(([, value]) => value)
    : [];

export const hasMailbox = (user: JsonObject): boolean =>
  Array.isArray(user.assignedPlans) && user.assignedPlans.some((plan) => isObject(plan) && plan.service === 'exchange');

function thingAt(state: DemoState, kind: BackupKind, slot: number): Thing | undefined {
  if (kind === 'site') {
    const place = sitePlace(state.org, slot);
    return place && { kind, slot, id: place.siteId, name: place.title, place };
  }
  const user = userAt(state, slot);
  const place = personalPlace(state.org, slot);
  if (!user || (kind === 'mailbox' ? !hasMailbox(user) : !place)) return undefined;
  return { kind, slot, id: String(user.id), name: String(user.displayName), place };
}

/** Places of every mailbox, site and OneDrive, in the backup or not; some of them empty. */
export function thingSlots(state: DemoState): {
  readonly count: number;
  readonly at: (slot: number) => Thing | undefined;
} {
  const { users, sites } = state.org;
  const mailboxes = userSlots(state);
  return {
    count: mailboxes + sites + users,
    at: (slot) => {
      if (slot < mailboxes) return thingAt(state, 'mailbox', slot);
      if (slot < mailboxes + sites) return thingAt(state, 'site', slot - mailboxes);
      return thingAt(state, 'drive', slot - mailboxes - sites);
    },
  };
}

const typeOf = (kind: BackupKind): string => `#microsoft.graph.${kind}ProtectionUnit`;

/** What the backup holds of it; undefined: it is outside. Who came later is not in it by itself. */
export function unitOf(state: DemoState, thing: Thing): JsonObject | undefined {
  const policy = policiesOf(state).find((one) => one['@odata.type'] === POLICY_TYPES[thing.kind]);
  const number = seedNumber(thing.kind) + thing.slot;
  const flaws = serviceFlawsOf(state.org);
  const isOutside = flaws.backup === 'most' && fraction(state.org.seed, UNIT, number) < OUTSIDE;
  if (!policy || isOutside || (thing.kind !== 'site' && thing.slot >= state.org.users)) return undefined;
  const hasError = flaws.backupErrors && fraction(state.org.seed, UNIT, number, 1) < IN_ERROR;
  const who = { directoryObjectId: thing.id, displayName: thing.name };
  return {
    '@odata.type': typeOf(thing.kind),
    id: unitIds[thing.kind].idOf(state.org, thing.slot),
    policyId: policy.id,
    status: 'protected',
    protectionSources: 'manual',
    createdDateTime: policy.createdDateTime,
    lastModifiedDateTime: policy.lastModifiedDateTime,
    error: hasError ? { code: 'AccessDenied', message: 'The item could not be read.', target: null } : null,
    ...(thing.kind === 'site' ? { siteId: thing.id, siteName: thing.name, siteWebUrl: thing.place?.webUrl } : who),
  };
}

/** When the newest restore point of this kind was made, up to a moment; undefined: there is none. */
export function newestPoint(state: DemoState, kind: BackupKind, upToMs: number): string | undefined {
  if (!isOn(state)) return undefined;
  const stopped = textOf(state.settings.get(BACKUP_STOPPED)?.[kind]);
  return stopped !== undefined && Date.parse(stopped) <= upToMs ? stopped : iso(upToMs - (upToMs % POINT_EVERY_MS));
}

/** The kind a unit's id is of. */
export const kindOfUnit = (state: DemoState, id: string): BackupKind | undefined =>
  (['mailbox', 'site', 'drive'] as const).find((kind) => unitIds[kind].numberOf(state.org, id) !== undefined);
