import { conflicts, conflictsOfFixer } from './config-conflicts';
import { type Organisation, readOrganisations } from './config-organisations';
import { isDemo, variableNames, variables } from './config-variables';
import type { ApprovalSettings } from './model/approval-rule';
import { AppError } from './model/errors';
import type { FaultPoint } from './model/fault';
import { readHeaders } from './model/headers';
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
  /** Where traces go; null: none are made. `share`: of turns and jobs that are told, 0 to 1. */
  readonly traces: {
    readonly endpoint: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly serviceName: string;
    readonly share: number;
  } | null;
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
    traces: v.OTEL_EXPORTER_OTLP_ENDPOINT
      ? {
          endpoint: v.OTEL_EXPORTER_OTLP_ENDPOINT,
          headers: readHeaders(v.OTEL_EXPORTER_OTLP_HEADERS ?? '') ?? {},
          serviceName: v.OTEL_SERVICE_NAME,
          share: v.OTEL_TRACES_SAMPLER_ARG,
        }
      : null,
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

const identity = (clientId?: string, secret?: string, certificatePath?: string): Identity | null =>
  clientId ? { clientId, secret: secret ?? null, certificatePath: certificatePath ?? null } : null;

const invalid = (lines: readonly string[]): AppError =>
  new AppError('config-invalid', `The configuration is not usable:\n  ${lines.join('\n  ')}`);
