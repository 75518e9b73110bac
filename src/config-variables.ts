import { z } from 'zod/v4';
import { faultPoints } from './model/fault';
import { readHeaders } from './model/headers';
import { longestAcceptanceDays } from './model/life';
import { readOfficeHours } from './model/office-hours';

const guid = z.guid();
const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(0);
const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));

export const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  TEAMS_APP_CATALOG_ID: guid.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  KEY_VAULT_URL: url.optional(),
  KEY_VAULT_CLIENT_ID: guid.optional(),
  JOURNAL_KEY: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, 'is too short to be a secret').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .refine((text) => readHeaders(text) !== undefined, 'write it like "name=value,other=value"')
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('keyholder'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  TURNS_PER_MINUTE: count.optional(),
  BOT_ID: guid.optional(),
  BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMsi']).default('SingleTenant'),
  BOT_TENANT_ID: guid.optional(),
  BOT_PASSWORD: z.string().optional(),
  BOT_CERTIFICATE_THUMBPRINT: z.string().optional(),
  BOT_CERTIFICATE_KEY: z.string().optional(),
  TENANT_ID: guid.optional(),
  ORGANISATIONS: z.string().optional(),
  GRAPH_CLIENT_ID: guid.optional(),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  GRAPH_CERTIFICATE_PATH: z.string().optional(),
  WATCH_CLIENT_ID: guid.optional(),
  WATCH_CLIENT_SECRET: z.string().optional(),
  WATCH_CERTIFICATE_PATH: z.string().optional(),
  REMEDIATION_CLIENT_ID: guid.optional(),
  REMEDIATION_CLIENT_SECRET: z.string().optional(),
  REMEDIATION_CERTIFICATE_PATH: z.string().optional(),
  FIXES: z.enum(['here', 'apart']).default('here'),
  GRAPH_BASE_URL: url.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.keyholder'),
  ADMIN_GROUP_ID: guid.optional(),
  LEAD_GROUP_ID: guid.optional(),
  MFA_GRACE_HOURS: z.coerce.number().min(0).max(720).default(24),
  LONGEST_ACCEPTANCE_DAYS: z.coerce.number().int().min(1).max(3650).default(longestAcceptanceDays),
  OWNER_NARROWS: z.enum(['alone', 'with-lead']).default('alone'),
  REVIEW_SHARING: z.enum(['quarterly', 'off']).default('quarterly'),
  POLL_DRIVES_S: z.coerce.number().int().min(10).max(86_400).default(300),
  SELF_APPROVAL: z.enum(['on', 'off']).default('off'),
  APPROVAL_HOURS: z
    .string()
    .refine((text) => readOfficeHours(text) !== undefined, 'write it like "Mon-Fri 08:00-18:00 Europe/Berlin"')
    .optional(),
  APPROVAL_REASON: z.enum(['none', 'tenant', 'all']).default('none'),
  PLAYGROUND: z.enum(['on', 'off']).default('on'),
  DEMO_GRAPH_PORT: port.default(3979),
  DEMO_USERS: count.default(240),
  DEMO_SITES: count.default(40),
  DEMO_SEED: z.string().default('keyholder'),
  DEMO_FAULTS: z.string().default(''),
  DEMO_LATENCY_MS: count.default(0),
  DEMO_REPORT_LAG_MS: count.default(6 * 3_600_000),
  DEMO_RECORD: z.string().optional(),
  FAULT_AT: z.enum(faultPoints).optional(),
});
export type Variables = z.infer<typeof variables>;

/** Every variable the program reads; the README's and `env/.env.sample`'s tables are compared with it. */
export const variableNames = Object.keys(variables.shape);

/** Nothing says whose tenant it is: the demo's. */
export const isDemo = (v: Variables): boolean => v.BOT_ID === undefined && v.TENANT_ID === undefined;
