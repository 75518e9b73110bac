import { randomUUID } from 'node:crypto';

const HANDSHAKE_MS = 10_000;

/** Graph's handshake: the endpoint must give the token back as plain text in time. */
export async function validateWebhook(notificationUrl: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription ${randomUUID()}`;
  try {
    const url = new URL(notificationUrl);
    url.searchParams.set('validationToken', token);
    const signal = AbortSignal.timeout(HANDSHAKE_MS);
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, signal });
    const text = await response.text();
    return response.status === 200 && text === token && /^text\/plain/.test(response.headers.get('content-type') ?? '');
  } catch {
    return false;
  }
}

/** True when the endpoint took the notifications. */
export async function postNotifications(url: string, value: readonly object[]): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ value }),
      signal: AbortSignal.timeout(HANDSHAKE_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
