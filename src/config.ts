import { z } from 'zod/v4';
import { type Organisation, readOrganisations } from './config-organisations';
import type { ApprovalSettings } from './model/approval-rule';
import { AppError } from './model/errors';
import { type FaultPoint, faultPoints } from './model/fault';
import { longestAcceptanceDays } from './model/life';
import { readOfficeHours } from './model/office-hours';

/** One registration in Entra: the secret or certificate that proves it, or a managed identity. */
export interface Identity {
  readonly clientId: string;
  readonly secret: string | null;
  readonly certificatePath: string | null;
}

export interface Config {
  readonly demo: boolean;
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Who brings it may read the metrics; null: nobody may, but in the demo everybody on this machine. */
  readonly metricsToken: string | null;
  /** Activities of one person that are worked on; 0: no limit. */
  readonly turnsPerMinute: number;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** PEM of the Ed25519 key that signs the journal; null: one of its own in `dataDir`. */
  readonly journalKey: string | null;
  readonly tenantId: string;
  /** Where people chat with the bot: the tenant itself, or the provider's. */
  readonly teamsTenantId: string;
  /** Where there are several: each of them; the configuration itself is then the provider's. */
  readonly organisations: readonly Organisation[];
  /** null: the only one, which needs no name. */
  readonly organisationName: string | null;
  readonly adminGroupId: string;
  readonly leadGroupId: string;
  readonly graphBaseUrl: string | null;
  readonly mfaGraceHours: number;
  readonly longestAcceptanceDays: number;
  readonly review: { readonly isQuarterly: boolean; readonly ownersNarrowAlone: boolean };
  readonly pollDrivesS: number;
  readonly approvals: ApprovalSettings;
  readonly playground: boolean;
  /** Our app in the organisation's catalog: with it the bot installs itself for people who are to get cards. */
  readonly appCatalogId: string | null;
  readonly bot: {
    readonly id: string;
    readonly type: 'SingleTenant' | 'UserAssignedMsi';
    readonly tenantId: string;
    readonly password: string | null;
    readonly certificateThumbprint: string | null;
    readonly certificateKey: string | null;
  } | null;
  readonly read: Identity | null;
  readonly watch: Identity | null;
  readonly fix: Identity | null;
  /** Approved fixes are made by `npx keyholder fixer`, which alone holds the remediation identity. */
  readonly fixesApart: boolean;
  readonly demoTenant: {
    readonly port: number;
    readonly users: number;
    readonly sites: number;
    readonly seed: string;
    readonly faults: string;
    readonly latencyMs: number;
    readonly reportLagMs: number;
    readonly recordFile: string | null;
  };
  readonly faultAt: FaultPoint | null;
}

const demoPrefix = 'dece0000-0000-4000-8000-';
const demoTenantId = `${demoPrefix}000000000001`;
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

const guid = z.guid();
const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(0);
const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));

const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  TEAMS_APP_CATALOG_ID: guid.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  JOURNAL_KEY: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, 'is too short to be a secret').optional(),
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
type Variables = z.infer<typeof variables>;

/** Every variable the program reads; the README's and `env/.env.sample`'s tables are compared with it. */
export const variableNames = Object.keys(variables.shape);

/** The bot, or the process that only makes approved fixes: it has no way in, and needs none of what is Teams'. */
export type Part = 'bot' | 'fixer';

