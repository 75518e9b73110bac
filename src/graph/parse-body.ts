import type { z } from 'zod/v4';
import { noAnswer } from './graph-error';

/**
 * Graph's JSON as our shape; fields we do not name are left behind.
 * @throws GraphError 'unexpected-body'; says which fields, never their values.
 */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, asked: string): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.filter((part) => typeof part === 'string').join('.'));
  throw noAnswer('unexpected-body', `${asked}: ${[...new Set(fields)].slice(0, 5).join(', ') || 'not an object'}`);
}
