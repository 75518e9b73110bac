import { type Bucket, createBucket } from './bucket';
import type { GraphSettings, Priority } from './graph';
import { unitsOf } from './limits';
import type { Service } from './path-template';
import { createSlots, type Slots } from './slots';

export interface Ask {
  readonly service: Service;
  readonly method: string;
  /** The path without ids, and the address with them. */
  readonly template: string;
  readonly url: string;
  readonly priority: Priority;
}

/** Keeps this identity within what Graph documents, and within what Graph says while it answers. */
export interface Limiter {
  /** Waits until the request may be sent. */
  readonly admit: (ask: Ask, signal?: AbortSignal | null) => Promise<void>;
  /** Outlook serves four at a time in one mailbox. @returns what gives the place back */
  readonly enter: (ask: Ask, signal?: AbortSignal | null) => Promise<() => void>;
  /** What the answer's headers say of what is left. */
  readonly heed: (service: Service, headers: { readonly get: (name: string) => string | null | undefined }) => void;
}

const perMailbox = 4;
/** Directory's share is of its window of ten seconds. */
const directoryWindowMs = 10_000;

type Deps = Pick<GraphSettings, 'now' | 'sleep' | 'signal' | 'limits'>;

export function createLimiter(deps: Deps): Limiter {
  const { limits } = deps;
  const made = new Map<Service, readonly Bucket[]>();
  const bucketsOf = (service: Service): readonly Bucket[] => {
    const known = made.get(service);
    if (known || limits === undefined) return known ?? [];
    const buckets = (limits()[service] ?? []).map((first, at) =>
      createBucket(() => limits()[service]?.[at] ?? first, deps),
    );
    made.set(service, buckets);
    return buckets;
  };
  const mailboxes = new Map<string, Slots>();

  return {
    async admit({ service, method, template, url, priority }, signal) {
      const buckets = bucketsOf(service);
      if (buckets.length === 0) return;
      const units = unitsOf(service, method, template, decodedQuery(url));
      for (const bucket of buckets) await bucket.take(units, priority, signal);
    },
    async enter({ service, url, priority }, signal) {
      const mailbox = service === 'outlook' ? /\/users\/([^/?]+)/.exec(url)?.[1] : undefined;
      if (mailbox === undefined) return () => undefined;
      const slots = mailboxes.get(mailbox) ?? createSlots(perMailbox);
      mailboxes.set(mailbox, slots);
      await slots.take(priority, signal);
      return () => {
        slots.free();
        if (slots.isIdle()) mailboxes.delete(mailbox);
      };
    },
    heed(service, headers) {
      const [first] = bucketsOf(service);
      if (first === undefined) return;
      const left = numberIn(headers.get('ratelimit-remaining'));
      const resetS = numberIn(headers.get('ratelimit-reset'));
      if (left !== null && resetS !== null) first.leave(left, resetS * 1000);
      const used = numberIn(headers.get('x-ms-throttle-limit-percentage'));
      // From 0.8 on Graph says how near we are: half the speed there, a tenth when it is over.
      if (used !== null && used >= 0.8) first.slow(Math.max(0.1, 0.5 - 1.25 * (used - 0.8)), directoryWindowMs);
    },
  };
}

const numberIn = (text: string | null | undefined): number | null => {
  const value = text ? Number(text) : Number.NaN;
  return Number.isFinite(value) && value >= 0 ? value : null;
};

function decodedQuery(url: string): string {
  const query = url.split('?')[1] ?? '';
  return query.replaceAll('%24', '$');
}