/** @throws AppError 'config-invalid' with one line for every variable that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, part: Part = 'bot'): Config {
  const given = Object.fromEntries(variableNames.flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw invalid(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const v = parsed.data;
  const demo = isDemo(v);
  const { organisations, problems: ofOrganisations } = v.ORGANISATIONS
    ? readOrganisations(v.ORGANISATIONS, env, { isDemo: demo, mayFix: part === 'fixer' || v.FIXES === 'here' })
    : { organisations: [], problems: [] };
  const problems = [...(part === 'bot' ? conflicts(v) : conflictsOfFixer(v)), ...ofOrganisations];
  if (problems.length > 0) throw invalid(problems);
  return Object.freeze({
    demo,
    production: v.NODE_ENV === 'production',
    host: v.HOST,
    port: v.PORT,
    publicUrl: v.PUBLIC_URL ?? `http://127.0.0.1:${v.PORT}`,
    // The demo's terminal belongs to the three lines that say where to look.
    logLevel: v.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    journalKey: v.JOURNAL_KEY ?? null,
    metricsToken: v.METRICS_TOKEN ?? null,
    // A demo is for trying out, by scripts too.
    turnsPerMinute: v.TURNS_PER_MINUTE ?? (demo ? 0 : 60),
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL ?? null,
    tenantId: v.TENANT_ID ?? demoTenantId,
    teamsTenantId: v.TENANT_ID ?? demoTenantId,
    organisations,
    organisationName: null,
    adminGroupId: v.ADMIN_GROUP_ID ?? `${demoPrefix}0000000000f1`,
    leadGroupId: v.LEAD_GROUP_ID ?? `${demoPrefix}0000000000f2`,
    graphBaseUrl: v.GRAPH_BASE_URL ?? null,
    mfaGraceHours: v.MFA_GRACE_HOURS,
    longestAcceptanceDays: v.LONGEST_ACCEPTANCE_DAYS,
    review: { isQuarterly: v.REVIEW_SHARING === 'quarterly', ownersNarrowAlone: v.OWNER_NARROWS === 'alone' },
    pollDrivesS: v.POLL_DRIVES_S,
    approvals: {
      selfApproval: v.SELF_APPROVAL === 'on',
      officeHours: readOfficeHours(v.APPROVAL_HOURS ?? '') ?? null,
      reasonFor: reasonFor[v.APPROVAL_REASON],
    },
    playground: demo && v.PLAYGROUND === 'on',
    appCatalogId: v.TEAMS_APP_CATALOG_ID ?? null,
    bot: v.BOT_ID
      ? {
          id: v.BOT_ID,
          type: v.BOT_TYPE,
          tenantId: v.BOT_TENANT_ID ?? v.TENANT_ID ?? '',
          password: v.BOT_PASSWORD ?? null,
          certificateThumbprint: v.BOT_CERTIFICATE_THUMBPRINT ?? null,
          certificateKey: v.BOT_CERTIFICATE_KEY ?? null,
        }
      : null,
    read: identity(v.GRAPH_CLIENT_ID, v.GRAPH_CLIENT_SECRET, v.GRAPH_CERTIFICATE_PATH),
    watch: identity(v.WATCH_CLIENT_ID, v.WATCH_CLIENT_SECRET, v.WATCH_CERTIFICATE_PATH),
    fixesApart: v.FIXES === 'apart',
    fix: identity(v.REMEDIATION_CLIENT_ID, v.REMEDIATION_CLIENT_SECRET, v.REMEDIATION_CERTIFICATE_PATH),
    demoTenant: {
      port: v.DEMO_GRAPH_PORT,
      users: v.DEMO_USERS,
      sites: v.DEMO_SITES,
      seed: v.DEMO_SEED,
      faults: v.DEMO_FAULTS,
      latencyMs: v.DEMO_LATENCY_MS,
      reportLagMs: v.DEMO_REPORT_LAG_MS,
      recordFile: v.DEMO_RECORD ?? null,
    },
    faultAt: v.FAULT_AT ?? null,
  });
}

const reasonFor = { none: [], tenant: ['tenant'], all: ['item', 'person', 'tenant'] } as const;

const isDemo = (v: Variables): boolean => v.BOT_ID === undefined && v.TENANT_ID === undefined;

const identity = (clientId?: string, secret?: string, certificatePath?: string): Identity | null =>
  clientId ? { clientId, secret: secret ?? null, certificatePath: certificatePath ?? null } : null;

const invalid = (lines: readonly string[]): AppError =>
  new AppError('config-invalid', `The configuration is not usable:\n  ${lines.join('\n  ')}`);

/** What the fixer needs: a store it shares with the bot, its own identity, one that reads, and who the leads are. */
function conflictsOfFixer(v: Variables): string[] {
  const needed = isDemo(v)
    ? (['DATABASE_URL', 'GRAPH_BASE_URL'] as const)
    : v.ORGANISATIONS
      ? (['DATABASE_URL', 'TENANT_ID', 'GRAPH_CLIENT_ID'] as const)
      : (['DATABASE_URL', 'TENANT_ID', 'GRAPH_CLIENT_ID', 'REMEDIATION_CLIENT_ID', 'LEAD_GROUP_ID'] as const);
  const problems = needed.flatMap((name) => (v[name] === undefined ? [`${name}: missing; the fixer needs it`] : []));
  if (v.FIXES === 'apart') problems.push('FIXES: apart is for the bot; here fixes are made');
  return [...problems, ...eachOnesOwn(v)];
}

