import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import type { Trouble } from '../alerts/watch-self';
import { when } from '../cards/when';
import type { Config } from '../config';
import { dayMs } from '../model/durations';
import type { TenantDeps } from '../tenant/deps';
import { listStale, type Stale } from '../tenant/stale';

const warnDays = 30;

const staleTrouble = ({ name, label, readAt, everyS }: Stale): Trouble => ({
  id: `stale:${name}`,
  what: `I could not read “${label}” since ${when(readAt)}, though I try every ${spanOf(everyS)}.`,
  cure: 'What you see of it is as it was then. My log says why; if it goes on, start me again.',
  over: `“${label}” is read again.`,
});

const spanOf = (seconds: number): string =>
  seconds < 5400 ? `${Math.max(1, Math.round(seconds / 60))} minutes` : `${Math.round(seconds / 3600)} hours`;

/** Which variable names a certificate, and for what. */
const certificates = (config: Config): readonly (readonly [string, string])[] =>
  (
    [
      ['GRAPH_CERTIFICATE_PATH', config.read?.certificatePath],
      ['WATCH_CERTIFICATE_PATH', config.watch?.certificatePath],
      ['REMEDIATION_CERTIFICATE_PATH', config.fix?.certificatePath],
    ] as const
  ).flatMap(([variable, file]) => (file ? [[variable, file] as const] : []));

function certificateTrouble(variable: string, file: string, now: Date): Trouble | undefined {
  const endsAt = new Date(new X509Certificate(fs.readFileSync(file)).validTo);
  if (endsAt.getTime() > now.getTime() + warnDays * dayMs) return undefined;
  const ends = endsAt.toISOString().slice(0, 10);
  return {
    id: `certificate:${variable}`,
    what: `My certificate in ${variable} ends on ${ends}. From then on I can no longer sign in to Microsoft Graph with it.`,
    cure: 'Make a new one, add it to the registration in Entra, put the file in place and start me again.',
    over: `My certificate in ${variable} was renewed.`,
  };
}

/** What is wrong with Keyholder itself, right now. Secrets that end are findings like those of every other app. */
export const selfOf = (config: Config, tenant: Pick<TenantDeps, 'db' | 'tenantId' | 'now'>) => ({
  async lookForTroubles(): Promise<readonly Trouble[]> {
    const now = tenant.now();
    const stale = await listStale(tenant);
    const ending = certificates(config).flatMap(([variable, file]) => certificateTrouble(variable, file, now) ?? []);
    return [...stale.map(staleTrouble), ...ending];
  },
});
