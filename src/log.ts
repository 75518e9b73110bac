import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { AppError } from './model/errors';
import type { Log, Trace } from './model/log';

const under = new AsyncLocalStorage<Readonly<Record<string, string>>>();

/** Every line that is logged within the work carries the id of the turn or job it belongs to. */
export const trace: Trace = (kind, work) => {
  const id = randomUUID();
  return under.run({ [kind]: id }, () => work(id));
};

/** One JSON line an event. Text from the tenant never goes here; errors give kind and facts, those of libraries their stack. */
export function createLog(level: string, now: () => Date, write: (line: string) => void): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'text',
      timestamp: () => `,"at":"${now().toISOString()}"`,
      mixin: () => ({ ...under.getStore() }),
      formatters: {
        level: (label) => ({ level: label }),
        log: (facts) => Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, plain(value)])),
      },
    },
    { write },
  );
  const at =
    (own: keyof Log) =>
    (text: string, facts: object = {}): void =>
      logger[own](facts, text);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function plain(value: unknown): unknown {
  if (value instanceof AppError) return { code: value.code, message: value.message, ...value.facts };
  if (value instanceof Error) return strange(value);
  return value;
}

/** An error of a library. What a server answered, or a text that could not be read, may stand in its message: it is left out. */
function strange(
  error: Error & { readonly code?: unknown; readonly statusCode?: unknown; readonly severity?: unknown },
) {
  const { name, message, stack = '', code, statusCode, severity } = error;
  const isQuoting = error instanceof SyntaxError || statusCode !== undefined || severity !== undefined;
  if (!isQuoting) return { message, stack };
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return { name, code, status: statusCode, stack: frames.join('\n') };
}