/** With a list of organisations these are each one's own, and stand there. */
const ofOne = [
  'ADMIN_GROUP_ID',
  'LEAD_GROUP_ID',
  'WATCH_CLIENT_ID',
  'REMEDIATION_CLIENT_ID',
  'JOURNAL_KEY',
] as const satisfies readonly (keyof Variables)[];
const eachOnesOwn = (v: Variables): readonly string[] =>
  v.ORGANISATIONS
    ? ofOne.flatMap((name) =>
        v[name] === undefined ? [] : [`${name}: each organisation has its own; name it in the file of ORGANISATIONS`],
      )
    : [];

/** Variables that are each fine but do not go together; a weak set-up is refused here, in one list. */
function conflicts(v: Variables): string[] {
  const problems: string[] = [...eachOnesOwn(v)];
  const need = (name: keyof Variables, why: string): void => {
    if (v[name] === undefined) problems.push(`${name}: missing; ${why}`);
  };
  if (v.FIXES === 'apart' && !v.DATABASE_URL)
    need('DATABASE_URL', 'the bot and the fixer meet in one PostgreSQL store');
  if (v.FIXES === 'apart' && v.REMEDIATION_CLIENT_ID)
    problems.push('REMEDIATION_CLIENT_ID: with FIXES=apart only the fixer holds it; give it to "npx keyholder fixer"');
  if (v.NODE_ENV === 'production' && !v.BOT_ID)
    need('BOT_ID', 'in production the bot never runs without authentication');
  if (isDemo(v)) {
    if (!loopback.has(v.HOST)) problems.push('HOST: the demo listens on loopback only (127.0.0.1)');
    return problems;
  }
  if (v.FAULT_AT) problems.push('FAULT_AT: is for the demo only');
  if (v.NODE_ENV !== 'production') need('BOT_ID', 'the Teams bot registration');
  if (v.ORGANISATIONS) {
    need('TENANT_ID', 'your own tenant, where people chat');
    need('GRAPH_CLIENT_ID', 'the registration in it that reads who is in the groups of admins and leads');
  } else {
    need('TENANT_ID', 'the tenant that is watched');
    need('GRAPH_CLIENT_ID', 'the read-only registration');
    need('ADMIN_GROUP_ID', 'who gets alerts');
    need('LEAD_GROUP_ID', 'who may approve');
  }
  need('PUBLIC_URL', 'where Teams and Graph reach the bot');
  if (v.PUBLIC_URL && !v.PUBLIC_URL.startsWith('https://')) problems.push('PUBLIC_URL: must be https');
  if (v.GRAPH_BASE_URL && !v.GRAPH_BASE_URL.startsWith('https://')) problems.push('GRAPH_BASE_URL: must be https');
  if (
    v.BOT_ID &&
    v.BOT_TYPE === 'SingleTenant' &&
    !v.BOT_PASSWORD &&
    !(v.BOT_CERTIFICATE_THUMBPRINT && v.BOT_CERTIFICATE_KEY)
  )
    problems.push(
      'BOT_PASSWORD: or BOT_CERTIFICATE_THUMBPRINT and BOT_CERTIFICATE_KEY; a SingleTenant bot needs one of them',
    );
  if (v.BOT_TYPE === 'UserAssignedMsi' && v.BOT_PASSWORD) problems.push('BOT_PASSWORD: a managed identity has none');
  return problems;
}
