import type { GraphSettings } from './graph';
import type { Service } from './path-template';
import { whenAborted } from './when-aborted';

interface Pause {
  readonly untilMs: number;
  readonly over: Promise<void>;
}

/** A throttled service is left alone by everybody until its `Retry-After` is over. */
export interface Pauses {
  readonly begin: (service: Service, ms: number) => void;
  readonly isOn: (service: Service) => boolean;
  readonly wait: (service: Service, signal?: AbortSignal | null) => Promise<void>;
}

export function createPauses({ now, sleep, signal }: Pick<GraphSettings, 'now' | 'sleep' | 'signal'>): Pauses {
  const pauses = new Map<Service, Pause>();
  return {
    begin(service, ms) {
      const untilMs = now().getTime() + ms;
      const earlier = pauses.get(service);
      if (earlier !== undefined && earlier.untilMs >= untilMs) return;
      const end = () => {
        if (pauses.get(service) === pause) pauses.delete(service);
      };
      // An aborted sleep ends the pause too: whoever waits sees the same signal.
      const pause: Pause = { untilMs, over: sleep(ms, signal).then(end, end) };
      pauses.set(service, pause);
    },
    isOn: (service) => pauses.has(service),
    async wait(service, waiterSignal) {
      for (let pause = pauses.get(service); pause !== undefined; pause = pauses.get(service)) {
        await whenAborted(waiterSignal, pause.over);
      }
    },
  };
}
