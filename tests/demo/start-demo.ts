import { type DemoOptions, type DemoTenant, startDemoTenant } from '../../src/demo';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by the tests themselves
export type Body = any;
interface Reply {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}
export interface Demo extends DemoTenant {
  readonly at: { now: Date };
  readonly call: (method: string, path: string, extra?: Extra) => Promise<Reply>;
  /** All pages of a collection or a delta round; the answer of the last page comes along. */
  readonly all: (
    path: string,
    extra?: Extra,
  ) => Promise<{ readonly value: Body[]; readonly pages: number; readonly last: Body }>;
}
export interface Extra {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const running: Demo[] = [];
afterAll(() => Promise.all(running.map((demo) => demo.close())));

/** A demo tenant in memory whose clock stands still until a test moves it. */
export async function startDemo(options: Partial<DemoOptions> = {}): Promise<Demo> {
  const at = { now: new Date('2026-03-02T09:00:00Z') };
  const tenant = await startDemoTenant({ port: 0, now: () => at.now, ...options });
  const call: Demo['call'] = async (method, path, { as = 'demo-user', body, headers } = {}) => {
    const url = path.startsWith('http') ? path : `${tenant.url}${path.startsWith('/demo/') ? '' : '/v1.0'}${path}`;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(url, {
      method,
      ...sent,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json', ...headers },
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
  };
  const all: Demo['all'] = async (path, extra) => {
    const value: Body[] = [];
    let pages = 0;
    for (let next: string | undefined = path, last: Body; ; next = last['@odata.nextLink']) {
      if (next === undefined) return { value, pages, last };
      last = (await call('GET', next, extra)).body;
      value.push(...last.value);
      pages += 1;
    }
  };
  const demo = { ...tenant, at, call, all };
  running.push(demo);
  return demo;
}

/** Looks again until the condition holds; jest's own time limit ends the wait. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
