// The same four collections, read by plain fetch and by our own readers.
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const dist = path.join(import.meta.dirname, '../../dist');
const load = createRequire(import.meta.url);
const { createGraph } = load(path.join(dist, 'graph/client.js'));
const { collections } = load(path.join(dist, 'graph/collections/index.js'));
const { readUsersDelta } = load(path.join(dist, 'graph/read-users.js'));
const { readRegistrations } = load(path.join(dist, 'graph/read-registrations.js'));
const { pages } = load(path.join(dist, 'graph/paging.js'));
const { fixedToken } = load(path.join(dist, 'graph/tokens.js'));

const paths = [
  '/users?$select=id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime&$top=999',
  '/reports/authenticationMethods/userRegistrationDetails?$top=999',
  '/identity/conditionalAccess/policies',
  '/applications?$top=999',
];

/** Nothing but fetch: every page, all four side by side, a refusal waited for as it says. */
export async function readByFetch(url) {
  const readAll = async (first) => {
    let rows = 0;
    for (let link = `${url}/v1.0${first}`; link; ) {
      const response = await fetch(link, { headers: { authorization: 'Bearer demo-read' } });
      if (response.status === 429) {
        await response.arrayBuffer();
        await pause(Number(response.headers.get('retry-after') ?? 1) * 1000);
        continue;
      }
      if (!response.ok) throw new Error(`${first}: ${response.status}`);
      const body = await response.json();
      rows += body.value.length;
      link = body['@odata.nextLink'];
    }
    return rows;
  };
  return (await Promise.all(paths.map(readAll))).reduce((all, rows) => all + rows, 0);
}

const nothing = async function* () {};
const context = { now: new Date(), eachUserId: nothing, eachMember: nothing, keepAsBefore: async () => false };

export async function readByReaders(url) {
  const graph = createGraph({
    baseUrl: `${url}/v1.0`,
    getToken: fixedToken('demo-read'),
    now: () => new Date(),
    sleep: (ms, signal) => pause(ms, undefined, { signal }),
  });
  const count = async (pages, rowsOf) => {
    let rows = 0;
    for await (const page of pages) rows += rowsOf(page);
    return rows;
  };
  const named = (name) => collections.find((one) => one.name === name);
  const length = (page) => page.length;
  const all = await Promise.all([
    count(readUsersDelta(graph, null), (page) => page.items.length),
    count(readRegistrations(graph), length),
    count(named('conditional-access-policies').read(graph, context), length),
    count(pages(graph, '/applications?$top=999'), (page) => page.value.length), // without the owners, which the other way does not read
  ]);
  return all.reduce((sum, rows) => sum + rows, 0);
}
