import { z } from 'zod/v4';
import { severities } from '../model/finding';
import { namedRoles } from '../model/privileged-roles';
import type { PlainFilter } from './ask-filters';
import { subjectIds } from './ask-subjects';

const instant = z.iso.datetime();
/** Names of sites and people: nothing that is markup somewhere. */
const few = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{M}\p{N} .,&'’()_+-]+$/u);

/**
 * A posture question as filters. It travels in buttons, so it is parsed again at each press; nothing in it says who may see
 * what, and what it names is read anew.
 */
export const askSchema = z.strictObject({
  subject: z.enum(subjectIds as readonly [string, ...string[]]),
  wants: z.enum(['list', 'count']).optional(),
  since: instant.optional(),
  until: instant.optional(),
  mfa: z.enum(['yes', 'no', 'unknown']).optional(),
  userType: z.enum(['member', 'guest']).optional(),
  enabled: z.boolean().optional(),
  adminsOnly: z.boolean().optional(),
  role: z.enum(Object.keys(namedRoles)).optional(),
  scope: z.enum(['anonymous', 'organization', 'users']).optional(),
  canEdit: z.boolean().optional(),
  hasPassword: z.boolean().optional(),
  neverEnds: z.boolean().optional(),
  endsBefore: instant.optional(),
  isFolder: z.boolean().optional(),
  severity: z.enum(severities).optional(),
  place: few.optional(),
  name: few.optional(),
}) satisfies z.ZodType<PlainFilter & { subject: string; wants?: 'list' | 'count' | undefined }>;

export type Ask = z.infer<typeof askSchema>;
