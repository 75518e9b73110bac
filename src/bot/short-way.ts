import { Agent } from 'undici';

const timeoutMs = 10_000;
/** Every `fetch` of the process goes through this package from here on: a newer release of what Node has inside. */
const agent = new Agent({
  connectTimeout: timeoutMs,
  headersTimeout: timeoutMs,
  bodyTimeout: timeoutMs,
  // People rest between two questions. What Teams closes meanwhile fails, and goes the SDK's way.
  keepAliveTimeout: 60_000,
});

/**
 * Posts an activity to Teams' connector, at this path under its service URL. `undefined`: it was not taken, for whatever
 * reason; what was posted must be sent again the SDK's way, which knows when to wait and to try again.
 * @throws what happens on the wire
 */
export async function postActivity(
  serviceUrl: string,
  path: string,
  activity: object,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly id: string } | undefined> {
  const { origin, pathname } = new URL(serviceUrl);
  const { statusCode, body } = await agent.request({
    origin,
    path: `${pathname.replace(/\/+$/, '')}${path}`,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8', accept: '*/*' },
    body: JSON.stringify(activity),
  });
  const answer = await body.text();
  return statusCode >= 200 && statusCode < 300 ? { id: idIn(answer) } : undefined;
}

/** Taken is taken, whatever the answer says. */
function idIn(text: string): string {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}
