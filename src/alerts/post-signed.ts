import { createHmac } from 'node:crypto';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { AppError } from '../model/errors';
import { isPublicAddress } from '../model/public-address';

const answerWithinMs = 10_000;

/** For whoever listens: the signature covers the time and the body, so that neither can be put together anew. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** The address of a listener, or what is wrong with it. On this machine only in the demo. */
export function readWebhookUrl(
  given: string,
  allowLoopback: boolean,
): { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly why: string } {
  const no = (why: string) => ({ ok: false, why }) as const;
  if (!URL.canParse(given) || given.length > 500) return no('That is no address of a web page.');
  const url = new URL(given);
  if (allowLoopback && url.hostname === '127.0.0.1') return { ok: true, url };
  if (url.protocol !== 'https:') return no('The address must begin with https://.');
  if (url.username !== '' || url.password !== '') return no('The address must not hold a name or password.');
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) return no('That address leads into a private network.');
  return { ok: true, url };
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Every address that a name has must be public, and the one that was looked at is the one that is called. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error || !first) return done(error ?? new Error('no address'), '', 0);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return done(new Error('leads into a private network'), '', 0);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

/** Whether the name leads to the internet now. */
export const leadsOutside = (url: URL): Promise<boolean> =>
  new Promise((ok) => publicLookup(hostOf(url), {}, (error) => ok(error === null)));

/** Posts JSON once: no redirect is followed, the answer's body is not read. @returns the status. @throws AppError 'delivery-failed' when there was no answer in time */
export async function postSigned(
  target: { readonly url: string; readonly secret: string; readonly allowLoopback: boolean },
  event: { readonly id: string; readonly body: string; readonly at: string },
): Promise<number> {
  const read = readWebhookUrl(target.url, target.allowLoopback);
  if (!read.ok) throw new AppError('delivery-failed', 'the address is not allowed', { status: 0 });
  const timestamp = String(Math.floor(Date.parse(event.at) / 1000));
  const isLoopback = read.url.hostname === '127.0.0.1';
  const options: https.RequestOptions = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(event.body),
      'user-agent': 'Keyholder',
      'keyholder-id': event.id,
      'keyholder-timestamp': timestamp,
      'keyholder-signature': signatureOf(target.secret, timestamp, event.body),
    },
    signal: AbortSignal.timeout(answerWithinMs),
    agent: false,
    ...(isLoopback ? {} : { lookup: publicLookup }),
  };
  return new Promise((ok, fail) => {
    const send = read.url.protocol === 'http:' ? http.request : https.request;
    const request = send(read.url, options, (response) => {
      ok(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('error', (cause) =>
      fail(new AppError('delivery-failed', 'the listener did not answer', { status: 0 }, { cause })),
    );
    request.end(event.body);
  });
}
