import http from 'node:http';
import https from 'node:https';

const timeoutMs = 10_000;
const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };

/** Teams has a handful of service URLs; a path behind one of their hosts could make many. */
const mostPlaces = 50;
const places = new Map<string, ReturnType<typeof placeOf>>();

/** A service URL in the parts that Node's client would otherwise take it into for every reply. */
function placeOf(serviceUrl: string) {
  const { protocol, hostname, port, pathname } = new URL(serviceUrl);
  // Node wants an IPv6 address without its brackets.
  const host = hostname.replace(/^\[|\]$/g, '');
  return { isHttps: protocol === 'https:', host, port, path: pathname.replace(/\/+$/, '') };
}

function knownPlace(serviceUrl: string): ReturnType<typeof placeOf> {
  const known = places.get(serviceUrl);
  if (known) return known;
  const place = placeOf(serviceUrl);
  if (places.size >= mostPlaces) places.clear();
  places.set(serviceUrl, place);
  return place;
}

/**
 * Posts an activity to Teams' connector, at this path under its service URL. `undefined`: it was not taken, for whatever
 * reason; what was posted must be sent again the SDK's way, which knows when to wait and to try again.
 * @throws what happens on the wire
 */
export function postActivity(
  serviceUrl: string,
  path: string,
  activity: object,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly id: string } | undefined> {
  const body = Buffer.from(JSON.stringify(activity));
  const { isHttps, ...place } = knownPlace(serviceUrl);
  return new Promise((ok, fail) => {
    const request = (isHttps ? https : http).request(
      {
        ...place,
        path: `${place.path}${path}`,
        method: 'POST',
        agent: isHttps ? agents.https : agents.http,
        timeout: timeoutMs,
        headers: {
          ...headers,
          'content-type': 'application/json; charset=utf-8',
          'content-length': body.length,
          accept: '*/*',
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => {
          const { statusCode = 0 } = response;
          ok(statusCode >= 200 && statusCode < 300 ? { id: idIn(Buffer.concat(chunks).toString()) } : undefined);
        });
      },
    );
    request.on('timeout', () => request.destroy(new Error('Teams did not answer in time')));
    request.on('error', fail);
    request.end(body);
  });
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
