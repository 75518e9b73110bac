import { iso, type JsonObject } from '../json';
import { appFlawsOf } from './app-flaws';
import { guids } from './ids';
import { DAY_MS, type Org } from './org';
import { isEmployee, type Person, personAt } from './people';
import { fraction, hash32, pick, seedNumber } from './random';

/** Each person has room for a computer and a telephone. */
const PER_PERSON = 2;
const DEVICE = seedNumber('device');
export const deviceIds = guids('device');

export const deviceSlots = (org: Org): number => org.users * PER_PERSON;

interface Model {
  readonly operatingSystem: string;
  readonly osVersion: string;
  readonly manufacturer: string;
  readonly model: string;
}
const COMPUTERS: readonly Model[] = [
  { operatingSystem: 'Windows', osVersion: '10.0.26100.1742', manufacturer: 'Northwind', model: 'Book 14' },
  { operatingSystem: 'Windows', osVersion: '10.0.22631.3880', manufacturer: 'Northwind', model: 'Book 13' },
  { operatingSystem: 'macOS', osVersion: '15.6 (24G84)', manufacturer: 'Apple', model: 'MacBook Air' },
  { operatingSystem: 'Linux (ubuntu)', osVersion: '24.04', manufacturer: 'Litware', model: 'Station' },
];
const TELEPHONES: readonly Model[] = [
  { operatingSystem: 'iOS', osVersion: '18.6', manufacturer: 'Apple', model: 'iPhone 16' },
  { operatingSystem: 'Android', osVersion: '15.0', manufacturer: 'Tailspin', model: 'T8' },
];

function deviceOf(org: Org, person: Person, slot: number): JsonObject {
  const flaws = appFlawsOf(org);
  const roll = (what: number): number => fraction(org.seed, DEVICE, slot, what);
  const isTelephone = slot % PER_PERSON === 1;
  const model = pick(isTelephone ? TELEPHONES : COMPUTERS, hash32(org.seed, DEVICE, slot, 1));
  const ago = (days: number): string => iso(org.bornMs - Math.floor(days * DAY_MS));
  const isSensor = !isTelephone && roll(2) < 0.05;
  const state = roll(3);
  const isStale = flaws.staleDevices && roll(4) < 0.1;
  const complianceState =
    state < 0.03
      ? 'unknown'
      : state < 0.05
        ? 'inGracePeriod'
        : flaws.noncompliantDevices && state < 0.15
          ? 'noncompliant'
          : 'compliant';
  return {
    id: deviceIds.idOf(org, slot),
    deviceName: `${isTelephone ? 'TEL' : 'PC'}-${String(slot).padStart(5, '0')}`,
    ...model,
    managedDeviceOwnerType: isTelephone && roll(5) < 0.4 ? 'personal' : 'company',
    managementAgent: isSensor ? 'msSense' : 'mdm',
    complianceState,
    complianceGracePeriodExpirationDateTime:
      complianceState === 'inGracePeriod' ? iso(org.bornMs + 3 * DAY_MS) : '9999-12-31T23:59:59Z',
    isEncrypted:
      isSensor || model.operatingSystem.startsWith('Linux') ? false : !(flaws.unencryptedDevices && roll(6) < 0.1),
    lastSyncDateTime: roll(7) < 0.02 ? '0001-01-01T00:00:00Z' : isStale ? ago(31 + roll(8) * 120) : ago(roll(8) * 6),
    enrolledDateTime: ago(200 + roll(9) * 400),
    userId: person.id,
    userDisplayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    emailAddress: person.mail ?? '',
  };
}

/** The device in a slot; most people have a computer, half of them a telephone that is managed. */
export function firstDevice(org: Org, slot: number): JsonObject | undefined {
  const person = personAt(org, Math.floor(slot / PER_PERSON));
  if (!person?.enabled || !isEmployee(person)) return undefined;
  const has = fraction(org.seed, DEVICE, slot) < (slot % PER_PERSON === 0 ? 0.9 : 0.5);
  return has ? deviceOf(org, person, slot) : undefined;
}
