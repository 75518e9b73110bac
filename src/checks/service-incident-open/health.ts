import { fact } from '../../model/check';
import type { FindingFact } from '../../model/finding';
import type { ServiceHealth } from '../../model/objects/signals';

/** @see https://learn.microsoft.com/graph/api/resources/servicehealth */
const troubles: Readonly<Record<string, string>> = {
  confirmed: 'trouble, confirmed by Microsoft',
  extendedRecovery: 'runs again; the rest takes longer',
  investigating: 'Microsoft is looking into it',
  investigationSuspended: 'Microsoft waits for more from those it touches',
  reported: 'trouble was reported',
  restoringService: 'being mended',
  serviceDegradation: 'runs, but not as it should',
  serviceInterruption: 'does not run',
  verifyingService: 'mended; Microsoft looks whether it holds',
};
const fine = new Set([
  'falsePositive',
  'mitigated',
  'mitigatedExternal',
  'postIncidentReviewPublished',
  'resolved',
  'resolvedExternal',
  'serviceOperational',
  'serviceRestored',
]);

const stateOf = ({ status }: ServiceHealth): string =>
  fine.has(status) ? 'runs' : (troubles[status] ?? 'Microsoft does not say');

/** How the service of an incident runs by now, and how all the others do. `undefined` given: it could not be read. Pure. */
export function healthFacts(services: readonly ServiceHealth[] | undefined, service: string): readonly FindingFact[] {
  if (services === undefined) return [fact('State now', 'not shown to me')];
  const own = services.find((one) => one.service === service);
  const others = services.filter((one) => one !== own);
  const troubled = others.filter(({ status }) => !fine.has(status));
  return [
    fact('State now', own ? stateOf(own) : 'Microsoft does not say'),
    fact(
      'Other services',
      troubled.length === 0
        ? 'all run as they should'
        : troubled.map((one) => `${one.service}: ${stateOf(one)}`).join('; '),
    ),
  ];
}

export const doesNotRun = (services: readonly ServiceHealth[] | undefined, service: string): boolean =>
  services?.some((one) => one.service === service && one.status === 'serviceInterruption') ?? false;
