import { AppError } from './errors';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type Level = (typeof levels)[number];

export interface Log {
  readonly debug: (text: string, facts?: object) => void;
  readonly info: (text: string, facts?: object) => void;
  readonly warn: (text: string, facts?: object) => void;
  readonly error: (text: string, facts?: object) => void;
}

/** One JSON line an event. Text from the tenant never goes here; errors give kind and facts, strange ones their stack. */
export function createLog(level: Level, now: () => Date, write: (line: string) => void): Log {
  const at =
    (own: Exclude<Level, 'silent'>) =>
    (text: string, facts: object = {}) => {
      if (levels.indexOf(own) < levels.indexOf(level)) return;
      write(
        `${JSON.stringify({ at: now().toISOString(), level: own, text, ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, plain(value)])) })}\n`,
      );
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function plain(value: unknown): unknown {
  if (value instanceof AppError) return { code: value.code, message: value.message, ...value.facts };
  if (value instanceof Error) return { message: value.message, stack: value.stack };
  return value;
}
