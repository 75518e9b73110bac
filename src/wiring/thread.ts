import { parentPort, Worker } from 'node:worker_threads';
import { AppError } from '../model/errors';

type Functions = Readonly<Record<string, (...given: never[]) => unknown>>;

interface Call<Given> {
  readonly id: number;
  readonly name: string;
  readonly given: readonly Given[];
}
type Message<Made> =
  | 'ready'
  | { readonly id: number; readonly made: Made }
  | { readonly id: number; readonly error: unknown };

/** `done` takes what the called function makes: two programs of one build know that of each other. */
interface Waiting extends Call<unknown> {
  readonly done: (made: never) => void;
  readonly failed: (error: unknown) => void;
}

/** To be called by the program of a thread: does what it is asked, one thing after the other. */
export function serve(functions: Functions): void {
  const say = (message: Message<unknown>): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ id, name, given }: Call<never>) => {
    try {
      say({ id, made: functions[name]?.(...given) });
    } catch (error) {
      say({ id, error });
    }
  });
  say('ready');
}

/**
 * Calls functions of a program in a thread of its own, which starts with the first call and does not keep the process alive.
 * What takes longer than `limitMs`, or takes the thread down, fails alone: what waits behind it goes to a new thread.
 */
export function createThread<F extends Functions>(file: string, limitMs: number) {
  /** The first is being worked on. */
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let isReady = false;
  let calls = 0;
  let clock: NodeJS.Timeout | undefined;

  function watch(): void {
    clearTimeout(clock);
    if (waiting.size === 0) thread?.unref();
    else if (isReady) clock = setTimeout(() => lose(new AppError('not-understood', 'it took too long')), limitMs);
  }

  function start(): void {
    isReady = false;
    const started = new Worker(file);
    thread = started;
    started.on('message', (message: Message<never>) => {
      if (thread === started) take(message);
    });
    started.on('error', (error) => thread === started && lose(error));
    started.on('exit', (code) => thread === started && lose(new Error(`the thread ended with ${code}`)));
  }

  function take(message: Message<never>): void {
    if (message === 'ready') isReady = true;
    else {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if ('error' in message) one?.failed(message.error);
      else one?.done(message.made);
    }
    watch();
  }

  /** Who did not even get ready would not do so again. */
  function lose(error: unknown): void {
    const lost = isReady ? [...waiting.values()].slice(0, 1) : [...waiting.values()];
    void thread?.terminate();
    thread = undefined;
    for (const { id, failed } of lost) {
      waiting.delete(id);
      failed(error);
    }
    for (const call of waiting.values()) post(call);
    watch();
  }

  function post({ id, name, given }: Call<unknown>): void {
    if (thread === undefined) start();
    thread?.ref();
    thread?.postMessage({ id, name, given });
  }

  return <K extends keyof F & string>(name: K, ...given: Parameters<F[K]>): Promise<ReturnType<F[K]>> =>
    new Promise((done, failed) => {
      calls += 1;
      const call = { id: calls, name, given, done, failed };
      post(call);
      waiting.set(call.id, call);
      if (waiting.size === 1) watch();
    });
}
